package dev.renkei.json.internal.read;

import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.validation.Position;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;

/**
 * Skims the tokens of a payload that was read before and is known to be JSON: it finds where they are, and makes values of those only
 * that are asked for.
 */
final class SkimmedTokens implements Tokens {

    private final byte[] text;
    private final TextLines lines;
    private final Supplier<JsonParser> parser;

    /** Where the current token begins, and where what follows it is to be sought. */
    private int at;

    private int next;

    /**
     * Skims a payload.
     *
     * @param parser  reads the payload from its beginning, for the rare values that are copied
     */
    SkimmedTokens(byte[] text, TextLines lines, Supplier<JsonParser> parser) {
        this.text = text;
        this.lines = lines;
        this.parser = parser;
    }

    @Override
    public void start() {
        moveTo(Utf8.skipBlank(text, 0));
    }

    /** Moves to a value: into an object or an array, or behind anything else. */
    private void moveTo(int start) {
        at = start;
        next = switch (text[start]) {
            case '{', '[' -> start + 1;
            case '"' -> Utf8.endOfString(text, start);
            default -> endOfWord(start);
        };
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length && " \t\r\n,]}".indexOf(text[end]) < 0) {
            end++;
        }
        return end;
    }

    @Override
    public JsonKind kind() {
        return switch (text[at]) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't', 'f' -> JsonKind.BOOLEAN;
            case 'n' -> JsonKind.NULL;
            default -> JsonKind.NUMBER;
        };
    }

    @Override
    public Optional<String> nextName() {
        if (isClosed('}')) {
            return Optional.empty();
        }
        moveTo(next);
        return Optional.of(name());
    }

    @Override
    public boolean nextElement() {
        if (isClosed(']')) {
            return false;
        }
        moveTo(next);
        return true;
    }

    /** Moves to what follows a comma, or behind the end of the object or array. */
    private boolean isClosed(char end) {
        next = Utf8.skipBlank(text, next);
        if (text[next] == ',') {
            next = Utf8.skipBlank(text, next + 1);
        }
        boolean isClosed = text[next] == end;
        if (isClosed) {
            at = next;
            next++;
        }
        return isClosed;
    }

    @Override
    public String name() {
        return content();
    }

    @Override
    public void toValue() {
        int colon = Utf8.skipBlank(text, next);
        moveTo(Utf8.skipBlank(text, colon + 1));
    }

    @Override
    public String text() {
        return kind() == JsonKind.STRING ? content() : new String(text, at, next - at, StandardCharsets.UTF_8);
    }

    /** Returns what stands between the quotes of a string. */
    private String content() {
        int end = Utf8.endOfString(text, at) - 1;
        return JsonExcerpt.unescaped(new String(text, at + 1, end - at - 1, StandardCharsets.UTF_8));
    }

    @Override
    public void skip() {
        int depth = isAt('{', at) || isAt('[', at) ? 1 : 0;
        while (depth > 0) {
            if (isAt('"', next)) {
                next = Utf8.endOfString(text, next);
                continue;
            }
            depth += isAt('{', next) || isAt('[', next) ? 1 : 0;
            depth -= isAt('}', next) || isAt(']', next) ? 1 : 0;
            next++;
        }
    }

    private boolean isAt(char expected, int offset) {
        return text[offset] == expected;
    }

    @Override
    public void copyTo(JsonOut out) {
        try (JsonParser again = parser.get()) {
            Tokens tokens = JacksonTokens.within(again);
            do {
                tokens.start();
            } while (again.currentTokenLocation().getByteOffset() < at);
            tokens.copyTo(out);
        }
        skip();
    }

    @Override
    public Optional<String> excerpt() {
        return Optional.of(JsonExcerpt.of(text, at));
    }

    @Override
    public Optional<String> excerptAt(long mark) {
        return Optional.of(JsonExcerpt.of(text, mark));
    }

    @Override
    public long mark() {
        return at;
    }

    @Override
    public Optional<Position> positionOf(long mark) {
        return Optional.of(lines.positionOf(mark));
    }
}
