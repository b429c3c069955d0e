package dev.renkei.json;

import dev.renkei.validation.Position;

/**
 * Finds positions in a UTF-8 text, in lines and characters as a person counts them.
 *
 * <p>A line ends with LF, CR, or CR and LF together. A column counts Unicode code points, however many bytes they take.
 */
final class TextLines {

    private final byte[] text;

    TextLines(byte[] text) {
        this.text = text;
    }

    /** Returns the position of the byte at an offset; behind the text, that of its end. */
    Position positionOf(long offset) {
        int end = (int) Math.max(0, Math.min(offset, text.length));
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (endsLine(i)) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, 1 + countCharacters(start, end));
    }

    private boolean endsLine(int index) {
        return text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.length || text[index + 1] != '\n'));
    }

    private int countCharacters(int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            boolean continuation = (text[i] & 0xC0) == 0x80;
            characters += continuation ? 0 : 1;
        }
        return characters;
    }
}
