package dev.renkei.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the lines of a stream in UTF-8, of which each may be of any length, without holding more of it than its beginning.
 */
final class InputLines {

    /** The characters of a line that are kept; what a line has beyond them is passed over. */
    static final int MAX_LENGTH = 10_000;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private boolean isFirst = true;
    private boolean isCut;

    InputLines(InputStream stream) {
        this.reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Reads the next line, without its end; empty if there is none. */
    Optional<String> next() throws IOException {
        int character = reader.read();
        if (character == END) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        isCut = false;
        while (character != END && character != '\n') {
            keep((char) character, line);
            character = reader.read();
        }
        return Optional.of(withoutMarks(line));
    }

    /** Returns whether the line just read was too long and is not there as a whole. */
    boolean isCut() {
        return isCut;
    }

    private void keep(char character, StringBuilder line) {
        if (line.length() < MAX_LENGTH) {
            line.append(character);
        } else {
            isCut = true;
        }
    }

    /** Takes away a carriage return at the end, and a byte order mark at the beginning of the stream. */
    private String withoutMarks(StringBuilder line) {
        if (!isCut && line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        if (isFirst && line.length() > 0 && line.charAt(0) == BYTE_ORDER_MARK) {
            line.deleteCharAt(0);
        }
        isFirst = false;
        return line.toString();
    }
}
