package dev.renkei.document;

/**
 * The type of the values that a property of a document holds.
 *
 * <p>Each value type is declared once, beside the class of its values. Whatever reads, writes, compares or describes documents
 * takes from it what it needs.
 *
 * @param <V>  the class of the values
 */
public sealed interface ValueType<V>
        permits BasicType, ConstantType, DocumentType, LanguageMapType, ListType, MapType, ScalarType {

    /**
     * Returns the name of the type, such as {@code Agreement} or {@code PartialDate}.
     *
     * @return the name, not null
     */
    String getName();

    /**
     * Returns what the values are.
     *
     * @return one sentence in English, not null
     */
    String getDescription();

    /**
     * Returns a valid value that takes the place of one that could not be read.
     *
     * @return the placeholder, not null
     */
    V getPlaceholder();
}
