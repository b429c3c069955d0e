package dev.renkei.json.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The white space of a JSON text.
 */
enum Spacing {
    /** No white space at all. */
    NONE(":", "", "", 0),

    /** One element to a line, two spaces to a level. */
    LINES(": ", " ", "\n", 40);

    private static final String LEVEL = "  ";

    private final byte[] colon;
    private final byte[] withinEmpty;
    private final byte[] end;
    private final byte[][] lines;

    Spacing(String colon, String withinEmpty, String end, int preparedLevels) {
        this.colon = bytes(colon);
        this.withinEmpty = bytes(withinEmpty);
        this.end = bytes(end);
        this.lines =
                IntStream.range(0, preparedLevels).mapToObj(Spacing::indented).toArray(byte[][]::new);
    }

    private static byte[] indented(int level) {
        return bytes("\n" + LEVEL.repeat(level));
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns what stands between a name and its value. */
    byte[] colon() {
        return colon;
    }

    /** Returns what stands in an object or array without elements. */
    byte[] withinEmpty() {
        return withinEmpty;
    }

    /** Returns what stands behind the text. */
    byte[] end() {
        return end;
    }

    /** Returns what stands before an element of a level. */
    byte[] line(int level) {
        if (level < lines.length) {
            return lines[level];
        }
        return this == NONE ? end : indented(level);
    }
}
