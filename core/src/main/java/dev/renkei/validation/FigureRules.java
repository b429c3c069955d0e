package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Initiative;
import dev.renkei.organization.Organization;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.QuantityComparator;
import dev.renkei.text.WordingMatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules about quantities, and about the parts and shares of figures.
 */
final class FigureRules {

    /** Units of what is counted one by one, and so is neither negative nor a fraction. */
    private static final Set<String> COUNTABLE = Set.of(
            "人", "名", "件", "部", "台", "社", "か所", "箇所", "カ所", "ヶ所", "校", "回", "枚", "組", "施設", "団体", "自治体", "店舗", "世帯",
            "個", "本", "冊", "戸", "頭", "匹", "店", "園", "事例", "生協", "地区", "市町村");

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(Quantity.class, error("quantity.as-written-mismatch"), FigureRules::asWrittenMismatch),
            BoundRule.of(Quantity.class, error("quantity.negative-count"), (quantity, context) -> {
                if (isCountable(quantity) && quantity.getValue().signum() < 0) {
                    context.report("value", quantity.toAmountString());
                }
            }),
            BoundRule.of(Quantity.class, warning("quantity.fraction-of-countable"), (quantity, context) -> {
                if (isCountable(quantity) && quantity.getValue().scale() > 0) {
                    context.report("value", quantity.toAmountString());
                }
            }),
            BoundRule.of(Initiative.class, warning("quantity.unit-missing"), FigureRules::initiativeUnit)
                    .reading("quantities"),
            BoundRule.of(
                            Organization.class,
                            warning("quantity.unit-missing"),
                            (organization, context) -> organization
                                    .getMemberCount()
                                    .filter(FigureRules::lacksUnit)
                                    .ifPresent(
                                            count -> context.at("memberCount").report("value", count)))
                    .reading("memberCount"),
            BoundRule.of(Observation.class, error("series.breakdown-sum"), FigureRules::breakdownSum)
                    .reading("value", "breakdown"),
            BoundRule.of(Coverage.class, error("coverage.exceeds-universe"), FigureRules::exceedsUniverse)
                    .reading("covered", "universe"),
            BoundRule.of(Coverage.class, error("coverage.share-mismatch"), FigureRules::coverageShare)
                    .reading("covered", "universe", "share"),
            BoundRule.of(Coverage.class, warning("coverage.as-of-missing"), (coverage, context) -> {
                        if (coverage.getAsOf()
                                .or(coverage.getCovered()::getAsOf)
                                .isEmpty()) {
                            context.report();
                        }
                    })
                    .reading("asOf", "covered"));

    private FigureRules() {}

    /** A fraction is a part of a whole that the sentence names, and needs no unit. */
    static boolean lacksUnit(Quantity quantity) {
        return quantity.getUnit().isEmpty() && quantity.getFraction().isEmpty();
    }

    /** Figures that are only about right, or only a bound, cannot be held against others. */
    static boolean isExact(Quantity quantity) {
        return quantity.getComparator() == QuantityComparator.EXACTLY
                && quantity.getUpperBound().isEmpty()
                && quantity.getFraction().isEmpty();
    }

    private static boolean isCountable(Quantity quantity) {
        return quantity.getUnit().filter(COUNTABLE::contains).isPresent();
    }

    private static void asWrittenMismatch(Quantity quantity, RuleContext context) {
        if (quantity.compareAsWritten() == WordingMatch.DIFFERS) {
            context.at("asWritten").report("asWritten", quantity.getAsWritten().orElse(""), "value", quantity);
        }
    }

    private static void initiativeUnit(Initiative initiative, RuleContext context) {
        for (int i = 0; i < initiative.getQuantities().size(); i++) {
            Quantity quantity = initiative.getQuantities().get(i);
            if (lacksUnit(quantity)) {
                context.at("quantities", i).report("value", quantity);
            }
        }
    }

    private static void breakdownSum(Observation observation, RuleContext context) {
        List<Quantity> parts =
                observation.getBreakdown().stream().map(BreakdownPart::getValue).toList();
        Optional<Quantity> whole = observation.getValue();
        boolean comparable = whole.isPresent()
                && !parts.isEmpty()
                && Stream.concat(whole.stream(), parts.stream()).allMatch(FigureRules::isExact);
        if (!comparable) {
            return;
        }
        BigDecimal sum = parts.stream().map(Quantity::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole.get().getValue()) != 0) {
            context.at("breakdown").report("sum", sum.toPlainString(), "value", whole.get());
        }
    }

    private static void exceedsUniverse(Coverage coverage, RuleContext context) {
        if (coverage.getCovered().getValue().compareTo(coverage.getUniverse().getValue()) > 0) {
            context.at("covered").report("value", coverage.getCovered(), "universe", coverage.getUniverse());
        }
    }

    private static void coverageShare(Coverage coverage, RuleContext context) {
        BigDecimal covered = coverage.getCovered().getValue();
        BigDecimal universe = coverage.getUniverse().getValue();
        if (covered.signum() < 0 || universe.signum() <= 0 || covered.compareTo(universe) > 0) {
            return;
        }
        coverage.getShare()
                .filter(share -> !share.agreesWith(covered, universe))
                .ifPresent(share -> context.at("share")
                        .report("value", share, "part", coverage.getCovered(), "whole", coverage.getUniverse()));
    }
}
