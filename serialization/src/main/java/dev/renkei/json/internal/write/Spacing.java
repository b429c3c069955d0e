package dev.renkei.json.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The white space of a JSON text.
 */
enum Spacing {
    /** No white space at all. */
    NONE(":", "", "", level -> ""),

    /** One element to a line, two spaces to a level. */
    LINES(": ", " ", "\n", level -> "\n" + "  ".repeat(level));

    /** Deeper levels are rare. */
    private static final int PREPARED_LEVELS = 40;

    private final String colon;
    private final byte[] colonBytes;
    private final byte[] withinEmpty;
    private final byte[] end;
    private final IntFunction<String> line;
    private final byte[][] lines;

    Spacing(String colon, String withinEmpty, String end, IntFunction<String> line) {
        this.colon = colon;
        this.colonBytes = bytes(colon);
        this.withinEmpty = bytes(withinEmpty);
        this.end = bytes(end);
        this.line = line;
        this.lines = prepared(line);
    }

    private static byte[][] prepared(IntFunction<String> ofLevel) {
        return IntStream.range(0, PREPARED_LEVELS)
                .mapToObj(level -> bytes(ofLevel.apply(level)))
                .toArray(byte[][]::new);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns what stands between a name and its value. */
    String colon() {
        return colon;
    }

    /** Returns what stands between a name and its value. */
    byte[] colonBytes() {
        return colonBytes;
    }

    /** Returns what stands in an object or array without elements. */
    byte[] withinEmpty() {
        return withinEmpty;
    }

    /** Returns what stands behind the text. */
    byte[] end() {
        return end;
    }

    /** Returns what stands before an element of a level, and before the closing bracket of the level above. */
    byte[] line(int level) {
        return level < PREPARED_LEVELS ? lines[level] : bytes(line.apply(level));
    }
}
