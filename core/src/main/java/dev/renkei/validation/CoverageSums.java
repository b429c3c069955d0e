package dev.renkei.validation;

import dev.renkei.agreement.Initiative;
import dev.renkei.result.Coverage;
import dev.renkei.result.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Compares the coverage that is labelled as a total (計, 合計) with the sums of the other coverages of an initiative.
 */
final class CoverageSums {

    private static final Pattern TOTAL = Pattern.compile("(?:.*計|全体|総数|[Tt]otal)(?:[(（].*[)）])?");

    private static final int MIN_PARTS = 2;

    private CoverageSums() {}

    /** Reports a total whose covered or universe is not the sum of the parts. */
    static void report(Initiative initiative, RuleContext context) {
        List<Coverage> coverages = initiative.getCoverages();
        List<Coverage> totals = coverages.stream().filter(CoverageSums::isTotal).toList();
        if (totals.size() != 1 || coverages.size() <= MIN_PARTS) {
            return;
        }
        Coverage total = totals.get(0);
        List<Coverage> parts =
                coverages.stream().filter(each -> !each.equals(total)).toList();
        if (parts.stream().allMatch(part -> isPartOf(total, part))) {
            RuleContext at = context.at("coverages", coverages.indexOf(total));
            report(total, parts, Coverage::getCovered, at.at("covered"));
            report(total, parts, Coverage::getUniverse, at.at("universe"));
        }
    }

    private static boolean isTotal(Coverage coverage) {
        return coverage.getLabel()
                .filter(label -> label.getTexts().values().stream()
                        .anyMatch(text -> TOTAL.matcher(text).matches()))
                .isPresent();
    }

    /** Parts are counted for the same day, and are not larger than the whole. */
    private static boolean isPartOf(Coverage total, Coverage part) {
        return part.getAsOf().equals(total.getAsOf())
                && List.of(part.getCovered(), part.getUniverse(), total.getCovered(), total.getUniverse()).stream()
                        .allMatch(FigureRules::isExact)
                && part.getUniverse().getValue().compareTo(total.getUniverse().getValue()) <= 0;
    }

    private static void report(
            Coverage total, List<Coverage> parts, Function<Coverage, Quantity> figure, RuleContext context) {
        Optional<BigDecimal> sum =
                parts.stream().map(figure).map(Quantity::getValue).reduce(BigDecimal::add);
        sum.filter(all -> all.compareTo(figure.apply(total).getValue()) != 0)
                .ifPresent(all -> context.report("sum", all.toPlainString(), "value", figure.apply(total)));
    }
}
