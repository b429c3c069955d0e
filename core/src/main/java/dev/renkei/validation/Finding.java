package dev.renkei.validation;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Message;
import dev.renkei.wording.Excerpt;
import jakarta.validation.ConstraintViolation;
import java.net.URI;
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
 *
 * @since 0.1.0
 */
public final class Finding implements NeedsModule {

    /**
     * A position in a text, as a person counts it.
     *
     * @param line  the line, from 1
     * @param column  the column in characters (Unicode code points), from 1
     */
    public record Position(int line, int column) implements Comparable<Position> {

        /**
         * Creates a position.
         *
         * @param line  the line, from 1
         * @param column  the column in characters, from 1
         * @throws IllegalArgumentException if the line or the column is less than 1
         */
        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("Position must count from 1 but was " + line + ":" + column);
            }
        }

        @Override
        public int compareTo(Position other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }

        /**
         * Returns the position as {@code line:column}.
         */
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    private final Rule rule;
    private final Severity severity;
    private final String pointer;
    private final Map<String, Object> parameters;
    private final Optional<String> value;
    private final Optional<Position> position;
    private final Optional<Suppression> suppression;

    private Finding(
            Rule rule,
            Severity severity,
            String pointer,
            Map<String, Object> parameters,
            Optional<String> value,
            Optional<Position> position,
            Optional<Suppression> suppression) {
        this.rule = rule;
        this.severity = severity;
        this.pointer = pointer;
        this.parameters = parameters;
        this.value = value;
        this.position = position;
        this.suppression = suppression;
    }

    /**
     * Obtains a finding with the severity of its rule.
     *
     * @param rule  the broken rule, not null
     * @param pointer  the JSON Pointer (RFC 6901) of the smallest part that is wrong, empty for the whole document, not null
     * @param parameters  the values in the message, by name: each a text, or a {@link Message} that is worded with the finding, not
     *     null
     * @return the finding, not null
     */
    public static Finding of(Rule rule, String pointer, Map<String, ?> parameters) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        return of(rule, pointer).withParameters(Collections.unmodifiableMap(new LinkedHashMap<>(parameters)));
    }

    /** Obtains a finding with the severity of its rule, whose message has no values. */
    static Finding of(Rule rule, String pointer) {
        return new Finding(
                rule,
                rule.getSeverity(),
                pointer,
                Collections.emptyMap(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Obtains the finding that a constraint violation of a Jakarta Validation host represents.
     *
     * <p>For example, a violation of the {@code @NotBlank} on a title gives {@code ERROR text.blank /title}. Pointer and property
     * path start at what the host validated; where that is the parameter of a method, at the parameter's value. The severity is
     * the one that the rule has in the profile {@link Profile#PUBLICATION}.
     *
     * @param violation  the violation, not null
     * @return the finding, empty if the violation is of a constraint of the host's own, not null
     */
    public static Optional<Finding> from(ConstraintViolation<?> violation) {
        return ViolationReader.read(violation);
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
     * Returns the severity, which a profile or a policy can set apart from that of the rule.
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
        return JsonPointer.parse(pointer).toGeneralString();
    }

    /**
     * Returns the path of the part with dots and brackets, in the names of JSON.
     *
     * @return the path, such as {@code parties[1]}, empty for the whole document, not null
     */
    public String getPropertyPath() {
        return JsonPointer.parse(pointer).toPropertyPath();
    }

    /**
     * Returns the values in the message.
     *
     * <p>A value that is itself words in a language is a {@link Message}, such as the reason why a text was refused. All others are
     * texts.
     *
     * @return the values by name, not null
     */
    public Map<String, Object> getParameters() {
        return parameters;
    }

    /**
     * Returns the beginning of the value at the place: a text as it is, anything else as JSON or, if it was not read from a
     * text, as Java shows it.
     *
     * @return the value, cut by {@link Excerpt#of}; empty if the finding is about the document as a whole or about something
     *     that is not there, not null
     */
    public Optional<String> getValue() {
        return value;
    }

    /**
     * Returns the position of the part in the text that was read.
     *
     * @return the position, empty if the document was not read from a text, not null
     */
    public Optional<Position> getPosition() {
        return position;
    }

    /**
     * Returns the suppression of the finding.
     *
     * @return the suppression with its reason, empty if the finding counts, not null
     */
    public Optional<Suppression> getSuppression() {
        return suppression;
    }

    /**
     * Returns what is wrong, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     */
    public String getMessage(Locale locale) {
        return rule.getMessage(locale, parameters);
    }

    /**
     * Returns the whole finding as a line, in the language of a reader; English if Renkei does not speak it.
     *
     * <p>For example, {@code ERROR agreement.party.duplicate /parties/1: 当事者「みなと市」が重複しています}. The pointer is left out if
     * the finding is about the whole document.
     *
     * @param locale  the reader's locale, not null
     * @return the severity, the code, the pointer and the message, not null
     */
    public String describe(Locale locale) {
        return severity + " " + rule + (pointer.isEmpty() ? "" : " " + pointer) + ": " + getMessage(locale);
    }

    /**
     * Returns the reason for the rule, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @return one or two sentences, not null
     */
    public String getReason(Locale locale) {
        return rule.getReason(locale);
    }

    /**
     * Returns how to repair what is wrong, in the language of a reader; English if Renkei does not speak it.
     *
     * @param locale  the reader's locale, not null
     * @return one or two sentences, not null
     */
    public String getRepair(Locale locale) {
        return rule.getRepair(locale);
    }

    /**
     * Returns the address of the broken rule in a copy of the rule reference.
     *
     * @param base  the address of the rule reference, not null
     * @return the address, as {@link Rule#getHelpUri(URI)} has it, not null
     * @throws IllegalArgumentException if the base has a fragment
     */
    public URI getHelpUri(URI base) {
        return rule.getHelpUri(base);
    }

    /**
     * Returns a copy of this finding with another severity.
     *
     * @param severity  the severity, not null
     * @return the finding, this if nothing changes, not null
     */
    public Finding withSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return severity == this.severity
                ? this
                : new Finding(rule, severity, pointer, parameters, value, position, suppression);
    }

    /**
     * Returns a copy of this finding that shows the value at its place.
     *
     * @param value  the value as a text of any length, not null
     * @return the finding, not null
     */
    public Finding withValue(CharSequence value) {
        Optional<String> shown = Optional.of(Excerpt.of(value));
        return new Finding(rule, severity, pointer, parameters, shown, position, suppression);
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
        return new Finding(rule, severity, pointer, parameters, value, Optional.of(position), suppression);
    }

    /**
     * Returns a copy of this finding that does not count, for a stated reason.
     *
     * @param suppression  the suppression, not null
     * @return the finding, not null
     */
    public Finding withSuppression(Suppression suppression) {
        return new Finding(rule, severity, pointer, parameters, value, position, Optional.of(suppression));
    }

    /** Returns a copy of this finding with other values, of a map that nobody changes. */
    Finding withParameters(Map<String, Object> parameters) {
        return new Finding(rule, severity, pointer, parameters, value, position, suppression);
    }

    /** Returns a copy of this finding at another part of a document. */
    Finding withPointer(String pointer) {
        return new Finding(rule, severity, pointer, parameters, value, position, suppression);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Finding other
                && rule.equals(other.rule)
                && severity == other.severity
                && pointer.equals(other.pointer)
                && parameters.equals(other.parameters)
                && value.equals(other.value)
                && position.equals(other.position)
                && suppression.equals(other.suppression);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, pointer, parameters, value, position, suppression);
    }

    /**
     * Returns the finding in English, as {@link #describe(Locale)} has it.
     */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
