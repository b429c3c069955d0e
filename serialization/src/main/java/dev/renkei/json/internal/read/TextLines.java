package dev.renkei.json.internal.read;

import dev.renkei.validation.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds positions in a UTF-8 text, in lines and characters as a person counts them.
 *
 * <p>A line ends with LF, CR, or CR and LF together. A column counts Unicode code points, however many bytes they take.
 *
 * <p>The text is counted once, and only as far as somebody asks: what was counted is remembered block by block, so that many
 * positions cost little more than one, even in a text of a single line.
 */
final class TextLines {

    private static final int BLOCK = 256;

    private final byte[] text;
    private final List<Finding.Position> blockStarts = new ArrayList<>();

    TextLines(byte[] text) {
        this(text, 1);
    }

    /** Counts a text that is not the beginning of its file: the number of its first line there is given. */
    TextLines(byte[] text, int firstLine) {
        this.text = text;
        blockStarts.add(new Finding.Position(firstLine, 1));
    }

    /** Returns the position of the byte at an offset; after the text, that of its end. */
    Finding.Position positionOf(long offset) {
        int end = (int) Math.max(0, Math.min(offset, text.length));
        int block = end / BLOCK;
        while (blockStarts.size() <= block) {
            int last = blockStarts.size() - 1;
            blockStarts.add(count(blockStarts.get(last), last * BLOCK, (last + 1) * BLOCK));
        }
        return count(blockStarts.get(block), block * BLOCK, end);
    }

    private Finding.Position count(Finding.Position from, int start, int end) {
        int line = from.line();
        int column = from.column();
        int i = start;
        while (i < end) {
            if (i <= end - Long.BYTES && !Utf8.hasControl(Utf8.eightAt(text, i))) {
                column += Utf8.charactersInEight(text, i);
                i += Long.BYTES;
                continue;
            }
            if (endsLine(text, i)) {
                line++;
                column = 1;
            } else if (!Utf8.isContinuation(text[i])) {
                column++;
            }
            i++;
        }
        return new Finding.Position(line, column);
    }

    /** Checks if a line ends at a byte: of CR and LF together, at the second. */
    static boolean endsLine(byte[] text, int index) {
        return text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.length || text[index + 1] != '\n'));
    }
}
