package dev.renkei.document;

import dev.renkei.character.UnicodeText;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The value of an extension, which is any JSON value (RFC 8259).
 *
 * <p>It is kept as its JSON text without white space. Numbers keep their digits and objects the order of their properties:
 * {@code 1} and {@code 1.0} are different values.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ExtensionValue implements NeedsModule {

    /** The maximum depth to which lists and objects can be nested. */
    public static final int MAX_DEPTH = JsonCompactor.MAX_DEPTH;

    private final String json;

    private ExtensionValue(String json) {
        this.json = json;
    }

    /**
     * Obtains the value of a text, which is written as a JSON string.
     *
     * @param text  the text, not null
     * @return the value, not null
     * @throws InvalidTextException if the text contains an unpaired surrogate
     */
    public static ExtensionValue ofText(String text) {
        StringBuilder json = new StringBuilder();
        JsonCompactor.quote(UnicodeText.requireWellFormed(text), json);
        return new ExtensionValue(json.toString());
    }

    /**
     * Obtains the value of a whole number.
     *
     * @param number  the number
     * @return the value, not null
     */
    public static ExtensionValue ofNumber(long number) {
        return new ExtensionValue(Long.toString(number));
    }

    /**
     * Obtains the value of a number with all its digits.
     *
     * @param number  the number, not null
     * @return the value, not null
     */
    public static ExtensionValue ofNumber(BigDecimal number) {
        return new ExtensionValue(number.toString());
    }

    /**
     * Obtains a boolean value.
     *
     * @param flag  the value
     * @return the value, not null
     */
    public static ExtensionValue ofFlag(boolean flag) {
        return new ExtensionValue(Boolean.toString(flag));
    }

    /**
     * Obtains the value of a list, which is written as a JSON array.
     *
     * @param elements  the elements, possibly empty, not null
     * @return the value, not null
     * @throws InvalidTextException if the elements are nested too deeply
     */
    public static ExtensionValue ofList(List<ExtensionValue> elements) {
        return parse(elements.stream().map(ExtensionValue::toString).collect(Collectors.joining(",", "[", "]")));
    }

    /**
     * Obtains the value of an object. Its properties are in alphabetical order, so that equal maps have equal values.
     *
     * @param properties  the values by name, possibly empty, not null
     * @return the value, not null
     * @throws InvalidTextException if the values are nested too deeply, or a name contains an unpaired surrogate
     */
    public static ExtensionValue ofObject(Map<String, ExtensionValue> properties) {
        return parse(new TreeMap<>(properties)
                .entrySet().stream()
                        .map(property -> ofText(property.getKey()) + ":" + property.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
    }

    /**
     * Obtains the value of a JSON text.
     *
     * <p>For example, {@code parse("{ \"checked\": true }")} returns {@code {"checked":true}}.
     *
     * @param json  the JSON text, with or without white space, not null
     * @return the value, not null
     * @throws InvalidTextException if the text is not a single JSON value, is nested more deeply than {@value #MAX_DEPTH}, or
     *     contains an unpaired surrogate
     */
    public static ExtensionValue parse(CharSequence json) {
        return new ExtensionValue(JsonCompactor.compact(json.toString()));
    }

    /**
     * Obtains the value of a JSON text, as {@link #parse} does. Frameworks call a method of this name.
     *
     * @param json  the JSON text, not null
     * @return the value, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static ExtensionValue valueOf(String json) {
        return parse(json);
    }

    /**
     * Returns the text of a value that is a JSON string.
     *
     * @return the text without quotation marks, empty if the value is of another kind, not null
     */
    public Optional<String> asText() {
        return json.startsWith("\"") ? Optional.of(JsonCompactor.textOf(json)) : Optional.empty();
    }

    /**
     * Checks if this value is equal to another: the same JSON text without white space.
     *
     * @param obj  the object to check, null returns false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof ExtensionValue other && json.equals(other.json);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(json);
    }

    /** {@return the JSON text without white space, which {@link #parse} reads back, not null} */
    @Override
    public String toString() {
        return json;
    }
}
