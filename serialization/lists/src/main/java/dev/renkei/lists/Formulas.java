package dev.renkei.lists;

import java.util.regex.Pattern;

/**
 * Keeps texts from becoming formulas where a spreadsheet opens a text file: what begins like one gets an apostrophe before it, which
 * spreadsheets take for a sign of text and which reading takes away again.
 */
final class Formulas {

    private static final String SIGN = "'";
    private static final Pattern BEGINNING = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    /** Dashes that stand for nothing, and numbers, which are no formulas. */
    private static final Pattern HARMLESS = Pattern.compile("[-－]+|[-+]?[0-9]+(?:[.,][0-9]++)*+");

    private static final Pattern ESCAPED = Pattern.compile(SIGN + BEGINNING.pattern(), Pattern.DOTALL);

    private Formulas() {}

    /** Checks if a spreadsheet could take a text for a formula. */
    static boolean canBegin(String text) {
        return BEGINNING.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    }

    static String escape(String text) {
        return canBegin(text) ? SIGN + text : text;
    }

    static String unescape(String text) {
        return ESCAPED.matcher(text).matches() ? text.substring(SIGN.length()) : text;
    }
}
