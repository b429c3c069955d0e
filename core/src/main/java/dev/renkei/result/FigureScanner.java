package dev.renkei.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Scans the canonical text of a figure. It may accept other notations of the same figure: {@link Figure#read} compares the texts.
 */
final class FigureScanner {

    private static final int MAX_LENGTH = 120;
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
        QuantityComparator comparator = comparator();
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
        if (at + 1 < text.length() && text.charAt(at) == '/' && isDigit(text.charAt(at + 1))) {
            at++;
            int denominator = at;
            return number().filter(any -> isShort(start, end) && isShort(denominator, at))
                    .flatMap(any -> fraction(start, end, denominator, comparator));
        }
        return rest(comparator, unit -> Figure.of(first.get(), unit));
    }

    private Optional<Figure> fraction(int start, int end, int denominator, QuantityComparator comparator) {
        Fraction fraction =
                new Fraction(Integer.parseInt(text, start, end, 10), Integer.parseInt(text, denominator, at, 10));
        return rest(comparator, unit -> Figure.of(fraction, unit));
    }

    private boolean isShort(int start, int end) {
        return end - start <= MAX_FRACTION_DIGITS
                && text.chars().skip(start).limit(end - start).allMatch(each -> isDigit((char) each));
    }

    /** What is known of a figure when only its unit is missing. */
    @FunctionalInterface
    private interface Amount {
        Figure in(Optional<String> unit);
    }

    private Optional<Figure> rest(QuantityComparator comparator, Amount amount) {
        Optional<Per> per = per();
        int end = text.length() - per.map(each -> each.toString().length() + 1).orElse(0);
        String unit = text.substring(at, Math.max(at, end));
        if (unit.isEmpty()) {
            return Optional.of(amount.in(Optional.empty()).with(comparator).with(per));
        }
        return Optional.of(unit)
                .filter(each -> each.startsWith(" ") && QuantityUnit.isValid(each.substring(1)))
                .map(each -> amount.in(Optional.of(each.substring(1)))
                        .with(comparator)
                        .with(per));
    }

    private Optional<Per> per() {
        int slash = text.lastIndexOf('/');
        return slash < at
                ? Optional.empty()
                : Arrays.stream(Per.values())
                        .filter(each -> text.startsWith(each.toString(), slash + 1)
                                && text.length() == slash + 1 + each.toString().length())
                        .findFirst();
    }

    private QuantityComparator comparator() {
        for (QuantityComparator each : QuantityComparator.values()) {
            if (each != QuantityComparator.EXACTLY && text.startsWith(each.getSign())) {
                at++;
                return each;
            }
        }
        return QuantityComparator.EXACTLY;
    }

    private Optional<BigDecimal> number() {
        int start = at;
        if (isNext('-')) {
            at++;
        }
        int whole = at;
        skipDigits();
        boolean digits = at > whole;
        if (isNext('.') && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            at++;
            skipDigits();
        }
        return digits ? Optional.of(new BigDecimal(text.substring(start, at))) : Optional.empty();
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private boolean isNext(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
