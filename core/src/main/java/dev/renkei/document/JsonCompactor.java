package dev.renkei.document;

import dev.renkei.character.UnicodeText;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that a text is a single JSON value (RFC 8259), and removes its white space.
 *
 * <p>Tokens are kept as written, except strings, which are rewritten with as few escapes as possible.
 */
final class JsonCompactor {

    /** Sufficient for any data, and far below the depth that exhausts the stack. */
    static final int MAX_DEPTH = 400;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final String ESCAPES = "\"\\/bfnrt";

    private final String json;
    private final StringBuilder compact;
    private int at;

    private JsonCompactor(String json) {
        this.json = json;
        this.compact = new StringBuilder(json.length());
    }

    /**
     * Returns a JSON text without white space.
     *
     * @throws InvalidTextException if the text is not a single JSON value, or is nested too deeply
     */
    static String compact(String json) {
        JsonCompactor compactor = new JsonCompactor(json);
        compactor.skipSpace();
        compactor.copyValue(0);
        compactor.skipSpace();
        if (compactor.at < json.length()) {
            throw compactor.notJson();
        }
        return compactor.compact.toString();
    }

    /** Returns the text of a JSON string. */
    static String textOf(String string) {
        return new JsonCompactor(string).readText();
    }

    /** Writes a text as a JSON string. */
    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int escape = character == '/' ? -1 : ESCAPED.indexOf(character);
            if (escape >= 0) {
                out.append('\\').append(ESCAPES.charAt(escape));
            } else if (character < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) character));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }

    private void copyValue(int depth) {
        switch (current()) {
            case '{' -> copyObject(depth + 1);
            case '[' -> copyArray(depth + 1);
            case '"' -> copyString();
            case 't' -> copyWord("true");
            case 'f' -> copyWord("false");
            case 'n' -> copyWord("null");
            default -> copyNumber();
        }
    }

    private void copyObject(int depth) {
        begin(depth);
        while (current() != '}') {
            copyString();
            skipSpace();
            copy(':');
            skipSpace();
            copyValue(depth);
            endPart('}');
        }
        copy('}');
    }

    private void copyArray(int depth) {
        begin(depth);
        while (current() != ']') {
            copyValue(depth);
            endPart(']');
        }
        copy(']');
    }

    private void begin(int depth) {
        if (depth > MAX_DEPTH) {
            throw new InvalidTextException(
                    ParseFailure.of(ExtensionValue.class, "depth", json).with("max", MAX_DEPTH));
        }
        copy(current());
        skipSpace();
    }

    /** Moves from a part of an array or object to the next one, or to the end. */
    private void endPart(char last) {
        skipSpace();
        if (current() != last) {
            copy(',');
            skipSpace();
            if (current() == last) {
                throw notJson();
            }
        }
    }

    private void copyString() {
        quote(UnicodeText.requireWellFormed(readText()), compact);
    }

    private String readText() {
        StringBuilder text = new StringBuilder();
        take('"');
        while (current() != '"') {
            char character = json.charAt(at++);
            if (character < ' ') {
                throw notJson();
            }
            text.append(character == '\\' ? readEscape() : character);
        }
        take('"');
        return text.toString();
    }

    private char readEscape() {
        char escape = current();
        at++;
        if (escape == 'u') {
            int end = Math.min(at + 4, json.length());
            String digits = json.substring(at, end);
            at = end;
            if (!HEXADECIMAL.matcher(digits).matches()) {
                throw notJson();
            }
            return (char) Integer.parseInt(digits, 16);
        }
        int index = ESCAPES.indexOf(escape);
        if (index < 0) {
            throw notJson();
        }
        return ESCAPED.charAt(index);
    }

    private void copyWord(String word) {
        if (!json.startsWith(word, at)) {
            throw notJson();
        }
        compact.append(word);
        at += word.length();
    }

    private void copyNumber() {
        Matcher number = NUMBER.matcher(json);
        if (!number.region(at, json.length()).lookingAt()) {
            throw notJson();
        }
        compact.append(json, at, number.end());
        at = number.end();
    }

    private void copy(char expected) {
        take(expected);
        compact.append(expected);
    }

    private void take(char expected) {
        if (current() != expected) {
            throw notJson();
        }
        at++;
    }

    private char current() {
        if (at == json.length()) {
            throw notJson();
        }
        return json.charAt(at);
    }

    private void skipSpace() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private InvalidTextException notJson() {
        return new InvalidTextException(ParseFailure.of(ExtensionValue.class, "json", json));
    }
}
