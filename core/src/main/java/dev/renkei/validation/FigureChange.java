package dev.renkei.validation;

import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;

/**
 * Compares the change or the percentage that a source states for a figure with the figure before.
 *
 * @param value  the figure
 * @param before  the figure before
 */
record FigureChange(Quantity value, Quantity before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Changes with so many digits are often rounded: +6000万. */
    private static final int DIGITS_OF_ROUNDED = 5;

    /** Reports a change and a percentage that fit none of the figures before. */
    static void report(Observation observation, Quantity value, List<Quantity> before, RuleContext context) {
        observation
                .getChange()
                .filter(change -> fitsNone(value, before, pair -> pair.allows(change)))
                .ifPresent(change ->
                        context.at("change").report("value", change, "figure", value, "before", before.get(0)));
        observation
                .getRatio()
                .filter(ratio -> fitsNone(value, before, pair -> pair.allows(ratio)))
                .ifPresent(
                        ratio -> context.at("ratio").report("value", ratio, "figure", value, "before", before.get(0)));
    }

    private static boolean fitsNone(Quantity value, List<Quantity> before, Predicate<FigureChange> fits) {
        return !before.isEmpty()
                && before.stream().map(each -> new FigureChange(value, each)).noneMatch(fits);
    }

    /** Figures that are not exact, or of different units, cannot be compared. */
    private boolean areComparable() {
        return FigureRules.isExact(value)
                && FigureRules.isExact(before)
                && value.getPer().equals(before.getPer())
                && (value.getUnit().isEmpty()
                        || before.getUnit().isEmpty()
                        || Quantity.isSameUnit(
                                value.getUnit().get(), before.getUnit().get()));
    }

    private boolean allows(Quantity change) {
        if (!areComparable() || !FigureRules.isExact(change)) {
            return true;
        }
        BigDecimal difference = value.getValue().subtract(before.getValue());
        boolean isInPercent = change.getUnit().filter("%"::equals).isPresent()
                && value.getUnit().filter("%"::equals).isEmpty();
        if (!isInPercent) {
            return differsByLess(difference, change.getValue(), unitOf(change.getValue()));
        }
        return before.getValue().signum() <= 0
                || differsByLess(
                        difference.multiply(HUNDRED).divide(before.getValue(), MathContext.DECIMAL128),
                        change.getValue(),
                        change.getValue().ulp().min(BigDecimal.ONE));
    }

    private boolean allows(Share ratio) {
        return !areComparable()
                || before.getValue().signum() <= 0
                || value.getValue().signum() < 0
                || ratio.agreesWith(value.getValue(), before.getValue());
    }

    /** Returns how exact a number is: one of many digits that ends with zeros is rounded. */
    private static BigDecimal unitOf(BigDecimal number) {
        boolean isRounded = number.signum() != 0 && number.precision() - number.scale() >= DIGITS_OF_ROUNDED;
        return isRounded ? number.stripTrailingZeros().ulp() : BigDecimal.ZERO;
    }

    /** Checks if two numbers are the same, or differ by less than a unit. */
    private static boolean differsByLess(BigDecimal one, BigDecimal other, BigDecimal unit) {
        BigDecimal difference = one.subtract(other).abs();
        return difference.signum() == 0 || difference.compareTo(unit) < 0;
    }
}
