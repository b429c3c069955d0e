package dev.renkei.calendar;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Folds again by bytes the lines that another writer has folded by characters: after at most 75 bytes in UTF-8 (RFC 5545, section
 * 3.1), and no character in two.
 */
final class FoldingWriter extends FilterWriter {

    private static final int MAX_BYTES = 75;
    private static final String LINE_END = "\r\n";
    private static final char FOLD = ' ';

    private int bytes;
    private boolean isAtLineEnd;

    FoldingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write((char) character);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }

    @Override
    public void flush() throws IOException {
        endLine();
        super.flush();
    }

    private void write(char character) throws IOException {
        if (character == '\n') {
            isAtLineEnd = true;
        } else if (isAtLineEnd && character == FOLD) {
            // The line goes on.
            isAtLineEnd = false;
        } else if (character != '\r') {
            endLine();
            writeWithin(character);
        }
    }

    private void endLine() throws IOException {
        if (isAtLineEnd) {
            out.write(LINE_END);
            bytes = 0;
            isAtLineEnd = false;
        }
    }

    private void writeWithin(char character) throws IOException {
        int needed = bytesFrom(character);
        if (bytes + needed > MAX_BYTES) {
            out.write(LINE_END + FOLD);
            bytes = 1;
        }
        bytes += needed;
        out.write(character);
    }

    /** Returns the bytes of a character, for the first half of a pair those of both, and for the second half none. */
    private static int bytesFrom(char character) {
        if (Character.isLowSurrogate(character)) {
            return 0;
        }
        if (Character.isHighSurrogate(character)) {
            return 4;
        }
        return character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    }
}
