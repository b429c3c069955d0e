package dev.renkei.result;

import dev.renkei.character.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Sees at a glance what the canonical text of nearly every figure says: {@code 306 世帯}, {@code ≈74 店舗}, {@code 18 回/year}.
 *
 * <p>It only confirms: other texts may well be canonical, and {@link Figure#read} tells them apart.
 */
final class PlainFigure {

    /** So many digits are those of a long for certain. */
    private static final int MAX_DIGITS = 18;

    private PlainFigure() {}

    /** Returns the quantity that has a text as its canonical text, empty if that is not seen at a glance. */
    static Optional<Quantity> read(String text) {
        Quantity.Comparator comparator = Quantity.Comparator.before(text);
        int start = comparator.getSign().length();
        int end = Digits.endOf(text, start);
        int digits = end - start;
        if (digits == 0 || digits > MAX_DIGITS || (digits > 1 && text.charAt(start) == '0')) {
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
        BigDecimal number = BigDecimal.valueOf(Long.parseLong(text, start, end, 10));
        return Optional.of(
                Quantity.ofFigure(new Figure(number, Optional.empty(), Optional.empty(), unit, comparator, rate)));
    }
}
