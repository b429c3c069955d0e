package dev.renkei.json.internal.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes numbers as ECMAScript does (RFC 8785, 3.2.2.3): by the fewest digits that name the double, and of several such the
 * ones nearest to it.
 *
 * <p>{@link Double#toString(double)} gives the fewest digits only from Java 19 on.
 */
final class CanonicalNumber {

    /** The number of digits that identify any double. */
    private static final int MAX_DIGITS = 17;

    /** Up to so many digits, a whole number is written without an exponent. */
    private static final int MAX_WHOLE_DIGITS = 21;

    /** Down to so many zeros after the point, a fraction is written without an exponent. */
    private static final int MAX_LEADING_ZEROS = 5;

    private CanonicalNumber() {}

    /**
     * Returns the canonical text of a number of JSON.
     *
     * @param json  the number as it is written, not null
     * @return the text, empty if it would name another number, as that of {@code 1e400} or of more digits than a double holds
     */
    static Optional<String> of(String json) {
        double nearest = Double.parseDouble(json);
        if (nearest == 0) {
            return isZero(json) ? Optional.of("0") : Optional.empty();
        }
        return Optional.of(nearest)
                .filter(Double::isFinite)
                .map(CanonicalNumber::of)
                .filter(text -> new BigDecimal(text).compareTo(new BigDecimal(json)) == 0);
    }

    /** Returns the text of a finite number. */
    static String of(double number) {
        if (number == 0) {
            return "0";
        }
        String sign = number < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        return sign + withPoint(digits, digits.length() - shortest.scale());
    }

    /** Returns whether no digit ahead of the exponent is greater than 0: so small a number can be too small for a double. */
    private static boolean isZero(String json) {
        return json.chars().takeWhile(each -> each != 'e' && each != 'E').noneMatch(each -> each >= '1' && each <= '9');
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            Optional<BigDecimal> nearest = nearest(exact, digits, number);
            if (nearest.isPresent()) {
                return nearest.get();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Returns, of the two decimals on either side of a double, the nearer one that names it, if one does. */
    private static Optional<BigDecimal> nearest(BigDecimal exact, int digits, double number) {
        return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
                .map(rounding -> exact.round(new MathContext(digits, rounding)))
                .filter(decimal -> decimal.doubleValue() == number)
                .findFirst();
    }

    /**
     * Writes digits with a point.
     *
     * @param point  how many of the digits stand before the point; negative if zeros stand between it and them
     */
    private static String withPoint(String digits, int point) {
        int length = digits.length();
        if (point > MAX_WHOLE_DIGITS || point < -MAX_LEADING_ZEROS) {
            String fraction = length > 1 ? "." + digits.substring(1) : "";
            String sign = point > 0 ? "+" : "";
            return digits.charAt(0) + fraction + "e" + sign + (point - 1);
        }
        if (point >= length) {
            return digits + "0".repeat(point - length);
        }
        return point > 0
                ? digits.substring(0, point) + "." + digits.substring(point)
                : "0." + "0".repeat(-point) + digits;
    }
}
