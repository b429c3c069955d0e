package dev.renkei.result;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.TextWidth;
import java.util.regex.Pattern;

/**
 * Converts the units of quantities to their canonical form, and rejects words that belong to the number, the comparator or the rate.
 */
final class QuantityUnit {

    private static final int MAX_LENGTH = 40;

    private static final String CHARACTER = "[\\p{L}\\p{So}\\p{Sc}%‰]";

    /** Letters, kanji, kana and signs such as ℃, joined by single separators; digits only after Latin letters (t-CO2). */
    private static final Pattern FORM = Pattern.compile(
            CHARACTER + "(?:" + CHARACTER + "|[\\p{M}²³]|(?<=[A-Za-z0-9])[0-9]|[ /・-](?=" + CHARACTER + "))*+");

    /** What would be parsed as part of the number: multipliers, 割 (tenths), 余 and 数 (some more), an exponent. */
    private static final Pattern NUMERAL_FIRST = Pattern.compile("(?:[十百千万億兆割余数]|[eE][0-9])");

    /** What belongs to the sentence or to the comparator. */
    private static final Pattern WORDS = Pattern.compile(".*[のを].*|.*" + ComparatorWords.ANY_AFTER);

    private static final Pattern RATE = Pattern.compile(".*/" + Per.ANY_WORD);

    private QuantityUnit() {}

    /** Returns the canonical unit: in half-width characters, with % as the sign for percent. */
    static String canonical(String unit) {
        String narrow = TextWidth.toHalfWidth(unit);
        return narrow.equals("パーセント") ? "%" : narrow;
    }

    /** Returns the unit if it is valid. */
    static String checked(String unit) {
        if (NUMERAL_FIRST.matcher(unit).lookingAt()) {
            throw refused("unit-number", unit);
        }
        if (unit.length() > MAX_LENGTH || !FORM.matcher(unit).matches()) {
            throw refused("unit-form", unit);
        }
        if (WORDS.matcher(unit).matches()) {
            throw refused("unit-words", unit);
        }
        if (RATE.matcher(unit).matches()) {
            throw refused("unit-rate", unit);
        }
        return unit;
    }

    private static InvalidTextException refused(String rule, String unit) {
        return new InvalidTextException(
                ParseFailure.of(Quantity.class, rule, unit).with("max", MAX_LENGTH));
    }
}
