package dev.renkei.character;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads one Japanese number from its first character to its last.
 *
 * <p>A number is a sequence of sections, each of which ends with a large unit, except the last: {@code 十二億 三千四百万 五十}. A section
 * is a sequence of parts, each of which ends with a small unit, except the last: {@code 三千 四百}.
 */
final class NumeralReader {

    private static final String DIGITS = "0123456789";
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String SMALL_UNITS = "十百千";
    private static final String LARGE_UNITS = "万億兆";

    /** The numerals of deeds (大字) and old forms, and below each the numeral that it stands for. */
    private static final String FORMAL = "零壱壹弌弐貳貮参參肆伍陸漆捌玖拾佰陌仟阡萬";

    private static final String PLAIN = "〇一一一二二二三三四五六七八九十百百千千万";

    /** The decimal point (中黒) between kanji numerals: 一・五. */
    private static final char POINT = '・';

    private static final int HUNDRED = 2;
    private static final int THOUSAND = 3;
    private static final int ZEROS_OF_LARGE_UNIT = 4;
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})++");
    private static final Pattern DECIMALS = Pattern.compile("[0-9]+");

    private final String written;
    private final String text;
    private int at;
    private int parts;
    private int units;
    private boolean fraction;
    private boolean leadingZero;
    private boolean followsPlaceholder;

    NumeralReader(String written) {
        this.written = written;
        // Conversion to half width keeps the index of every character: a rejected one can be shown as written.
        this.text = plain(LookAlikes.toHalfWidth(written));
    }

    private static String plain(String numeral) {
        char[] characters = numeral.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            int formal = FORMAL.indexOf(characters[i]);
            characters[i] = formal < 0 ? characters[i] : PLAIN.charAt(formal);
        }
        return new String(characters);
    }

    /** Checks if a character is a kanji numeral of a number: a digit or a unit, of everyday texts or of deeds. */
    static boolean isKanji(char character) {
        return (KANJI_DIGITS + SMALL_UNITS + LARGE_UNITS + FORMAL).indexOf(character) >= 0;
    }

    BigDecimal read() {
        BigDecimal number = BigDecimal.ZERO;
        int zeros = UNBOUNDED;
        while (at < text.length()) {
            int bound = zeros;
            BigDecimal section = readSection();
            zeros = readUnit(LARGE_UNITS) * ZEROS_OF_LARGE_UNIT;
            number = number.add(bounded(section.movePointRight(zeros), bound));
        }
        if (leadingZero && parts + units > 1) {
            throw refused("leading-zero");
        }
        if (fraction && parts > 1) {
            throw refused("fraction");
        }
        return number;
    }

    private BigDecimal readSection() {
        BigDecimal section = BigDecimal.ZERO;
        int zeros = UNBOUNDED;
        do {
            int bound = zeros;
            int start = at;
            BigDecimal factor = readFactor();
            int end = at;
            zeros = readUnit(SMALL_UNITS);
            if (zeros > 0 && end - start > 1 && !followsPlaceholder && !takesLongFactor(start, zeros)) {
                throw refused("unit-factor");
            }
            section = section.add(bounded(factor.movePointRight(zeros), bound));
            parts++;
        } while (at < text.length() && !isNext(LARGE_UNITS));
        return section;
    }

    /** Checks if a unit accepts any number in digits: only 千 and 百万 do, in which accounts are kept ({@code 12,345千}, {@code 1.5百万}). */
    private boolean takesLongFactor(int start, int zeros) {
        boolean accountingUnit = zeros == THOUSAND || (zeros == HUNDRED && text.startsWith("万", at));
        return accountingUnit && DIGITS.indexOf(text.charAt(start)) >= 0;
    }

    private BigDecimal readFactor() {
        followsPlaceholder = false;
        if (isNext(DIGITS)) {
            return readDigits();
        }
        if (isNext(KANJI_DIGITS)) {
            return readKanjiDigits();
        }
        if (isNext(SMALL_UNITS)) {
            return BigDecimal.ONE;
        }
        if (isNext(LARGE_UNITS)) {
            throw refused("unit-without-number");
        }
        throw new InvalidTextException(ParseFailure.of(JapaneseNumerals.class, "character", written)
                .with("character", written.substring(at, written.offsetByCodePoints(at, 1))));
    }

    private BigDecimal readDigits() {
        int start = at;
        while (isNext(DIGITS) || isNext(",.")) {
            at++;
        }
        String digits = text.substring(start, at);
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        if (whole.indexOf(',') >= 0 && !GROUPED.matcher(whole).matches()) {
            throw refused("grouping");
        }
        if (point >= 0 && !DECIMALS.matcher(digits.substring(point + 1)).matches()) {
            throw refused("fraction");
        }
        fraction |= point >= 0;
        return factor(digits.replace(",", ""), KANJI_DIGITS);
    }

    private BigDecimal readKanjiDigits() {
        StringBuilder digits = new StringBuilder();
        while (isNext(KANJI_DIGITS)) {
            digits.append(KANJI_DIGITS.indexOf(text.charAt(at)));
            at++;
        }
        if (isDecimalNext()) {
            return readDecimals(digits);
        }
        followsPlaceholder = units > 0 && isPlaceholder(digits);
        if (followsPlaceholder) {
            return factor(digits.substring(digits.lastIndexOf("0") + 1), DIGITS);
        }
        return factor(digits.toString(), DIGITS);
    }

    private boolean isDecimalNext() {
        return at + 1 < text.length() && text.charAt(at) == POINT && KANJI_DIGITS.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Reads the decimals of 一・五, which end the number or stand before 万, 億 or 兆. */
    private BigDecimal readDecimals(StringBuilder digits) {
        digits.append('.');
        for (at++; isNext(KANJI_DIGITS); at++) {
            digits.append(KANJI_DIGITS.indexOf(text.charAt(at)));
        }
        if (isNext(SMALL_UNITS)) {
            throw refused("fraction");
        }
        return factor(digits.toString(), DIGITS);
    }

    /** Checks if 〇 stands for the units that a number leaves out: 百〇七, 二千〇五十, 千〇〇八. */
    private static boolean isPlaceholder(CharSequence digits) {
        int last = digits.length() - 1;
        return last > 0
                && digits.charAt(last) != '0'
                && digits.subSequence(0, last).chars().allMatch(digit -> digit == '0');
    }

    private BigDecimal factor(String digits, String otherDigits) {
        if (isNext(otherDigits)) {
            throw refused("mixed-digits");
        }
        leadingZero |= digits.startsWith("0") && !digits.startsWith("0.");
        return new BigDecimal(digits);
    }

    /** Reads the unit at the current position and returns its rank among the given units, from 1, or 0 if there is none. */
    private int readUnit(String ofThese) {
        if (!isNext(ofThese)) {
            return 0;
        }
        units++;
        return ofThese.indexOf(text.charAt(at++)) + 1;
    }

    private boolean isNext(String ofThese) {
        return at < text.length() && ofThese.indexOf(text.charAt(at)) >= 0;
    }

    private BigDecimal bounded(BigDecimal part, int zeros) {
        if (zeros != UNBOUNDED && part.compareTo(BigDecimal.TEN.pow(zeros)) >= 0) {
            throw refused("unit-order");
        }
        return part;
    }

    private InvalidTextException refused(String rule) {
        return JapaneseNumerals.refused(rule, written);
    }
}
