package dev.renkei.json.internal.read;

import java.nio.charset.StandardCharsets;

/**
 * Shows the beginning of a value of a JSON text: a string as the text that it stands for, anything else as it is written, without
 * the white space between its tokens.
 *
 * <p>Only as much of the value is looked at as a person would be shown of it, and nothing is asked of what follows: the text may
 * turn out not to be JSON after that.
 */
final class JsonExcerpt {

    /** A little more than is ever shown, so that whoever cuts the excerpt sees that there is more. */
    private static final int MAX_LENGTH = 101;

    /** The longest way to write a character in a string, as two escapes. */
    private static final int MAX_CHARACTER_LENGTH = 12;

    private final byte[] text;
    private int index;

    private JsonExcerpt(byte[] text, int index) {
        this.text = text;
        this.index = index;
    }

    /** Returns the beginning of the value that starts at an offset. */
    static String of(byte[] text, long offset) {
        return new JsonExcerpt(text, (int) offset).value();
    }

    /** Returns the beginning of the value that belongs to the name that starts at an offset. */
    static String behindName(byte[] text, long offset) {
        JsonExcerpt excerpt = new JsonExcerpt(text, (int) offset);
        excerpt.skipString();
        excerpt.index = Utf8.skipBlank(text, excerpt.index);
        if (excerpt.isAt(':')) {
            excerpt.index = Utf8.skipBlank(text, excerpt.index + 1);
        }
        return excerpt.value();
    }

    private String value() {
        return isAt('"') ? unescaped(contentOfString()) : tokens();
    }

    private String contentOfString() {
        int start = ++index;
        int end = Math.min(text.length, start + MAX_LENGTH * MAX_CHARACTER_LENGTH);
        while (index < end && !isAt('"')) {
            index += isAt('\\') ? 2 : 1;
        }
        return decoded(start, Math.min(index, end));
    }

    private void skipString() {
        index++;
        while (index < text.length && !isAt('"')) {
            index += isAt('\\') ? 2 : 1;
        }
        index++;
    }

    /** Returns the tokens of an object or an array, or the one of a number or a literal. */
    private String tokens() {
        StringBuilder tokens = new StringBuilder();
        int depth = 0;
        do {
            int start = index;
            if (isAt('"')) {
                skipString();
            } else {
                depth += depthAt();
                index++;
                while (index < text.length && Utf8.isOfWord(text[index - 1]) && Utf8.isOfWord(text[index])) {
                    index++;
                }
            }
            tokens.append(decoded(start, Math.min(index, start + MAX_LENGTH * MAX_CHARACTER_LENGTH)));
            index = Utf8.skipBlank(text, index);
        } while (depth > 0 && index < text.length && tokens.length() < MAX_LENGTH * 2);
        return tokens.toString();
    }

    private int depthAt() {
        if (isAt('{') || isAt('[')) {
            return 1;
        }
        return isAt('}') || isAt(']') ? -1 : 0;
    }

    private boolean isAt(char expected) {
        return index < text.length && text[index] == expected;
    }

    private String decoded(int start, int end) {
        int from = Math.min(start, text.length);
        return new String(text, from, Math.max(0, Math.min(end, text.length) - from), StandardCharsets.UTF_8);
    }

    private static String unescaped(String content) {
        if (content.indexOf('\\') < 0) {
            return content;
        }
        StringBuilder shown = new StringBuilder(content.length());
        int from = 0;
        for (int escape = content.indexOf('\\'); escape >= 0; escape = content.indexOf('\\', from)) {
            shown.append(content, from, escape);
            from = appendEscaped(content, escape, shown);
        }
        return shown.append(content, from, content.length()).toString();
    }

    /** Appends what an escape stands for, and returns where the text continues; one that is none stays as it is written. */
    private static int appendEscaped(String content, int escape, StringBuilder shown) {
        char kind = escape + 1 < content.length() ? content.charAt(escape + 1) : '\\';
        int code = "\"\\/bfnrt".indexOf(kind);
        if (code >= 0) {
            shown.append("\"\\/\b\f\n\r\t".charAt(code));
            return Math.min(escape + 2, content.length());
        }
        int end = escape + 6;
        if (kind == 'u'
                && end <= content.length()
                && content.substring(escape + 2, end).matches("[0-9a-fA-F]{4}")) {
            shown.append((char) Integer.parseInt(content.substring(escape + 2, end), 16));
            return end;
        }
        shown.append('\\');
        return escape + 1;
    }
}
