package dev.renkei.character;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Reads the numbers of Japanese documents: digits of either width, kanji numerals (漢数字) and mixtures of both.
 *
 * <p>The following are read:
 * <ul>
 * <li>digits, with a fraction or thousands separators: {@code 24}, {@code ２４}, {@code 113.1}, {@code 16,900}
 * <li>kanji digits by position: {@code 二〇一九}, {@code 〇}, {@code 零}
 * <li>kanji numerals with units: {@code 三十一}, {@code 千二百}, {@code 三億}, {@code 百〇七}
 * <li>the numerals of deeds (大字): {@code 壱百万}, {@code 参拾萬}
 * <li>digits with units: {@code 77万1千}, {@code 16万9,000}, {@code 1.5億}, {@code 12,345千}, {@code 1,234百万}
 * </ul>
 *
 * <p>Units must be in descending order: 兆, 億, 万, and within each of them 千, 百, 十. A number must precede 万, 億 and 兆; it may be
 * left out before 十, 百 and 千. Signs, spaces and exponents are rejected.
 */
public final class JapaneseNumerals {

    private static final int MAX_LENGTH = 64;

    private JapaneseNumerals() {}

    /**
     * Parses a number.
     *
     * <p>For example, {@code parse("77万1千")} returns 771000, {@code parse("二〇一九")} returns 2019 and {@code parse("1.50")}
     * returns 1.50: a number without units keeps its decimal places.
     *
     * @param text  the number, the whole text, at most 64 characters, not null
     * @return the number, zero or positive, not null
     * @throws InvalidTextException if the text is not a number of the forms above
     */
    public static BigDecimal parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (text.length() == 0) {
            throw refused("empty", text);
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidTextException(ParseFailure.of(JapaneseNumerals.class, "too-long", text)
                    .with("max", MAX_LENGTH)
                    .with("length", text.length()));
        }
        return new NumeralReader(text.toString()).read();
    }

    /**
     * Parses a whole number.
     *
     * <p>For example, {@code parseInt("三十一")} returns 31 and {@code parseInt("０４")} returns 4.
     *
     * @param text  the number, the whole text, at most 64 characters, not null
     * @return the number, zero or positive
     * @throws InvalidTextException if the text is not a number, has a fraction or does not fit an {@code int}
     */
    public static int parseInt(CharSequence text) {
        BigDecimal number = parse(text);
        if (number.scale() > 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw refused("not-an-int", text);
        }
        return number.intValueExact();
    }

    /**
     * Checks if a character is a kanji numeral: a digit such as 三, a unit such as 万, or one of the numerals of deeds such as 壱.
     *
     * @param character  the character
     * @return true if numbers are written with it
     */
    public static boolean isKanjiNumeral(char character) {
        return NumeralReader.isKanji(character);
    }

    static InvalidTextException refused(String rule, CharSequence text) {
        return new InvalidTextException(ParseFailure.of(JapaneseNumerals.class, rule, text));
    }
}
