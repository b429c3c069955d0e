package dev.renkei.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Implemented by the builders of documents.
 *
 * <p>For example:
 * <pre>{@code
 *   Agreement amended = Agreement.builder()
 *           .from(agreement)
 *           .putExtension("memo", "担当は総務課")
 *           .putExtension("checked", true)
 *           .build();
 * }</pre>
 *
 * <p>A builder is neither immutable nor thread-safe.
 *
 * @param <T>  the type of the document
 * @param <B>  the type of the builder
 * @since 0.1.0
 */
public interface DocumentBuilder<T, B> {

    /**
     * Builds the document.
     *
     * @return the document, not null
     * @throws IllegalStateException if a required property is not set
     */
    T build();

    /**
     * Removes all values from this builder.
     *
     * @return this builder, not null
     */
    B clear();

    /**
     * Adds the values of a document to this builder. Lists are extended; a property that the document does not state is unchanged.
     *
     * @param document  the document, not null
     * @return this builder, not null
     */
    B merge(T document);

    /**
     * Sets this builder to the values of a document. All previous values are replaced.
     *
     * @param document  the document, not null
     * @return this builder, not null
     */
    default B from(T document) {
        // Checked first, so that null leaves the builder unchanged.
        Objects.requireNonNull(document, "document");
        clear();
        return merge(document);
    }

    /**
     * Sets an extension to any JSON value.
     *
     * @param name  the name of the extension, not null
     * @param value  the value, not null
     * @return this builder, not null
     */
    B putExtension(String name, ExtensionValue value);

    /**
     * Sets an extension to a text, which is written as a JSON string.
     *
     * @param name  the name of the extension, not null
     * @param text  the text, not null
     * @return this builder, not null
     * @throws dev.renkei.message.InvalidTextException if the text contains an unpaired surrogate
     */
    default B putExtension(String name, String text) {
        return putExtension(name, ExtensionValue.ofText(text));
    }

    /**
     * Sets an extension to a whole number.
     *
     * @param name  the name of the extension, not null
     * @param number  the number
     * @return this builder, not null
     */
    default B putExtension(String name, long number) {
        return putExtension(name, ExtensionValue.ofNumber(number));
    }

    /**
     * Sets an extension to a number, which is written with all its digits.
     *
     * @param name  the name of the extension, not null
     * @param number  the number, not null
     * @return this builder, not null
     */
    default B putExtension(String name, BigDecimal number) {
        return putExtension(name, ExtensionValue.ofNumber(number));
    }

    /**
     * Sets an extension to a boolean value.
     *
     * @param name  the name of the extension, not null
     * @param flag  the value
     * @return this builder, not null
     */
    default B putExtension(String name, boolean flag) {
        return putExtension(name, ExtensionValue.ofFlag(flag));
    }

    /**
     * Sets an extension to a list, which is written as a JSON array.
     *
     * @param name  the name of the extension, not null
     * @param list  the elements, possibly empty, not null
     * @return this builder, not null
     */
    default B putExtension(String name, List<ExtensionValue> list) {
        return putExtension(name, ExtensionValue.ofList(list));
    }

    /**
     * Sets an extension to an object, which is written as a JSON object.
     *
     * @param name  the name of the extension, not null
     * @param object  the values by name, possibly empty, not null
     * @return this builder, not null
     */
    default B putExtension(String name, Map<String, ExtensionValue> object) {
        return putExtension(name, ExtensionValue.ofObject(object));
    }
}
