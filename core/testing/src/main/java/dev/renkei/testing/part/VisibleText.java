package dev.renkei.testing.part;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Writes a text so that no two texts look alike because of what cannot be seen: line breaks, odd blanks, variation selectors. */
final class VisibleText {

    private VisibleText() {}

    /** Returns a text with what cannot be seen written as a Java program writes it, on one line. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int last = text.isEmpty() ? 0 : text.offsetByCodePoints(text.length(), -1);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '\\') {
                visible.append("\\\\");
            } else if (isSeen(codePoint) && (!Character.isSpaceChar(codePoint) || (0 < i && i < last))) {
                visible.appendCodePoint(codePoint);
            } else {
                visible.append(escape(codePoint));
            }
        }
        return visible.toString();
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ' || codePoint == '\u3000';
            default ->
                UnicodeScript.of(codePoint) != UnicodeScript.INHERITED
                        && Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFC);
        };
    }

    private static String escape(int codePoint) {
        return String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\u{%X}" : "\\u%04X", codePoint);
    }
}
