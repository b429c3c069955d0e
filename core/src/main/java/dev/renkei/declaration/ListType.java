package dev.renkei.declaration;

import java.util.List;
import java.util.Objects;

/**
 * The type of lists of values.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <E>  the class of the elements
 */
public final class ListType<E> implements ValueType<List<E>> {

    /** How a list is written. */
    private enum Form {
        ARRAY,
        PARAGRAPHS
    }

    private final ValueType<E> elementType;
    private final Form form;

    private ListType(ValueType<E> elementType, Form form) {
        this.elementType = Objects.requireNonNull(elementType, "elementType");
        this.form = form;
    }

    /**
     * Declares the type of a list.
     *
     * @param <E>  the class of the elements
     * @param elementType  the type of the elements, not null
     * @return the type of the list, not null
     */
    public static <E> ListType<E> of(ValueType<E> elementType) {
        return new ListType<>(elementType, Form.ARRAY);
    }

    /**
     * Declares the type of a list whose single element is written without an array.
     *
     * @param <E>  the class of the elements
     * @param elementType  the type of the elements, not null
     * @return the type of the list, not null
     */
    public static <E> ListType<E> ofParagraphs(ValueType<E> elementType) {
        return new ListType<>(elementType, Form.PARAGRAPHS);
    }

    /** {@return the type of the elements, not null} */
    public ValueType<E> getElementType() {
        return elementType;
    }

    /**
     * Checks if a single element is written without an array.
     *
     * @return true if the elements are paragraphs
     */
    public boolean isParagraphs() {
        return form == Form.PARAGRAPHS;
    }

    @Override
    public String getName() {
        return "List of " + getElementType().getName();
    }

    @Override
    public List<ValueType<?>> getPartTypes() {
        return List.of(getElementType());
    }

    @Override
    public String getDescription() {
        return getElementType().getDescription();
    }

    /**
     * Returns the empty list.
     */
    @Override
    public List<E> getPlaceholder() {
        return List.of();
    }

    /**
     * Returns the name.
     */
    @Override
    public String toString() {
        return getName();
    }
}
