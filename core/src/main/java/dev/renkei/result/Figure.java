package dev.renkei.result;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the canonical text of a quantity contains: a number, a range or a fraction with its unit, comparator and rate.
 *
 * @param value  the number, the lower bound of a range, or the quotient of a fraction
 * @param upper  the upper bound of a range, empty for other figures
 * @param fraction  the fraction, empty for other figures
 * @param unit  the canonical unit
 * @param comparator  the comparator
 * @param per  the unit of time of a rate
 */
record Figure(
        BigDecimal value,
        Optional<BigDecimal> upper,
        Optional<Quantity.Fraction> fraction,
        Optional<String> unit,
        Quantity.Comparator comparator,
        Optional<Quantity.Per> per) {

    static final String RANGE = "..";

    private static final int MAX_DIGITS = 30;
    private static final int MAX_DECIMALS = 12;

    /** Longer than any number that exceeds the maximum by a few digits. Longer numbers are rejected before any calculation. */
    private static final int MAX_BITS = 1000;

    Figure {
        if (upper.isPresent() && comparator != Quantity.Comparator.EXACTLY && comparator != Quantity.Comparator.ABOUT) {
            throw new InvalidTextException(ParseFailure.of(
                    Quantity.class, "range-comparator", comparator.getSign() + value + RANGE + upper.get()));
        }
    }

    static Figure of(BigDecimal number, Optional<String> unit) {
        return new Figure(
                normalised(number),
                Optional.empty(),
                Optional.empty(),
                unit,
                Quantity.Comparator.EXACTLY,
                Optional.empty());
    }

    static Figure of(Quantity.Fraction fraction, Optional<String> unit) {
        return new Figure(
                normalised(fraction.quotient(MAX_DECIMALS)),
                Optional.empty(),
                Optional.of(fraction),
                unit,
                Quantity.Comparator.EXACTLY,
                Optional.empty());
    }

    static Figure between(BigDecimal lower, BigDecimal upper, Optional<String> unit) {
        Figure start = of(lower, unit);
        BigDecimal end = normalised(upper);
        if (start.value.compareTo(end) >= 0) {
            throw new InvalidTextException(ParseFailure.of(
                    Quantity.class, "range-order", start.value.toPlainString() + RANGE + end.toPlainString()));
        }
        return new Figure(start.value, Optional.of(end), Optional.empty(), unit, start.comparator, start.per);
    }

    Figure with(Quantity.Comparator other) {
        return new Figure(value, upper, fraction, unit, other, per);
    }

    Figure in(Optional<String> otherUnit) {
        return new Figure(value, upper, fraction, otherUnit, comparator, per);
    }

    Figure with(Optional<Quantity.Per> other) {
        return new Figure(value, upper, fraction, unit, comparator, other);
    }

    private static BigDecimal normalised(BigDecimal value) {
        if (value.scale() == 0 && value.precision() <= MAX_DIGITS) {
            return value;
        }
        if (value.unscaledValue().bitLength() > MAX_BITS) {
            throw tooManyDigits(value);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        long digits = stripped.precision() + Math.max(0L, -(long) stripped.scale());
        if (digits > MAX_DIGITS || stripped.scale() > MAX_DECIMALS) {
            throw tooManyDigits(value);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static InvalidTextException tooManyDigits(BigDecimal value) {
        // The plain text of a BigDecimal can be as long as its exponent is large; this one is as long as its digits.
        return new InvalidTextException(ParseFailure.of(Quantity.class, "digits", value.toString())
                .with("maxDigits", MAX_DIGITS)
                .with("maxDecimals", MAX_DECIMALS));
    }

    /**
     * Reads a canonical text.
     *
     * @return the figure, empty if the text is not the canonical text of a figure
     * @throws InvalidTextException if it is, but for a number that is out of range
     */
    static Optional<Figure> read(String text) {
        return new FigureScanner(text)
                .figure()
                .filter(figure -> figure.toString().equals(text));
    }

    /** Returns the number, range or fraction with the unit. */
    String toAmountString() {
        String number = fraction.isPresent() ? fraction.get().toString() : value.toPlainString();
        String range = upper.isPresent() ? number + RANGE + upper.get().toPlainString() : number;
        return unit.isPresent() ? range + " " + unit.get() : range;
    }

    @Override
    public String toString() {
        String amount =
                comparator == Quantity.Comparator.EXACTLY ? toAmountString() : comparator.getSign() + toAmountString();
        return per.isPresent() ? amount + "/" + per.get() : amount;
    }
}
