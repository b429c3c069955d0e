package dev.renkei.validation;

import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers that a quantity can mean: only one if it is exact, more if it is about right, a bound or a range.
 *
 * @param low  the least number
 * @param high  the greatest number, empty if there is none
 */
record FigureInterval(BigDecimal low, Optional<BigDecimal> high) {

    /** How far a figure that is about right may be from its number. */
    private static final BigDecimal MARGIN = new BigDecimal("0.1");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static FigureInterval of(Quantity quantity) {
        BigDecimal lower = quantity.getValue();
        return of(quantity.getComparator(), lower, quantity.getUpperBound().orElse(lower));
    }

    private static FigureInterval of(Quantity.Comparator comparator, BigDecimal lower, BigDecimal upper) {
        return switch (comparator) {
            case EXACTLY -> between(lower, upper);
            case ABOUT -> between(lower.subtract(margin(lower)), upper.add(margin(upper)));
            case AT_LEAST, MORE_THAN -> new FigureInterval(lower, Optional.empty());
            case AT_MOST, LESS_THAN -> between(BigDecimal.ZERO.min(upper), upper);
        };
    }

    private static FigureInterval between(BigDecimal low, BigDecimal high) {
        return new FigureInterval(low, Optional.of(high));
    }

    private static BigDecimal margin(BigDecimal number) {
        return number.abs().multiply(MARGIN);
    }

    /** Checks if every number of this interval is greater than every number of another. */
    boolean isAbove(FigureInterval other) {
        return other.high.filter(most -> low.compareTo(most) > 0).isPresent();
    }

    /** Checks if no number can be meant by both of two quantities. */
    static boolean areDisjoint(Quantity one, Quantity other) {
        FigureInterval first = of(one);
        FigureInterval second = of(other);
        return first.isAbove(second) || second.isAbove(first);
    }

    /** Checks if a share can be that of some number of one interval and some number of another. */
    static boolean allows(Share share, FigureInterval part, FigureInterval whole) {
        FigureInterval percent = of(share.getComparator(), share.getPercent(), share.getPercent());
        BigDecimal unit = share.getPercent().ulp();
        boolean notTooLow = percent.high.isEmpty()
                || whole.high
                        .filter(most -> most.signum() > 0)
                        .map(most -> percentage(part.low, most, RoundingMode.DOWN))
                        .filter(least -> percent.high.get().add(unit).compareTo(least) <= 0)
                        .isEmpty();
        boolean notTooHigh = part.high
                .filter(any -> whole.low.signum() > 0)
                .map(most -> percentage(most, whole.low, RoundingMode.UP))
                .filter(most -> percent.low.subtract(unit).compareTo(most) >= 0)
                .isEmpty();
        return notTooLow && notTooHigh;
    }

    private static BigDecimal percentage(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part.multiply(HUNDRED).divide(whole, new MathContext(MathContext.DECIMAL128.getPrecision(), rounding));
    }
}
