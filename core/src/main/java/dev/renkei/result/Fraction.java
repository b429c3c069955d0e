package dev.renkei.result;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A fraction as a source states it: {@code 3分の2} is two thirds.
 *
 * <p>A fraction is kept as it is stated: {@code 2/4} is another one than {@code 1/2}.
 *
 * @param numerator  the number above the line, from 1 to 999999999
 * @param denominator  the number below the line, greater than the numerator, to 999999999
 * @since 0.1.0
 */
public record Fraction(int numerator, int denominator) {

    private static final int MAX = 999_999_999;

    /**
     * Creates a fraction.
     *
     * @param numerator  the number above the line, from 1 to 999999999
     * @param denominator  the number below the line, greater than the numerator, to 999999999
     * @throws InvalidTextException if a number is out of range or the fraction is not less than one
     */
    public Fraction {
        if (numerator < 1 || numerator > MAX || denominator > MAX || numerator >= denominator) {
            throw new InvalidTextException(ParseFailure.of(Quantity.class, "fraction", numerator + "/" + denominator));
        }
    }

    /** Returns the quotient, rounded down to so many decimal places. */
    BigDecimal quotient(int decimals) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.DOWN);
    }

    /**
     * Returns the numbers with a slash between them, such as {@code 2/3}.
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
