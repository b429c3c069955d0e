package dev.renkei.json.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The white space of a JSON text.
 *
 * @param colon  what stands between a name and its value
 * @param lines  what stands before an element, by its level, as far as it is prepared
 * @param withinEmpty  what stands in an object or array without elements
 * @param end  what stands behind the text
 */
record Spacing(byte[] colon, List<byte[]> lines, byte[] withinEmpty, byte[] end) {

    private static final String LEVEL = "  ";
    private static final int MAX_PREPARED = 40;

    /** No white space at all. */
    static final Spacing NONE = new Spacing(bytes(":"), List.of(), bytes(""), bytes(""));

    /** One element to a line, two spaces to a level. */
    static final Spacing LINES = new Spacing(
            bytes(": "),
            IntStream.range(0, MAX_PREPARED).mapToObj(Spacing::indented).toList(),
            bytes(" "),
            bytes("\n"));

    private static byte[] indented(int level) {
        return bytes("\n" + LEVEL.repeat(level));
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns what stands before an element of a level. */
    byte[] line(int level) {
        if (level < lines.size()) {
            return lines.get(level);
        }
        return lines.isEmpty() ? end : indented(level);
    }
}
