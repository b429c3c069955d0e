package dev.renkei.declaration;

import dev.renkei.character.Digits;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer (RFC 6901) to a part of a document: a sequence of property names and list indexes.
 *
 * <p>For example:
 * <pre>{@code
 *   JsonPointer name = JsonPointer.ROOT.child("parties").child(1).child("organization");
 *   System.out.println(name);                    // /parties/1/organization
 *   System.out.println(name.toPropertyPath());   // parties[1].organization
 * }</pre>
 *
 * <p>Pointers share their common beginning. A step that has the form of an index, such as {@code 12} but not {@code 012}, is an
 * index even if it is given as a name.
 *
 * <p>Pointers are ordered as documents are read: step by step, the whole before its parts, indexes by number and before names.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

    /** The pointer to the whole document, whose text is empty. */
    public static final JsonPointer ROOT = new JsonPointer(null, "", 0);

    /** The step that stands for any index in places of which there are many, such as {@code /parties/*}{@code /name}. */
    public static final String ANY_STEP = "*";

    /** A longer number is a name, because no list has as many elements. */
    private static final int MAX_INDEX_LENGTH = 9;

    /** The pointer without the last step, null for the whole document: there are many pointers, few of which are asked. */
    private final @Nullable JsonPointer parent;

    private final Object step;

    private final int depth;

    private JsonPointer(@Nullable JsonPointer parent, Object step, int depth) {
        this.parent = parent;
        this.step = step;
        this.depth = depth;
    }

    /**
     * Obtains a pointer from its text, such as {@code /parties/1/organization}.
     *
     * @param text  the pointer, empty for the whole document, not null
     * @return the pointer, not null
     * @throws IllegalArgumentException if the text is not empty and does not begin with a slash
     */
    public static JsonPointer parse(CharSequence text) {
        String pointer = Objects.requireNonNull(text, "text").toString();
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("JSON Pointer must be empty or begin with a slash but was " + pointer);
        }
        JsonPointer parsed = ROOT;
        int slash = 0;
        while (slash >= 0) {
            int next = pointer.indexOf('/', slash + 1);
            String escaped = next < 0 ? pointer.substring(slash + 1) : pointer.substring(slash + 1, next);
            parsed = parsed.child(escaped.replace("~1", "/").replace("~0", "~"));
            slash = next;
        }
        return parsed;
    }

    /**
     * Returns the pointer to a property of the part at this pointer.
     *
     * @param name  the name of the property, not null
     * @return the pointer, not null
     */
    public JsonPointer child(String name) {
        return below(isIndex(name) ? Integer.valueOf(name) : name);
    }

    /**
     * Returns the pointer to an element of the list at this pointer.
     *
     * @param index  the index, 0 or greater
     * @return the pointer, not null
     */
    public JsonPointer child(int index) {
        return below(index);
    }

    private JsonPointer below(Object next) {
        return new JsonPointer(this, next, depth + 1);
    }

    /**
     * Returns the pointer to the part that is several steps below this pointer.
     *
     * @param steps  names of properties as strings and indexes as integers, not null
     * @return the pointer, not null
     */
    public JsonPointer follow(Collection<?> steps) {
        JsonPointer pointer = this;
        for (Object each : steps) {
            pointer = each instanceof Integer index ? pointer.child(index) : pointer.child(each.toString());
        }
        return pointer;
    }

    /**
     * Returns the steps of this pointer.
     *
     * @return names of properties as strings and indexes as integers, empty for the whole document, not null
     */
    public List<Object> getSteps() {
        return List.of(steps());
    }

    private Object[] steps() {
        Object[] steps = new Object[depth];
        JsonPointer each = this;
        for (JsonPointer holder = parent; holder != null; holder = holder.parent) {
            steps[each.depth - 1] = each.step;
            each = holder;
        }
        return steps;
    }

    /**
     * Returns the text of the pointer with {@code *} in place of each index, which is the same for all elements of a list.
     *
     * @return the text, such as {@code /parties/*}{@code /organization}, not null
     */
    public String toGeneralString() {
        StringBuilder text = new StringBuilder();
        getSteps()
                .forEach(each -> text.append('/').append(each instanceof Integer ? ANY_STEP : escape(each.toString())));
        return text.toString();
    }

    /**
     * Returns the pointer with dots and brackets, as Jakarta Validation writes paths.
     *
     * @return the path, such as {@code parties[1].organization}, empty for the whole document, not null
     */
    public String toPropertyPath() {
        StringBuilder path = new StringBuilder();
        for (Object each : getSteps()) {
            if (each instanceof Integer) {
                path.append('[').append(each).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(each);
            }
        }
        return path.toString();
    }

    /**
     * Returns a name with the escapes of a pointer: {@code ~} as {@code ~0} and {@code /} as {@code ~1}.
     *
     * @param name  the name, not null
     * @return the escaped name, not null
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_INDEX_LENGTH
                && (name.charAt(0) != '0' || name.length() == 1)
                && Digits.areDigits(name, 0, name.length());
    }

    @Override
    public int compareTo(JsonPointer other) {
        return Arrays.compare(steps(), other.steps(), JsonPointer::compareSteps);
    }

    private static int compareSteps(Object step, Object other) {
        if (step instanceof Integer index && other instanceof Integer otherIndex) {
            return Integer.compare(index, otherIndex);
        }
        boolean isIndex = step instanceof Integer;
        return isIndex == other instanceof Integer ? step.toString().compareTo(other.toString()) : isIndex ? -1 : 1;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof JsonPointer other && Arrays.equals(steps(), other.steps());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps());
    }

    /**
     * Returns the text of the pointer, which {@link #parse} reads back.
     *
     * @return the text, such as {@code /parties/1/organization}, empty for the whole document, not null
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object each : steps()) {
            text.append('/').append(escape(each.toString()));
        }
        return text.toString();
    }
}
