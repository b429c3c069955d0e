package dev.renkei.lists;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Ends a text with a line of its own, which is no line of the text. Where a quotation mark is not closed, that line is within the
 * last cell.
 */
final class EndMark extends FilterReader {

    /** The line: a character that Unicode reserves for uses such as this one. */
    static final String LINE = "\uFFFF";

    private String left = LINE;
    private char last = '\n';

    EndMark(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            last = buffer[offset + count - 1];
            return count;
        }
        return count == 0 || length == 0 ? count : mark(buffer, offset, length);
    }

    private int mark(char[] buffer, int offset, int length) {
        if (last != '\n' && last != '\r') {
            last = '\n';
            buffer[offset] = last;
            return 1;
        }
        int count = Math.min(left.length(), length);
        left.getChars(0, count, buffer, offset);
        left = left.substring(count);
        return count == 0 ? -1 : count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
