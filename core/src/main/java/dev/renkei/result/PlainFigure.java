package dev.renkei.result;

import dev.renkei.character.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Recognizes the canonical text of nearly every figure quickly: {@code 306 世帯}, {@code ≈74 店舗}, {@code 18 回/year},
 * {@code 12.5 %}, {@code -3 円}.
 *
 * <p>It only confirms: other texts may well be canonical, and {@link Figure#read} tells them apart.
 */
final class PlainFigure {

    /** The number of digits that fit into a long in any case. */
    private static final int MAX_DIGITS = 18;

    private static final char MINUS = '-';
    private static final char POINT = '.';
    private static final char ZERO = '0';

    private PlainFigure() {}

    /** Returns the quantity that has a text as its canonical text, empty if that is not seen at a glance. */
    static Optional<Quantity> read(String text) {
        Quantity.Comparator comparator = Quantity.Comparator.before(text);
        int start = comparator.getSign().length();
        int end = endOfNumber(text, start);
        if (end == start) {
            return Optional.empty();
        }
        Optional<Quantity.Per> rate = Quantity.Per.atEndOf(text, end);
        int endOfUnit = rate.isPresent() ? text.lastIndexOf('/') : text.length();
        // With the space before it.
        boolean hasUnit = end + 1 < endOfUnit && text.charAt(end) == ' ';
        Optional<String> unit = hasUnit ? QuantityUnit.Plain.find(text, end + 1, endOfUnit) : Optional.empty();
        if (unit.isEmpty() && end < endOfUnit) {
            return Optional.empty();
        }
        BigDecimal number = numberIn(text, start, end);
        return Optional.of(
                Quantity.ofFigure(new Figure(number, Optional.empty(), Optional.empty(), unit, comparator, rate)));
    }

    private static BigDecimal numberIn(String text, int start, int end) {
        int point = text.indexOf(POINT, start);
        return point < 0 || point >= end
                ? BigDecimal.valueOf(Long.parseLong(text, start, end, 10))
                : new BigDecimal(text.substring(start, end));
    }

    /** Returns the end of a canonical number, which has no zero that says nothing; the start if no such number is seen. */
    private static int endOfNumber(String text, int start) {
        boolean isNegative = start < text.length() && text.charAt(start) == MINUS;
        int first = isNegative ? start + 1 : start;
        int end = Digits.endOf(text, first);
        boolean isZero = end > first && text.charAt(first) == ZERO;
        boolean isWhole = end > first && !(isZero && (isNegative || end > first + 1));
        if (isWhole && end < text.length() && text.charAt(end) == POINT) {
            int decimals = end + 1;
            end = Digits.endOf(text, decimals);
            isWhole = end > decimals && text.charAt(end - 1) != ZERO;
        }
        return isWhole && end - first <= MAX_DIGITS ? end : start;
    }
}
