package dev.renkei.declaration;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A hash map key for a document or value, safe against payloads that cause hash collisions.
 *
 * <p>The author of a payload can choose names whose hash codes are all equal. A hash map then searches all of its keys, unless
 * they can be ordered. This key provides an order for values that have none: by property, in the order of declaration. The
 * order has no meaning to a reader.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ContentKey implements Comparable<ContentKey> {

    // Not generic: a hash map orders only keys that are comparable to their own class without type parameters.
    private final ValueType<Object> type;
    private final Object content;

    private ContentKey(ValueType<Object> type, Object content) {
        this.type = type;
        this.content = content;
    }

    /**
     * Obtains the key of a document or value.
     *
     * @param <V>  the class of the content
     * @param type  the type, not null
     * @param content  the document or value, not null
     * @return the key, not null
     */
    // Safe: the type is used only with contents of its own class.
    @SuppressWarnings("unchecked")
    public static <V> ContentKey of(ValueType<V> type, V content) {
        return new ContentKey(
                (ValueType<Object>) Objects.requireNonNull(type, "type"), Objects.requireNonNull(content, "content"));
    }

    /**
     * Compares this key to another of the same type by content.
     *
     * @param other  the other key, not null
     * @return 0 if the contents are equal, otherwise negative or positive
     */
    @Override
    public int compareTo(ContentKey other) {
        return compare(type, content, other.content);
    }

    /**
     * Checks if this key is equal to another: both have the same content.
     *
     * @param obj  the object to check, null returns false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentKey other && content.equals(other.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /**
     * Returns the content, for example {@code ContentKey[Agreement[協定]]}.
     */
    @Override
    public String toString() {
        return "ContentKey[" + content + "]";
    }

    // Safe: the elements of a list are of the element type.
    @SuppressWarnings("unchecked")
    private static <T> int compare(ValueType<T> type, T one, T other) {
        if (type instanceof DocumentType<T, ?> document) {
            return compareProperties(document, one, other);
        }
        if (type instanceof ListType<?> list) {
            return compareElements((ValueType<Object>) list.getElementType(), (List<Object>) one, (List<Object>) other);
        }
        return one instanceof Map<?, ?> map ? compareMaps(map, (Map<?, ?>) other) : compareScalars(one, other);
    }

    /** Compares properties; names and numbers first, which usually decide before a list is compared. */
    private static <T> int compareProperties(DocumentType<T, ?> type, T one, T other) {
        int order = 0;
        for (Property<T, ?, ?> property : type.getShortestFirst()) {
            if (order == 0) {
                order = compareProperty(property, one, other);
            }
        }
        return order;
    }

    private static <T, P> int compareProperty(Property<T, ?, P> property, T one, T other) {
        Optional<P> own = property.valueIn(one);
        Optional<P> others = property.valueIn(other);
        return own.isPresent() && others.isPresent()
                ? compare(property.getValueType(), own.get(), others.get())
                : Boolean.compare(own.isPresent(), others.isPresent());
    }

    private static <E> int compareElements(ValueType<E> type, List<E> one, List<E> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compare(type, one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareMaps(Map<?, ?> one, Map<?, ?> other) {
        Iterator<? extends Map.Entry<?, ?>> own = new TreeMap<>(one).entrySet().iterator();
        Iterator<? extends Map.Entry<?, ?>> others =
                new TreeMap<>(other).entrySet().iterator();
        Comparator<Map.Entry<?, ?>> byTexts = Comparator.comparing(
                        (Map.Entry<?, ?> each) -> each.getKey().toString())
                .thenComparing(each -> each.getValue().toString());
        while (own.hasNext() && others.hasNext()) {
            int order = byTexts.compare(own.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(own.hasNext(), others.hasNext());
    }

    // Safe: both are of one class, which is comparable to itself.
    @SuppressWarnings("unchecked")
    private static int compareScalars(Object one, Object other) {
        return one instanceof Comparable<?> comparable && one.getClass() == other.getClass()
                ? ((Comparable<Object>) comparable).compareTo(other)
                : one.toString().compareTo(other.toString());
    }
}
