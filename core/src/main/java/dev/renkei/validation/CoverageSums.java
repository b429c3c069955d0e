package dev.renkei.validation;

import dev.renkei.agreement.Initiative;
import dev.renkei.result.Coverage;
import dev.renkei.result.Quantity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the coverage of an initiative that is a total (計, 合計) with the sums of the others.
 *
 * @param coverages  the coverages
 */
record CoverageSums(List<Coverage> coverages) {

    private static final Pattern TOTAL = Pattern.compile("(?:.*計|全体|総数|[Tt]otal)(?:[(（].*[)）])?");
    private static final int MAX_LABEL = 40;
    private static final int MIN_COVERAGES = 3;

    /** Reports a total whose covered or universe is not the sum of the parts. */
    static void report(Initiative initiative, RuleContext context) {
        new CoverageSums(initiative.getCoverages()).report(context.at("coverages"));
    }

    private void report(RuleContext context) {
        if (!areComparable()) {
            return;
        }
        BigDecimal covered = sum(Coverage::getCovered);
        BigDecimal universe = sum(Coverage::getUniverse);
        BigDecimal largest = coverages.stream()
                .map(each -> each.getUniverse().getValue())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Integer> totals = IntStream.range(0, coverages.size())
                .filter(i -> coverages.get(i).getUniverse().getValue().compareTo(largest) == 0)
                .filter(i -> isLabelledAsTotal(coverages.get(i))
                        || isSum(coverages.get(i).getUniverse(), universe))
                .boxed()
                .toList();
        if (totals.size() == 1) {
            int index = totals.get(0);
            report(coverages.get(index).getCovered(), covered, context.at(index, "covered"));
            report(coverages.get(index).getUniverse(), universe, context.at(index, "universe"));
        }
    }

    /** Figures of one day can be added up, if they are exact. */
    private boolean areComparable() {
        return coverages.size() >= MIN_COVERAGES
                && coverages.stream().map(Coverage::getAsOf).distinct().count() == 1
                && FigureRules.canBeAdded(
                        coverages.stream().flatMap(each -> Stream.of(each.getCovered(), each.getUniverse())))
                && coverages.stream()
                        .allMatch(each ->
                                FigureRules.isExact(each.getCovered()) && FigureRules.isExact(each.getUniverse()));
    }

    private BigDecimal sum(Function<Coverage, Quantity> figure) {
        return coverages.stream().map(figure).map(Quantity::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isLabelledAsTotal(Coverage coverage) {
        return coverage.getLabel()
                .filter(label -> label.getTexts().values().stream()
                        .anyMatch(text -> text.length() <= MAX_LABEL
                                && TOTAL.matcher(text).matches()))
                .isPresent();
    }

    /** Checks if a figure is the sum of the others, given the sum of all. */
    private static boolean isSum(Quantity figure, BigDecimal all) {
        return all.subtract(figure.getValue()).compareTo(figure.getValue()) == 0;
    }

    private static void report(Quantity total, BigDecimal all, RuleContext context) {
        if (!isSum(total, all)) {
            context.report("sum", all.subtract(total.getValue()).toPlainString(), "value", total);
        }
    }
}
