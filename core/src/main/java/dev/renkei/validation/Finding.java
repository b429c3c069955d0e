package dev.renkei.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding: one rule that is broken at one place of a document.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class Finding {

    private final Rule rule;
    private final Severity severity;
    private final String pointer;
    private final Map<String, String> parameters;
    private final Optional<Position> position;

    private Finding(
            Rule rule, Severity severity, String pointer, Map<String, String> parameters, Optional<Position> position) {
        this.rule = rule;
        this.severity = severity;
        this.pointer = pointer;
        this.parameters = parameters;
        this.position = position;
    }

    /**
     * Obtains a finding with the severity of its rule.
     *
     * @param rule  the broken rule, not null
     * @param pointer  the JSON Pointer (RFC 6901) of the smallest part that is wrong, empty for the whole document, not null
     * @param parameters  the values that the message speaks of, by name, not null
     * @return the finding, not null
     */
    public static Finding of(Rule rule, String pointer, Map<String, String> parameters) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Map<String, String> copy = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        return new Finding(rule, rule.getSeverity(), pointer, copy, Optional.empty());
    }

    /**
     * Returns the broken rule.
     *
     * @return the rule, not null
     */
    public Rule getRule() {
        return rule;
    }

    /**
     * Returns the code of the broken rule.
     *
     * @return the code, such as {@code agreement.party.duplicate}, not null
     */
    public String getCode() {
        return rule.getCode();
    }

    /**
     * Returns the severity, which a profile can raise above that of the rule.
     *
     * @return the severity, not null
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Returns the JSON Pointer (RFC 6901) of the part that is wrong.
     *
     * @return the pointer, such as {@code /parties/1}, empty for the whole document, not null
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * Returns the pointer with {@code *} in place of each index, by which equal findings of many places group.
     *
     * @return the pointer without indexes, such as {@code /parties/*}, not null
     */
    public String getGeneralPointer() {
        return Pointers.withoutIndexes(pointer);
    }

    /**
     * Returns the path of the part as a property path of Java.
     *
     * @return the path, such as {@code parties[1]}, empty for the whole document, not null
     */
    public String getPropertyPath() {
        return Pointers.toPropertyPath(pointer);
    }

    /**
     * Returns the values that the message speaks of.
     *
     * @return the values by name, not null
     */
    public Map<String, String> getParameters() {
        return parameters;
    }

    /**
     * Returns where the part stands in the text that was read.
     *
     * @return the position, empty if the document was not read from a text, not null
     */
    public Optional<Position> getPosition() {
        return position;
    }

    /**
     * Tells what is wrong: Japanese for {@code ja}, English for every other language.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     */
    public String getMessage(Locale locale) {
        return rule.getMessage(locale, parameters);
    }

    /**
     * Returns a copy of this finding with another severity.
     *
     * @param severity  the severity, not null
     * @return the finding, this if nothing changes, not null
     */
    public Finding withSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return severity == this.severity ? this : new Finding(rule, severity, pointer, parameters, position);
    }

    /**
     * Returns a copy of this finding that points to a place in a text.
     *
     * @param pointer  the JSON Pointer of the place, not null
     * @param position  the position of the place, not null
     * @return the finding, not null
     */
    public Finding withPlace(String pointer, Position position) {
        Objects.requireNonNull(pointer, "pointer");
        return new Finding(rule, severity, pointer, parameters, Optional.of(position));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Finding other
                && rule.equals(other.rule)
                && severity == other.severity
                && pointer.equals(other.pointer)
                && parameters.equals(other.parameters)
                && position.equals(other.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, pointer, parameters, position);
    }

    /**
     * Returns the finding in English, as {@code ERROR agreement.party.duplicate /parties/1: message}.
     */
    @Override
    public String toString() {
        return severity + " " + rule + " " + pointer + ": " + getMessage(Locale.ENGLISH);
    }
}
