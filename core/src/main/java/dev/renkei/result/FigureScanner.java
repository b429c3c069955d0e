package dev.renkei.result;

import dev.renkei.character.Digits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scans the canonical text of a figure. It may accept other notations of the same figure: {@link Figure#read} compares the texts.
 */
final class FigureScanner {

    private static final int MAX_LENGTH = 120;

    /** The number of characters, sign included, that fit into a long in any case. */
    private static final int MAX_LONG_DIGITS = 18;

    private static final int MAX_FRACTION_DIGITS = 9;

    private final String text;
    private int at;

    FigureScanner(String text) {
        this.text = text;
    }

    Optional<Figure> figure() {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Quantity.Comparator comparator = Quantity.Comparator.before(text);
        at = comparator.getSign().length();
        int start = at;
        Optional<BigDecimal> first = number();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = at;
        if (text.startsWith(Figure.RANGE, at)) {
            at += Figure.RANGE.length();
            return number().flatMap(upper -> rest(comparator, unit -> Figure.between(first.get(), upper, unit)));
        }
        if (at + 1 < text.length() && text.charAt(at) == '/' && Digits.isDigit(text.charAt(at + 1))) {
            at++;
            int denominator = at;
            return number().filter(any -> isShort(start, end) && isShort(denominator, at))
                    .flatMap(any -> fraction(start, end, denominator, comparator));
        }
        return rest(comparator, unit -> Figure.of(first.get(), unit));
    }

    private Optional<Figure> fraction(int start, int end, int denominator, Quantity.Comparator comparator) {
        Quantity.Fraction fraction = new Quantity.Fraction(
                Integer.parseInt(text, start, end, 10), Integer.parseInt(text, denominator, at, 10));
        return rest(comparator, unit -> Figure.of(fraction, unit));
    }

    private boolean isShort(int start, int end) {
        return end - start <= MAX_FRACTION_DIGITS && Digits.areDigits(text, start, end);
    }

    private Optional<Figure> rest(Quantity.Comparator comparator, Function<Optional<String>, Figure> inUnit) {
        Optional<Quantity.Per> per = Quantity.Per.atEndOf(text, at);
        int end = per.isPresent() ? text.lastIndexOf('/') : text.length();
        if (at >= end) {
            return Optional.of(inUnit.apply(Optional.empty()).with(comparator).with(per));
        }
        String unit = text.substring(at + 1, end);
        return text.charAt(at) == ' ' && QuantityUnit.isValid(unit)
                ? Optional.of(inUnit.apply(Optional.of(unit)).with(comparator).with(per))
                : Optional.empty();
    }

    private Optional<BigDecimal> number() {
        int start = at;
        if (isNext('-')) {
            at++;
        }
        int whole = at;
        at = Digits.endOf(text, at);
        boolean digits = at > whole;
        if (isNext('.') && at + 1 < text.length() && Digits.isDigit(text.charAt(at + 1))) {
            at++;
            at = Digits.endOf(text, at);
        }
        return digits ? Optional.of(decimal(start)) : Optional.empty();
    }

    /** Returns the number from a position up to the current one. */
    private BigDecimal decimal(int start) {
        boolean isWhole = text.indexOf('.', start) < 0 || text.indexOf('.', start) >= at;
        return isWhole && at - start <= MAX_LONG_DIGITS
                ? BigDecimal.valueOf(Long.parseLong(text, start, at, 10))
                : new BigDecimal(text.substring(start, at));
    }

    private boolean isNext(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
