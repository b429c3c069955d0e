package dev.renkei.json.internal.read;

import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.json.internal.write.Layout;
import dev.renkei.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes the tokens of a payload straight from its bytes.
 *
 * <p>This source knows only what nearly every payload is made of, and has no words for anything else: where there is no JSON or no
 * UTF-8, where a limit is reached, at an escape in a name, half of a surrogate pair, or very many names, it throws
 * {@link OddPayloadException}. What it takes without that, {@link JacksonTokens} take in the same way.
 */
final class ByteTokens implements Tokens {

    /** Objects within objects are walked by methods within methods. */
    private static final int DEEPEST = 500;

    /** The names that are remembered, a power of two. */
    private static final int NAMES = 128;

    /** Stands for the byte behind the text. */
    private static final int NOTHING = 256;

    /** With so many names that were not remembered, it is for the parser to see whether they were made to collide. */
    private static final int MOST_NAMES = 64;

    /** How many bytes stand between the beginnings of two objects or arrays at least, as a rule. */
    private static final int BYTES_BETWEEN_BEGINNINGS = 40;

    private final byte[] text;
    private final Limits limits;
    private final TextLines lines;

    /** Whether the text was read to its end before, so that nothing in it is odd. */
    private final boolean isKnown;

    private final int deepest;
    private final int mostTokens;
    private final int longestText;
    private final int longestName;
    private final int longestNumber;
    private final String[] names = new String[NAMES];
    private int newNames;
    private int tokenCount;
    private int depth;
    /** For each object and array that is open, how many began before it. */
    private int[] earlier = new int[16];

    private int begun;

    /** The offset behind each object and array that has ended, in the order of their beginnings. */
    private int[] ends;

    private JsonKind kind = JsonKind.FOREIGN;
    private int start;
    private int end;
    private int next;
    private boolean isFirst;
    private boolean isName;
    private boolean isEscaped;
    private boolean isAscii;
    /** The string at the token, if it is not of ASCII as it stands. */
    private String beyondAscii = "";

    private char[] decoded = new char[128];

    /** Reads a text within limits. */
    ByteTokens(byte[] text, Limits limits, TextLines lines) {
        this(text, limits, lines, false, new int[16 + text.length / BYTES_BETWEEN_BEGINNINGS]);
    }

    private ByteTokens(byte[] text, Limits limits, TextLines lines, boolean isKnown, int[] ends) {
        this.text = text;
        this.limits = limits;
        this.lines = lines;
        this.isKnown = isKnown;
        this.ends = ends;
        this.deepest = Math.min(limits.get(Limit.DEPTH), DEEPEST);
        this.mostTokens = limits.get(Limit.TOKENS);
        this.longestText = limits.get(Limit.TEXT_LENGTH);
        this.longestName = limits.get(Limit.NAME_LENGTH);
        this.longestNumber = limits.get(Limit.NUMBER_LENGTH);
    }

    /** Returns the tokens of the text, which was read to its end, from its beginning. */
    Tokens again() {
        return new ByteTokens(text, limits, lines, true, ends);
    }

    /** Returns the offset behind what was taken. */
    int offset() {
        return next;
    }

    /** Goes on to the end of the text, behind which nothing but blank space stands, and returns its offset. */
    int end() {
        skipBlank();
        if (next < text.length) {
            throw new OddPayloadException();
        }
        return next;
    }

    @Override
    public JsonKind kind() {
        return kind;
    }

    @Override
    public void start() {
        next = Utf8.skipBlank(text, 0);
        toToken();
        if (kind != JsonKind.OBJECT && kind != JsonKind.ARRAY) {
            throw new OddPayloadException();
        }
    }

    @Override
    public Optional<String> nextName() {
        if (!toName()) {
            return Optional.empty();
        }
        toEndOfName();
        return Optional.of(name());
    }

    @Override
    public int nextName(Names declared) {
        if (!toName()) {
            return Names.END;
        }
        int index = declared.indexAt(text, start + 1);
        if (Names.isKnown(index)) {
            end = start + 1 + declared.lengthOf(index);
            next = end + 1;
            requireAtMost(longestName);
        } else {
            toEndOfName();
        }
        return index;
    }

    /** Moves to the first byte of the next name, false at the end of the object. */
    private boolean toName() {
        if (!toNext('}')) {
            return false;
        }
        require('"');
        count();
        isName = true;
        return true;
    }

    private void toEndOfName() {
        toEndOfString();
        requireAtMost(longestName);
        if (isEscaped || (!isAscii && Utf8.firstFault(text, start, end) < end)) {
            throw new OddPayloadException();
        }
    }

    @Override
    public String name() {
        int slot = (31 * (end - start) + text[start + 1] + 7 * text[end - 1]) & (NAMES - 1);
        String remembered = names[slot];
        if (remembered != null && isWritten(remembered)) {
            return remembered;
        }
        newNames++;
        if (newNames > MOST_NAMES && !isKnown) {
            throw new OddPayloadException();
        }
        String name = new String(text, start + 1, end - start - 1, StandardCharsets.UTF_8);
        if (isAscii) {
            names[slot] = name;
        }
        return name;
    }

    /** Returns whether a name of ASCII stands at the token. */
    private boolean isWritten(String name) {
        int length = end - start - 1;
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != text[start + 1 + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void toValue() {
        skipBlank();
        require(':');
        next++;
        skipBlank();
        toToken();
    }

    @Override
    public boolean nextElement() {
        if (!toNext(']')) {
            return false;
        }
        toToken();
        return true;
    }

    /** Moves to what comes next in an object or an array, false at the end of it. */
    private boolean toNext(char closing) {
        skipBlank();
        start = next;
        if (byteAt(next) == closing) {
            next++;
            close();
            count();
            return false;
        }
        if (isFirst) {
            isFirst = false;
            return true;
        }
        require(',');
        next++;
        skipBlank();
        start = next;
        return true;
    }

    /** Takes the beginning of an object or an array, or another value as a whole. */
    private void toToken() {
        start = next;
        isName = false;
        count();
        switch (byteAt(next)) {
            case '{' -> open(JsonKind.OBJECT);
            case '[' -> open(JsonKind.ARRAY);
            case '"' -> {
                kind = JsonKind.STRING;
                toEndOfString();
                requireAtMost(longestText);
                if ((isEscaped || !isAscii) && !isKnown) {
                    beyondAscii = decode();
                }
            }
            case 't' -> take("true", JsonKind.BOOLEAN);
            case 'f' -> take("false", JsonKind.BOOLEAN);
            case 'n' -> take("null", JsonKind.NULL);
            default -> takeNumber();
        }
    }

    private void open(JsonKind opened) {
        kind = opened;
        depth++;
        if (depth > deepest) {
            throw new OddPayloadException();
        }
        if (depth == earlier.length) {
            earlier = Arrays.copyOf(earlier, 2 * depth);
        }
        earlier[depth] = begun;
        begun++;
        next++;
        isFirst = true;
    }

    private void close() {
        if (begun > ends.length) {
            ends = Arrays.copyOf(ends, 2 * begun);
        }
        ends[earlier[depth]] = next;
        depth--;
        isFirst = false;
    }

    private void take(String word, JsonKind kindOfWord) {
        kind = kindOfWord;
        end = next + word.length();
        for (int i = 0; i < word.length(); i++) {
            require(word.charAt(i));
            next++;
        }
    }

    private void takeNumber() {
        kind = JsonKind.NUMBER;
        skip('-');
        if (byteAt(next) == '0') {
            next++;
        } else {
            takeDigits();
        }
        if (byteAt(next) == '.') {
            next++;
            takeDigits();
        }
        if (byteAt(next) == 'e' || byteAt(next) == 'E') {
            next++;
            if (byteAt(next) == '+') {
                next++;
            } else {
                skip('-');
            }
            takeDigits();
        }
        end = next;
        requireAtMost(longestNumber);
    }

    private void skip(char optional) {
        if (byteAt(next) == optional) {
            next++;
        }
    }

    private void takeDigits() {
        int first = next;
        while (byteAt(next) >= '0' && byteAt(next) <= '9') {
            next++;
        }
        if (next == first) {
            throw new OddPayloadException();
        }
    }

    /** Moves behind the string that begins at the token. */
    private void toEndOfString() {
        int at = start + 1;
        long bits = 0;
        boolean escaped = false;
        while (at <= text.length - Long.BYTES && !Utf8.hasEndOfPlainText(Utf8.eightAt(text, at))) {
            bits |= Utf8.eightAt(text, at);
            at += Long.BYTES;
        }
        while (true) {
            int each = byteAt(at);
            if (each == '"') {
                break;
            }
            if (each == '\\') {
                escaped = true;
                at++;
            } else if ((each >= 0 && each < ' ') || each == NOTHING) {
                throw new OddPayloadException();
            }
            bits |= each;
            at++;
        }
        end = at;
        next = at + 1;
        isEscaped = escaped;
        isAscii = Utf8.areAscii(bits);
    }

    @Override
    public String text() {
        if (kind != JsonKind.STRING) {
            return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
        }
        if (isEscaped || !isAscii) {
            return isKnown ? decode() : beyondAscii;
        }
        return new String(text, start + 1, end - start - 1, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean isWellFormed() {
        return true;
    }

    /** Decodes the string at the token, with its escapes. */
    private String decode() {
        if (decoded.length < end - start) {
            decoded = new char[2 * (end - start)];
        }
        char[] characters = decoded;
        int length = 0;
        int at = start + 1;
        while (at < end) {
            int lead = text[at];
            if (at <= end - 3 && Utf8.isPlainThree(Utf8.fourAt(text, at))) {
                // The fourth byte is the quotation mark behind the string at the latest.
                do {
                    characters[length++] = Utf8.three(Utf8.fourAt(text, at));
                    at += 3;
                } while (at <= end - 3 && Utf8.isPlainThree(Utf8.fourAt(text, at)));
            } else if (lead == '\\') {
                characters[length++] = escapedAt(at + 1);
                at += text[at + 1] == 'u' ? 6 : 2;
            } else if (lead >= 0) {
                characters[length++] = (char) lead;
                at++;
            } else {
                int bytes = Utf8.lengthOfCharacter(text, at);
                length += Character.toChars(characterAt(at, bytes), characters, length);
                at += bytes;
            }
        }
        return new String(characters, 0, length);
    }

    /** Returns the character of which three bytes stand at an offset. */
    private char threeAt(int at) {
        return (char) ((text[at] & 0xF) << 12 | continuation(at + 1) << 6 | continuation(at + 2));
    }

    /** Returns the character beyond ASCII of which so many bytes stand at an offset. */
    private int characterAt(int at, int bytes) {
        return switch (bytes) {
            case 2 -> (text[at] & 0x1F) << 6 | continuation(at + 1);
            case 3 -> threeAt(at);
            case 4 ->
                (text[at] & 7) << 18 | continuation(at + 1) << 12 | continuation(at + 2) << 6 | continuation(at + 3);
            default -> throw new OddPayloadException();
        };
    }

    private int continuation(int at) {
        return text[at] & 0x3F;
    }

    /** Returns what an escape stands for, but for half of a surrogate pair. */
    private char escapedAt(int at) {
        return switch (text[at]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnitAt(at + 1);
            default -> throw new OddPayloadException();
        };
    }

    private char codeUnitAt(int at) {
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(byteAt(i), 16);
            if (digit < 0) {
                throw new OddPayloadException();
            }
            unit = 16 * unit + digit;
        }
        if (Character.isSurrogate((char) unit)) {
            throw new OddPayloadException();
        }
        return (char) unit;
    }

    @Override
    public void skip() {
        if (kind == JsonKind.OBJECT) {
            while (toName()) {
                toEndOfName();
                toValue();
                skip();
            }
        } else if (kind == JsonKind.ARRAY) {
            while (nextElement()) {
                skip();
            }
        }
    }

    @Override
    public void skipKnown() {
        if (kind == JsonKind.OBJECT || kind == JsonKind.ARRAY) {
            next = ends[earlier[depth]];
            while (begun < ends.length && ends[begun] > 0 && ends[begun] < next) {
                begun++;
            }
            depth--;
            isFirst = false;
        }
    }

    @Override
    public void copyTo(JsonOut out) {
        switch (kind) {
            case OBJECT -> copyObjectTo(out);
            case ARRAY -> copyArrayTo(out);
            case STRING -> out.text(text());
            case NUMBER -> out.number(text());
            case BOOLEAN -> out.flag(text[start] == 't');
            case NULL -> out.nothing();
            case FOREIGN -> throw new OddPayloadException();
        }
    }

    /** Returns the value by our own writer, as its texts are well-formed. */
    @Override
    public String copy() {
        return new String(Layout.COMPACT.partOf(this::copyTo), StandardCharsets.UTF_8);
    }

    private void copyObjectTo(JsonOut out) {
        out.startObject();
        for (Optional<String> name = nextName(); name.isPresent(); name = nextName()) {
            out.name(name.get());
            toValue();
            copyTo(out);
        }
        out.endObject();
    }

    private void copyArrayTo(JsonOut out) {
        out.startArray();
        while (nextElement()) {
            copyTo(out);
        }
        out.endArray();
    }

    @Override
    public Optional<String> excerpt() {
        return Optional.of(isName ? JsonExcerpt.behindName(text, start) : JsonExcerpt.of(text, start));
    }

    @Override
    public Optional<String> excerptAt(long mark) {
        return Optional.of(JsonExcerpt.of(text, mark));
    }

    @Override
    public long mark() {
        return start;
    }

    @Override
    public Optional<Finding.Position> positionOf(long mark) {
        return Optional.of(lines.positionOf(mark));
    }

    private void count() {
        tokenCount++;
        if (tokenCount > mostTokens) {
            throw new OddPayloadException();
        }
    }

    private void requireAtMost(int longest) {
        if (end - start > longest) {
            throw new OddPayloadException();
        }
    }

    private void require(char wanted) {
        if (byteAt(next) != wanted) {
            throw new OddPayloadException();
        }
    }

    private void skipBlank() {
        next = Utf8.skipBlank(text, next);
    }

    private int byteAt(int offset) {
        return offset < text.length ? text[offset] : NOTHING;
    }
}
