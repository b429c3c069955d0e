package dev.renkei.json.internal.read;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Looks at bytes as UTF-8 text.
 */
public final class Utf8 {

    /** The length of {@code \\ud800}. */
    static final int HALF_PAIR_LENGTH = 6;

    /** The length of a byte order mark. */
    public static final int MARK_LENGTH = 3;

    /** What a literal or a number can begin with, if the text ends there. */
    private static final Pattern BEGINNING_OF_WORD =
            Pattern.compile("t(r(ue?)?)?|f(a(l(se?)?)?)?|n(u(ll?)?)?|-?(0|[1-9][0-9]*)?(\\.[0-9]*)?([eE][+-]?[0-9]*)?");

    private static final int MAX_WORD_LENGTH = 100;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final Pattern HALF_PAIR = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");

    private Utf8() {}

    /**
     * Returns a text in UTF-8. Half of a surrogate pair, which has no form there, becomes the three bytes that it would have, so that
     * it is found as a fault and not replaced.
     */
    public static byte[] bytesOf(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 2);
        text.codePoints().forEach(each -> bytes.writeBytes(bytesOf(each)));
        return bytes.toByteArray();
    }

    private static byte[] bytesOf(int character) {
        boolean isHalf = Character.getType(character) == Character.SURROGATE;
        return isHalf
                ? new byte[] {
                    (byte) (0xE0 | (character >> 12)),
                    (byte) (0x80 | ((character >> 6) & 0x3F)),
                    (byte) (0x80 | (character & 0x3F))
                }
                : Character.toString(character).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the offset of the first byte of the first sequence that is not UTF-8 (RFC 3629), or the length if all are. */
    static int firstFault(byte[] text) {
        return firstFault(text, 0, text.length);
    }

    /** Returns the offset of the first byte between two offsets whose sequence is not UTF-8, or the end if all are. */
    static int firstFault(byte[] text, int start, int end) {
        int offset = skipAscii(text, start, end);
        while (offset < end) {
            if (offset <= end - Integer.BYTES && isPlainThree(fourAt(text, offset))) {
                offset += 3;
            } else if (text[offset] >= 0) {
                offset = skipAscii(text, offset, end);
            } else {
                int length = lengthOfCharacter(text, offset);
                if (length == 0) {
                    return offset;
                }
                offset += length;
            }
        }
        return offset;
    }

    /** Skips characters of ASCII, eight at a time. */
    private static int skipAscii(byte[] text, int from, int end) {
        int offset = from;
        while (offset <= end - Long.BYTES && areAscii(eightAt(text, offset))) {
            offset += Long.BYTES;
        }
        while (offset < end && text[offset] >= 0) {
            offset++;
        }
        return offset;
    }

    /** Returns the number of bytes of the character beyond ASCII at an offset, 0 if there is none. */
    static int lengthOfCharacter(byte[] text, int offset) {
        int lead = text[offset] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || offset + length > text.length || !isSecond(lead, text[offset + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if (!isContinuation(text[offset + i])) {
                return 0;
            }
        }
        return length;
    }

    /** Checks the second byte of a character, which excludes overlong forms, surrogates and what is beyond U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    public static boolean startsWithMark(byte[] text) {
        return text.length >= MARK_LENGTH && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /** Returns the offset of the first byte, at an offset or after it, that is no white space of JSON; else the length. */
    public static int skipBlank(byte[] text, int offset) {
        int end = offset;
        while (end < text.length && (text[end] & 0xFF) <= ' ' && isBlank(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }

    /** Returns whether half a surrogate pair, as an escape such as {@code \\ud800}, stands right before an offset. */
    static boolean isBehindHalfPair(byte[] text, int offset) {
        int start = offset - HALF_PAIR_LENGTH;
        return start >= 0
                && HALF_PAIR
                        .matcher(new String(text, start, HALF_PAIR_LENGTH, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    /** Returns the offset at which the character begins that a byte belongs to; after the text, the offset itself. */
    static int startOfCharacter(byte[] text, int offset) {
        int start = Math.min(offset, text.length);
        while (start > 0 && start < text.length && isContinuation(text[start])) {
            start--;
        }
        return start;
    }

    /**
     * Returns where the JSON token begins that a parser was reading when it stopped.
     *
     * @param known  the beginning of the last token that the parser reports: that token, or the one before it
     * @param reached  how far the parser has read
     */
    static int startOfToken(byte[] text, int known, int reached) {
        int end = endOfToken(text, known);
        if (end >= reached) {
            return known;
        }
        while (end < reached && " \t\r\n,:".indexOf(text[end]) >= 0) {
            end++;
        }
        return end;
    }

    /** Checks if eight bytes are characters of ASCII. */
    static boolean areAscii(long bytes) {
        return (bytes & HIGH_BITS) == 0;
    }

    /** Checks if four bytes begin with a character of three of which any two continuations make one, as kana and kanji are. */
    static boolean isPlainThree(int bytes) {
        return (bytes & 0xC0C0F0) == 0x8080E0 && (bytes & 0xF) != 0 && (bytes & 0xF) != 0xD;
    }

    /** Returns the character of which four bytes have three at their beginning. */
    static char three(int bytes) {
        return (char) ((bytes & 0xF) << 12 | (bytes >> 2 & 0xFC0) | (bytes >> 16 & 0x3F));
    }

    /** Returns four bytes of a text at once. */
    static int fourAt(byte[] text, int offset) {
        return (int) FOUR_BYTES.get(text, offset);
    }

    /** Returns eight bytes of a text at once. */
    static long eightAt(byte[] text, int offset) {
        return (long) EIGHT_BYTES.get(text, offset);
    }

    /** Checks if one of eight bytes is a quote, a backslash or a control character: none is in a string without an escape. */
    static boolean hasEndOfPlainText(long bytes) {
        return hasZero(bytes ^ ('"' * EACH_BYTE)) || hasZero(bytes ^ ('\\' * EACH_BYTE)) || hasControl(bytes);
    }

    /** Returns eight bytes up to the first quote among them, with zeros in place of those behind it. */
    static long upToQuote(long bytes) {
        long quotes = zeros(bytes ^ ('"' * EACH_BYTE));
        return bytes & (quotes ^ (quotes - 1));
    }

    private static boolean hasZero(long bytes) {
        return zeros(bytes) != 0;
    }

    /** Returns the high bit of each byte that is zero; behind the first of them, perhaps of others. */
    private static long zeros(long bytes) {
        return (bytes - EACH_BYTE) & ~bytes & HIGH_BITS;
    }

    /** Returns the offset of the first line feed between two offsets, or the end if there is none. */
    public static int lineFeed(byte[] text, int start, int end) {
        int offset = start;
        while (offset <= end - Long.BYTES && !hasZero(eightAt(text, offset) ^ ('\n' * EACH_BYTE))) {
            offset += Long.BYTES;
        }
        while (offset < end && text[offset] != '\n') {
            offset++;
        }
        return offset;
    }

    /** Checks if one of eight bytes is a control character, as all are that end lines. */
    static boolean hasControl(long bytes) {
        return ((bytes - ' ' * EACH_BYTE) & ~bytes & HIGH_BITS) != 0;
    }

    /** Returns how many characters begin in the eight bytes at an offset. */
    static int charactersInEight(byte[] text, int offset) {
        long bytes = eightAt(text, offset);
        long continuations = bytes & ~(bytes << 1) & HIGH_BITS;
        return Long.BYTES - Long.bitCount(continuations);
    }

    /** Returns the offset behind the string that begins at an offset, of which the closing quotation mark may be missing. */
    private static int endOfString(byte[] text, int start) {
        int end = start + 1;
        while (end <= text.length - Long.BYTES && !hasEndOfPlainText(eightAt(text, end))) {
            end += Long.BYTES;
        }
        while (end < text.length && text[end] != '"') {
            end += text[end] == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private static int endOfToken(byte[] text, int start) {
        if (text[start] == '"') {
            return endOfString(text, start);
        }
        int end = start + 1;
        while (end < text.length && "[]{}".indexOf(text[start]) < 0 && " \t\r\n,:]}".indexOf(text[end]) < 0) {
            end++;
        }
        return end;
    }

    /** Returns whether something stands at an offset that is like a literal or a number but is none, not even its beginning. */
    static boolean isWrongWord(byte[] text, int offset) {
        return isWord(text, offset)
                && !(endOfToken(text, offset) == text.length
                        && BEGINNING_OF_WORD.matcher(wordAt(text, offset)).matches());
    }

    /** Returns whether the beginning of a literal or a number stands at an offset, and nothing after it. */
    static boolean isUnfinishedWord(byte[] text, int offset) {
        return isWord(text, offset) && !isWrongWord(text, offset);
    }

    private static boolean isWord(byte[] text, int offset) {
        return offset < text.length && isOfWord(text[offset]);
    }

    /** Returns the word that begins at an offset. */
    static String wordAt(byte[] text, int offset) {
        int end = Math.min(endOfToken(text, offset), offset + MAX_WORD_LENGTH);
        return new String(text, offset, end - offset, StandardCharsets.UTF_8);
    }

    /** Returns the character that begins at an offset. */
    static String characterAt(byte[] text, int offset) {
        int end = offset + 1;
        while (end < text.length && isContinuation(text[end])) {
            end++;
        }
        return new String(text, offset, end - offset, StandardCharsets.UTF_8);
    }

    /** Checks for a byte of a literal or a number. */
    static boolean isOfWord(byte each) {
        return Character.isLetterOrDigit(each) || each == '.' || each == '+' || each == '-';
    }

    /** Checks for a byte of a character beyond ASCII that is not its first. */
    static boolean isContinuation(byte each) {
        return (each & 0xC0) == 0x80;
    }
}
