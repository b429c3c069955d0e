package dev.renkei.result;

import dev.renkei.character.Digits;

/**
 * The relation of a quantity to the number that is stated for it.
 *
 * @since 0.1.0
 */
public enum QuantityComparator {

    /** The quantity is the number: {@code 300台}. */
    EXACTLY(""),

    /** The quantity is close to the number (約, およそ, 程度): {@code 約300台}. */
    ABOUT("≈"),

    /** The quantity is the number or more (以上): {@code 300台以上}. */
    AT_LEAST("≥"),

    /** The quantity is more than the number (超, 強, 余り): {@code 300台超}. */
    MORE_THAN(">"),

    /** The quantity is the number or less (以下, 以内, 最大): {@code 300台以下}. */
    AT_MOST("≤"),

    /** The quantity is less than the number (未満, 弱): {@code 300台未満}. */
    LESS_THAN("<");

    private static final QuantityComparator[] ALL = values();

    private final String sign;

    QuantityComparator(String sign) {
        this.sign = sign;
    }

    /** Returns the comparator whose sign a text begins with, {@link #EXACTLY} if it begins with none. */
    static QuantityComparator before(String text) {
        return text.isEmpty() || Digits.isDigit(text.charAt(0)) ? EXACTLY : bySign(text);
    }

    private static QuantityComparator bySign(String text) {
        for (QuantityComparator each : ALL) {
            if (each != EXACTLY && text.startsWith(each.sign)) {
                return each;
            }
        }
        return EXACTLY;
    }

    /** {@return the sign before the number in the text of a quantity, one character, empty for {@link #EXACTLY}, not null} */
    public String getSign() {
        return sign;
    }
}
