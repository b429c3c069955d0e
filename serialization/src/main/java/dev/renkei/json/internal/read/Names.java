package dev.renkei.json.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Spreads the beginnings of names over the slots (Fibonacci hashing): 2 to the 64th divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int SLOT_BITS = 8;

    private final List<String> names;
    private final byte[][] bytes;
    private final int[] lengths;
    private final int longest;

    /** The first eight bytes of each name with its closing quotation mark, with zeros behind it. */
    private final long[] beginnings;

    /** The last eight bytes of each name that has as many, with its closing quotation mark. */
    private final long[] endings;

    /** For each slot, the index of the first name whose beginning falls there. */
    private final byte[] slots = new byte[1 << SLOT_BITS];

    /** For each name, the index of the next whose beginning falls into the same slot. */
    private final byte[] others;

    /** What a parser of Jackson matches names by, from when it is first asked for. Threads may make it twice. */
    private volatile @Nullable PropertyNameMatcher matcher;

    /** Creates names in the order of their indexes, which start at 0. */
    public Names(List<String> names) {
        this.names = List.copyOf(names);
        this.bytes = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.lengths = Stream.of(bytes).mapToInt(name -> name.length).toArray();
        this.longest = IntStream.of(lengths).max().orElse(0);
        this.beginnings = new long[bytes.length];
        this.endings = new long[bytes.length];
        this.others = new byte[bytes.length];
        Arrays.fill(slots, (byte) PropertyNameMatcher.MATCH_UNKNOWN_NAME);
        for (int i = bytes.length - 1; i >= 0; i--) {
            byte[] quoted = (names.get(i) + '"').getBytes(StandardCharsets.US_ASCII);
            beginnings[i] = Utf8.upToQuote(eightAt(quoted, 0));
            endings[i] = quoted.length < Long.BYTES ? 0 : eightAt(quoted, quoted.length - Long.BYTES);
            int slot = slotOf(beginnings[i]);
            others[i] = slots[slot];
            slots[slot] = (byte) i;
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
     */
    int indexAt(byte[] text, int offset) {
        long beginning = Utf8.upToQuote(eightAt(text, offset));
        int index = slots[slotOf(beginning)];
        while (isKnown(index) && !(beginnings[index] == beginning && isAt(text, offset, index))) {
            index = others[index];
        }
        return index;
    }

    private static int slotOf(long beginning) {
        return (int) ((beginning * SPREAD) >>> (Long.SIZE - SLOT_BITS));
    }

    /** Returns the eight bytes at an offset, zeros for those behind the text. */
    private static long eightAt(byte[] text, int offset) {
        int end = offset + Long.BYTES;
        return end <= text.length ? Utf8.eightAt(text, offset) : Utf8.eightAt(Arrays.copyOfRange(text, offset, end), 0);
    }

    /** Checks if the rest of a name, whose first eight bytes are in a text, is there too. */
    private boolean isAt(byte[] text, int offset, int index) {
        int length = lengths[index];
        int end = offset + length + 1;
        return length < Long.BYTES
                || (end <= text.length
                        && eightAt(text, end - Long.BYTES) == endings[index]
                        && (length < 2 * Long.BYTES || Arrays.equals(text, offset, end - 1, bytes[index], 0, length)));
    }

    /** Returns the length of a name, which is of ASCII. */
    int lengthOf(int index) {
        return lengths[index];
    }

    /** Returns the length of the longest name. */
    int longest() {
        return longest;
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
