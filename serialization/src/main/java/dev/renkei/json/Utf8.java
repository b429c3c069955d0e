package dev.renkei.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Looks at bytes as UTF-8 text.
 */
final class Utf8 {

    private static final int WINDOW = 8192;

    private Utf8() {}

    /** Returns the offset of the first byte that is not UTF-8, or the length if all are. */
    static int firstFault(byte[] text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CharBuffer window = CharBuffer.allocate(WINDOW);
        while (decoder.decode(bytes, window, true).isOverflow()) {
            window.clear();
        }
        return bytes.position();
    }

    static boolean startsWithMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /** Tells whether the text is nothing but the white space that JSON knows. */
    static boolean isBlank(byte[] text) {
        for (byte each : text) {
            if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Returns the offset at which the character begins that a byte belongs to; behind the text, the offset itself. */
    static long startOfCharacter(byte[] text, long offset) {
        int start = (int) Math.min(offset, text.length);
        while (start > 0 && start < text.length && isContinuation(text[start])) {
            start--;
        }
        return start;
    }

    /** Returns the character that begins at an offset. */
    static String characterAt(byte[] text, int offset) {
        int end = offset + 1;
        while (end < text.length && isContinuation(text[end])) {
            end++;
        }
        return new String(text, offset, end - offset, StandardCharsets.UTF_8);
    }

    private static boolean isContinuation(byte each) {
        return (each & 0xC0) == 0x80;
    }
}
