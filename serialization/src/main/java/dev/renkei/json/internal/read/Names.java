package dev.renkei.json.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names that the properties of an object can have, each with its index. A source that has bytes need not decode the names that it
 * finds among them.
 */
public final class Names {

    /** Stands for the end of an object, at which there is no further name. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private final List<String> names;
    private final byte[][] bytes;

    /** The first eight bytes of each name with its closing quotation mark, and a mask of as many as it has of them. */
    private final long[] beginnings;

    private final long[] masks;

    /** The last eight bytes of each name that has as many, with its closing quotation mark. */
    private final long[] endings;

    /** What a parser of Jackson matches names by, from when it is first asked for. Threads may make it twice. */
    private volatile @Nullable PropertyNameMatcher matcher;

    /** Creates names in the order of their indexes, which start at 0. */
    public Names(List<String> names) {
        this.names = List.copyOf(names);
        this.bytes = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.beginnings = new long[bytes.length];
        this.masks = new long[bytes.length];
        this.endings = new long[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            int length = Math.min(bytes[i].length + 1, Long.BYTES);
            masks[i] = -1L >>> (Long.SIZE - Byte.SIZE * length);
            byte[] quoted = (names.get(i) + '"').getBytes(StandardCharsets.US_ASCII);
            beginnings[i] = masks[i] & eightAt(quoted, 0);
            endings[i] = quoted.length < Long.BYTES ? 0 : eightAt(quoted, quoted.length - Long.BYTES);
        }
    }

    /** Checks if an index is that of one of the names; what is neither that nor {@link #END} stands for any other name. */
    public static boolean isKnown(int index) {
        return index >= 0;
    }

    /** Returns the index of a name, or one that is not known. */
    public int indexOf(String name) {
        int index = names.indexOf(name);
        return index < 0 ? PropertyNameMatcher.MATCH_UNKNOWN_NAME : index;
    }

    /**
     * Returns the index of the name that ends in a quotation mark after an offset, or one that is not known.
     *
     * @param text  the text in UTF-8
     * @param offset  where the name begins
     * @param expected  the index of the name that is looked at first: properties mostly come in their order
     */
    int indexAt(byte[] text, int offset, int expected) {
        long beginning = eightAt(text, offset);
        for (int i = expected; i < bytes.length; i++) {
            if ((beginning & masks[i]) == beginnings[i] && isAt(text, offset, i)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if ((beginning & masks[i]) == beginnings[i] && isAt(text, offset, i)) {
                return i;
            }
        }
        return PropertyNameMatcher.MATCH_UNKNOWN_NAME;
    }

    /** Returns the eight bytes at an offset, zeros for those behind the text. */
    private static long eightAt(byte[] text, int offset) {
        int end = offset + Long.BYTES;
        return end <= text.length ? Utf8.eightAt(text, offset) : Utf8.eightAt(Arrays.copyOfRange(text, offset, end), 0);
    }

    /** Checks if a name whose first eight bytes stand in a text goes on there. */
    private boolean isAt(byte[] text, int offset, int index) {
        byte[] name = bytes[index];
        int end = offset + name.length + 1;
        return name.length < Long.BYTES
                || (end <= text.length
                        && eightAt(text, end - Long.BYTES) == endings[index]
                        && (name.length < 2 * Long.BYTES
                                || Arrays.equals(text, offset, end - 1, name, 0, name.length)));
    }

    /** Returns the length of a name, which is of ASCII. */
    int lengthOf(int index) {
        return bytes[index].length;
    }

    PropertyNameMatcher matcher() {
        PropertyNameMatcher made = matcher;
        if (made == null) {
            made = new JsonFactory()
                    .constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
            matcher = made;
        }
        return made;
    }
}
