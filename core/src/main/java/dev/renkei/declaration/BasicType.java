package dev.renkei.declaration;

import dev.renkei.document.ExtensionValue;
import java.util.Map;

/**
 * The type of values that need no class of Renkei.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V>  the class of the values
 */
public final class BasicType<V> extends NamedType<V> {

    /** A string, such as a key of the document itself or the words of a source. */
    public static final BasicType<String> STRING = new BasicType<>("String", "A string.", "0");

    /** A reference: the key of another part. In Java its name says so: {@code sourceId} for {@code source}. */
    public static final BasicType<String> REFERENCE = new BasicType<>("Reference", "The key of another part.", "0");

    /** A count, from 0 to 999,999,999. */
    public static final BasicType<Integer> COUNT = new BasicType<>("Count", "A number of things.", 1);

    /** A count, from 1 to 999,999,999. */
    public static final BasicType<Integer> POSITIVE_COUNT =
            new BasicType<>("PositiveCount", "A number of things, at least one.", 1);

    /** True or false. */
    public static final BasicType<Boolean> FLAG = new BasicType<>("Flag", "True or false.", false);

    /** The extensions of a document: values by name. */
    public static final BasicType<Map<String, ExtensionValue>> EXTENSIONS =
            new BasicType<>("Extensions", "What others add to a document: anything, by names of their own.", Map.of());

    private BasicType(String name, String description, V placeholder) {
        super(name, description, placeholder);
    }
}
