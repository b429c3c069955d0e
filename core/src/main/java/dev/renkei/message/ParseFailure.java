package dev.renkei.message;

import dev.renkei.wording.Bundle;
import dev.renkei.wording.Excerpt;
import dev.renkei.wording.MessageTemplate;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The reason why a text was rejected, in the language of the reader.
 *
 * <p>A failure names the type that rejected the text, the rule that was broken and the values that broke it. Its message is in
 * the resource bundle {@code ParseFailures} of the type's own package, beside the code that reports it.
 *
 * <p>A rejected text may be very long or contain control characters. The message shows at most its first 100 characters, and
 * escapes those that are invisible; {@link #getParameters()} contains the whole text.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ParseFailure implements Message, Serializable {

    /** The name of the parameter with the rejected text. */
    public static final String VALUE = "value";

    private static final long serialVersionUID = 1L;

    /** The type that rejected the text. */
    private final Class<?> type;

    /** The rule that the text breaks, as a key of the bundle of the type. */
    private final String rule;

    /** The values that the wording names, by the names of the parameters. */
    // Every map that is assigned here is serializable.
    @SuppressWarnings("serial")
    private final Map<String, String> parameters;

    private ParseFailure(Class<?> type, String rule, Map<String, String> parameters) {
        this.type = type;
        this.rule = rule;
        this.parameters = parameters;
    }

    /**
     * Obtains the failure of a text that a type rejects.
     *
     * <p>For example, {@code ParseFailure.of(PartialDate.class, "no-such-day", "2017-02-30")} has the message
     * "Date must be a day of the calendar but was 2017-02-30".
     *
     * @param type  the type that rejects the text, whose package contains the message, not null
     * @param rule  the rule that was broken, as named in the bundle, not null
     * @param value  the rejected text, not null
     * @return the failure, not null
     */
    public static ParseFailure of(Class<?> type, String rule, CharSequence value) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
        return new ParseFailure(type, rule, Map.of(VALUE, value.toString()));
    }

    /**
     * Returns a copy of this failure with an additional parameter.
     *
     * @param name  the parameter's name, not null
     * @param value  the parameter's value, of which {@code toString()} is used, not null
     * @return the failure with the parameter, not null
     */
    public ParseFailure with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(value, "value").toString());
        return new ParseFailure(type, rule, Collections.unmodifiableMap(more));
    }

    /**
     * Returns the stable name of the broken rule, such as {@code PartialDate.no-such-day}.
     *
     * @return the type's simple name and the rule, not null
     */
    public String getRule() {
        return type.getSimpleName() + "." + rule;
    }

    /**
     * Returns the values for the message, including the rejected text as {@link #VALUE}.
     *
     * @return the parameters by name, not null
     */
    public Map<String, String> getParameters() {
        return parameters;
    }

    /**
     * Returns the message in the language of a locale, or in English if there is none in that language.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, English if there is none in the language, not null
     */
    @Override
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Bundle bundle = Bundle.of(type, "ParseFailures", locale);
        Map<String, String> shown = new HashMap<>();
        parameters.forEach((name, value) -> shown.put(name, Excerpt.of(value)));
        return MessageTemplate.fill(bundle.get(getRule()), shown);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ParseFailure other
                && type.equals(other.type)
                && rule.equals(other.rule)
                && parameters.equals(other.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, rule, parameters);
    }

    /**
     * Returns the English message.
     */
    @Override
    public String toString() {
        return getMessage(Locale.ENGLISH);
    }
}
