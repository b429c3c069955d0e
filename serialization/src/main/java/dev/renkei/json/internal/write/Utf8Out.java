package dev.renkei.json.internal.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.io.SerializedString;

/**
 * Makes the bytes of a JSON text, exactly as a generator of Jackson does.
 */
final class Utf8Out implements JsonOut {

    private static final int MAX_BYTES_OF_CHARACTER = 3;
    private static final int MAX_BYTES_OF_PART = 64 * 1024;
    private static final int LAST_ASCII = 0x7F;
    private static final int LAST_OF_TWO_BYTES = 0x7FF;

    /** The bytes by which an ASCII character is written in a text. */
    private static final byte[][] ASCII = IntStream.rangeClosed(0, LAST_ASCII)
            .mapToObj(each -> new SerializedString(Character.toString(each)).asQuotedUTF8())
            .toArray(byte[][]::new);

    /** Whether an ASCII character stands for itself. */
    private static final boolean[] IS_PLAIN = isPlain();

    private static final byte[] NOTHING = "null".getBytes(StandardCharsets.US_ASCII);

    private final Spacing spacing;

    /** What was made before, in the order in which it is joined. */
    private final List<ByteBuffer> parts = new ArrayList<>();

    private int sizeOfParts;
    private byte[] bytes;
    private int size;
    private int level;
    private boolean isFirst;
    private boolean isBehindName;

    private static boolean[] isPlain() {
        boolean[] isPlain = new boolean[ASCII.length];
        for (int i = 0; i < isPlain.length; i++) {
            isPlain[i] = ASCII[i].length == 1;
        }
        return isPlain;
    }

    /** Begins a text of which a number of bytes is expected. */
    Utf8Out(Spacing spacing, int expected) {
        this.spacing = spacing;
        this.bytes = new byte[expected];
    }

    /** Returns the text that was written. */
    byte[] toBytes() {
        put(spacing.end());
        ByteBuffer all = ByteBuffer.allocate(sizeOfParts + size);
        parts.forEach(all::put);
        return all.put(bytes, 0, size).array();
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        startValue();
        put(bracket);
        level++;
        isFirst = true;
    }

    private void end(char bracket) {
        level--;
        put(isFirst ? spacing.withinEmpty() : spacing.line(level));
        put(bracket);
        isFirst = false;
    }

    @Override
    public void name(String name) {
        startElement();
        quote(name);
        put(spacing.colonBytes());
        isBehindName = true;
    }

    @Override
    public void name(WrittenName name) {
        startElement();
        put(name.in(spacing));
        isBehindName = true;
    }

    @Override
    public void text(String text) {
        startValue();
        quote(text);
    }

    @Override
    public void number(int number) {
        number(Integer.toString(number));
    }

    @Override
    public void number(String written) {
        startValue();
        put(written.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void flag(boolean flag) {
        number(Boolean.toString(flag));
    }

    @Override
    public void nothing() {
        startValue();
        put(NOTHING);
    }

    private void startValue() {
        if (isBehindName) {
            isBehindName = false;
        } else if (level > 0) {
            startElement();
        }
    }

    private void startElement() {
        if (!isFirst) {
            put(',');
        }
        isFirst = false;
        put(spacing.line(level));
    }

    private void put(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    private void put(byte[] more) {
        if (more.length > 0) {
            reserve(more.length);
            System.arraycopy(more, 0, bytes, size, more.length);
            size += more.length;
        }
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            beginPart(more);
        }
    }

    /**
     * Puts what was made aside, so that it is not copied before the end. The next part has twice the room that is asked for: an escape
     * takes twice the bytes that are expected of a character at most, so that no text needs a further part.
     */
    private void beginPart(int least) {
        parts.add(ByteBuffer.wrap(bytes, 0, size));
        sizeOfParts += size;
        bytes = new byte[Math.max(2 * least, Math.min(sizeOfParts, MAX_BYTES_OF_PART))];
        size = 0;
    }

    private void quote(String text) {
        int length = text.length();
        put('"');
        for (int start = 0; start < length; ) {
            start = putPlain(text, start);
            if (start < length) {
                start = putSpecial(text, start);
            }
        }
        put('"');
    }

    /** Writes characters that stand for themselves and are no halves of pairs, and returns the index of the first other one. */
    private int putPlain(String text, int start) {
        int end = text.length();
        reserve(MAX_BYTES_OF_CHARACTER * (end - start));
        byte[] out = bytes;
        int at = size;
        int i = start;
        for (; i < end; i++) {
            char each = text.charAt(i);
            if (each <= LAST_ASCII) {
                if (!IS_PLAIN[each]) {
                    break;
                }
                out[at++] = (byte) each;
            } else if (each <= LAST_OF_TWO_BYTES) {
                out[at++] = (byte) (0xC0 | (each >> 6));
                out[at++] = continuation(each);
            } else if (Character.isSurrogate(each)) {
                break;
            } else {
                out[at++] = (byte) (0xE0 | (each >> 12));
                out[at++] = continuation(each >> 6);
                out[at++] = continuation(each);
            }
        }
        size = at;
        return i;
    }

    /** Writes a character that is escaped, or a pair, and returns the index behind it. */
    private int putSpecial(String text, int at) {
        int character = text.codePointAt(at);
        if (character <= LAST_ASCII) {
            put(ASCII[character]);
            return at + 1;
        }
        if (!Character.isSupplementaryCodePoint(character)) {
            throw new IllegalArgumentException("Text must not hold half a surrogate pair");
        }
        put(new byte[] {
            (byte) (0xF0 | (character >> 18)),
            continuation(character >> 12),
            continuation(character >> 6),
            continuation(character)
        });
        return at + Character.charCount(character);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
