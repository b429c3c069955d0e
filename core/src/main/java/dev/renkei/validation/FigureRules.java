package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.info;

import dev.renkei.agreement.Initiative;
import dev.renkei.message.Message;
import dev.renkei.organization.Organization;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.WordingMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules about quantities, and about the parts and shares of figures.
 */
final class FigureRules {

    /** Units of what is counted one by one, and so is neither negative nor a fraction. */
    private static final Set<String> COUNTABLE = Set.of(
            "人", "名", "件", "部", "台", "社", "か所", "箇所", "カ所", "ヶ所", "ヵ所", "ケ所", "ヵ処", "個所", "校", "回", "枚", "組", "施設",
            "団体", "自治体", "店舗", "世帯", "個", "本", "冊", "戸", "頭", "匹", "店", "園", "事例", "生協", "地区", "市町村", "市区町村", "都道府県",
            "都", "道", "府", "県", "市", "町", "村", "区", "組合", "分野", "項目", "種類", "品目", "協定", "法人", "企業", "会社", "事業者", "事業所",
            "大学", "高校", "学校", "機関", "病院", "会員", "組合員", "協議会", "グループ", "チーム", "会場", "拠点", "班", "棟", "室", "席", "軒", "通",
            "票", "路線", "駅", "つ", "者", "農協", "漁協", "信金", "支店", "本店", "支所", "支部", "営業所", "出張所", "事務所", "道府県", "基", "事業",
            "取組", "取り組み", "講座", "講演", "教室", "議席", "議案", "郵便局", "幼稚園", "保育園", "保育所", "公民館", "図書館", "か国", "カ国", "ヵ国",
            "ヶ国", "国", "言語");

    /** The rule that the words of a count or of an item number could not be read. */
    static final Rule COUNT_NOT_COMPARED = info("count.as-written-not-compared");

    static final RuleBook BOOK = RuleBook.of(
                    error(Quantity.class, "quantity.as-written-mismatch", FigureRules::asWrittenMismatch)
                            .ifStated("asWritten"),
                    info(
                                    Quantity.class,
                                    "quantity.as-written-not-compared",
                                    (quantity, context) ->
                                            context.reportWordsIf(WordingMatch.NOT_READ, quantity, quantity))
                            .ifStated("asWritten"),
                    warning(Quantity.class, "quantity.role-mismatch", FigureRules::otherRole)
                            .reading("asWritten", "role")
                            .ifStated("asWritten"),
                    warning(
                                    StatedCount.class,
                                    "count.as-written-mismatch",
                                    (count, context) ->
                                            context.reportWordsIf(WordingMatch.DIFFERS, count, count.getCount()))
                            .ifStated("asWritten"),
                    BoundRule.of(
                                    StatedCount.class,
                                    COUNT_NOT_COMPARED,
                                    (count, context) ->
                                            context.reportWordsIf(WordingMatch.NOT_READ, count, count.getCount()))
                            .ifStated("asWritten"),
                    CountRules.PARTS,
                    error(Quantity.class, "quantity.negative-count", (quantity, context) -> {
                        if (isCountable(quantity) && quantity.getValue().signum() < 0 && !isChange(quantity)) {
                            context.report("value", quantity.toAmountString());
                        }
                    }),
                    warning(Quantity.class, "quantity.fraction-of-countable", (quantity, context) -> {
                        if (isCountable(quantity)
                                && hasFraction(quantity)
                                && quantity.getPer().isEmpty()
                                && !isAverage(quantity)) {
                            context.report("value", quantity.toAmountString());
                        }
                    }),
                    warning(Initiative.class, "quantity.unit-missing", FigureRules::initiativeUnit)
                            .reading("quantities")
                            .ifStated("quantities"),
                    warning(Organization.class, "quantity.unit-missing", (organization, context) -> {
                                organization
                                        .getMemberCount()
                                        .filter(FigureRules::lacksUnit)
                                        .ifPresent(count ->
                                                context.at("memberCount").report("value", count));
                                for (int i = 0; i < organization.getFigures().size(); i++) {
                                    RuleContext at = context.at("figures", i, "quantity");
                                    Optional.of(organization.getFigures().get(i).getQuantity())
                                            .filter(FigureRules::lacksUnit)
                                            .ifPresent(figure -> at.report("value", figure));
                                }
                            })
                            .reading("memberCount", "figures/@")
                            .ifStated("memberCount", "figures"),
                    error(Observation.class, "series.breakdown-sum", FigureRules::breakdownSum)
                            .reading("value", "breakdown")
                            .ifStated("breakdown"),
                    error(Coverage.class, "coverage.exceeds-universe", FigureRules::exceedsUniverse)
                            .reading("covered", "universe"),
                    error(Coverage.class, "coverage.share-mismatch", FigureRules::coverageShare)
                            .reading("covered", "universe", "share")
                            .ifStated("share"),
                    warning(Initiative.class, "coverage.sum-mismatch", CoverageSums::report)
                            .reading("coverages")
                            .ifStated("coverages"),
                    warning(Coverage.class, "coverage.as-of-missing", (coverage, context) -> {
                                if (coverage.getAsOf()
                                        .or(coverage.getCovered()::getAsOf)
                                        .isEmpty()) {
                                    context.report();
                                }
                            })
                            .reading("asOf", "covered"))
            .unless(Quantity.class, FigureRules::isPlain)
            .unless(StatedCount.class, FigureRules::isPlain);

    private static final Pattern AVERAGE = Pattern.compile("平均|あたり|当たり|当り|につき|average|mean|per ");

    private static final Pattern ONLY_PART = Pattern.compile("[（(]?(?:の?うち|その(?:うち|内)|内、|of which)");

    private FigureRules() {}

    /**
     * Checks if a quantity surely obeys the rules, as most do: a whole number that is not negative, with no words or such as say
     * the same.
     */
    static boolean isPlain(Quantity quantity) {
        return quantity.getValue().signum() >= 0
                && !hasFraction(quantity)
                && (quantity.getAsWritten().isEmpty()
                        || (quantity.compareAsWritten() == WordingMatch.AGREES
                                && quantity.getRole() == FigureRole.STATED
                                && quantity.getAsOf().isEmpty()));
    }

    /** Checks if a count surely obeys the rules: without parts, and with no words or such as say the same. */
    static boolean isPlain(StatedCount count) {
        return count.getParts().isEmpty()
                && (count.getAsWritten().isEmpty() || count.compareAsWritten() == WordingMatch.AGREES);
    }

    /** A fraction is a part of a whole that the sentence names, and needs no unit. */
    static boolean lacksUnit(Quantity quantity) {
        return quantity.getUnit().isEmpty() && quantity.getFraction().isEmpty();
    }

    /** Figures that are only about right, or only a bound, cannot be held against others. */
    static boolean isExact(Quantity quantity) {
        return quantity.getComparator() == Quantity.Comparator.EXACTLY
                && quantity.getUpperBound().isEmpty()
                && quantity.getFraction().isEmpty();
    }

    private static boolean isCountable(Quantity quantity) {
        return quantity.getUnit().filter(COUNTABLE::contains).isPresent();
    }

    /** What a source prints with a sign, or as 3人減, is a change and not a count. */
    private static boolean isChange(Quantity quantity) {
        return quantity.getRole() == FigureRole.CHANGE || quantity.compareAsWritten() == WordingMatch.AGREES;
    }

    private static boolean hasFraction(Quantity quantity) {
        return quantity.getValue().scale() > 0
                || quantity.getUpperBound().filter(upper -> upper.scale() > 0).isPresent();
    }

    /** There may be 2.5 people on average, or of each household. */
    private static boolean isAverage(Quantity quantity) {
        return Stream.concat(
                        quantity.getAsWritten().stream(),
                        quantity.getScope().stream().flatMap(scope -> scope.getTexts().values().stream()))
                .anyMatch(words -> AVERAGE.matcher(words).find());
    }

    private static void asWrittenMismatch(Quantity quantity, RuleContext context) {
        if (quantity.compareAsWritten() == WordingMatch.DIFFERS) {
            context.reportWords(quantity, quantity);
        } else if (quantity.saysOtherDay()) {
            String stated = quantity + " (" + quantity.getAsOf().orElseThrow().toValueString() + ")";
            context.at("asWritten").doubt("asWritten", quantity.getAsWritten().orElse(""), "value", stated);
        }
    }

    /** Words that say nothing of the role are those of any. */
    private static void otherRole(Quantity quantity, RuleContext context) {
        boolean isOther = quantity.getRole() != FigureRole.STATED
                && quantity.readRole()
                        .filter(role -> role != quantity.getRole())
                        .isPresent();
        if (isOther) {
            Message role = Message.of(FigureRules.class, "Reports", "role." + quantity.getRole(), Map.of());
            context.at("role").report("asWritten", quantity.getAsWritten().orElse(""), "role", role);
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
        if (observation.getValue().isEmpty() || observation.getBreakdown().isEmpty()) {
            return;
        }
        Quantity whole = observation.getValue().get();
        List<Quantity> figures = new ArrayList<>();
        figures.add(whole);
        BigDecimal sum = BigDecimal.ZERO;
        for (BreakdownPart part : observation.getBreakdown()) {
            if (part.getValue().getRole() != FigureRole.CONTEXT && !isOnlyPart(part)) {
                figures.add(part.getValue());
                sum = sum.add(part.getValue().getValue());
            }
        }
        boolean isOther = figures.size() > 1 && sum.compareTo(whole.getValue()) != 0;
        if (isOther && canBeAdded(figures.stream()) && figures.stream().allMatch(FigureRules::isExact)) {
            reportFaithfully(context.at("breakdown"), List.of(whole), "sum", sum.toPlainString(), "value", whole);
        }
    }

    /** Planned figures are not added to achieved ones. */
    static boolean canBeAdded(Stream<Quantity> quantities) {
        return quantities
                        .map(Quantity::getRole)
                        .filter(role -> role != FigureRole.STATED)
                        .distinct()
                        .count()
                < 2;
    }

    /** Checks if a part is one of those that a source picks out of the whole: うち新規. */
    private static boolean isOnlyPart(BreakdownPart part) {
        for (String label : part.getLabel().getTexts().values()) {
            if (canBeOnlyPart(label) && ONLY_PART.matcher(label).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Checks for a character with which the words for a part can begin. */
    private static boolean canBeOnlyPart(String label) {
        return !label.isEmpty() && "（(うのそ内o".indexOf(label.charAt(0)) >= 0;
    }

    private static void exceedsUniverse(Coverage coverage, RuleContext context) {
        Quantity covered = coverage.getCovered();
        Quantity universe = coverage.getUniverse();
        if (FigureInterval.of(covered).isAbove(FigureInterval.of(universe))) {
            reportFaithfully(context.at("covered"), List.of(covered, universe), "value", covered, "universe", universe);
        }
    }

    /** Reports figures that do not fit each other. Words that say the same show that the source itself is wrong. */
    private static void reportFaithfully(RuleContext context, List<Quantity> figures, Object... parameters) {
        if (figures.stream().allMatch(figure -> figure.compareAsWritten() == WordingMatch.AGREES)) {
            context.doubt(parameters);
        } else {
            context.report(parameters);
        }
    }

    private static void coverageShare(Coverage coverage, RuleContext context) {
        BigDecimal covered = coverage.getCovered().getValue();
        BigDecimal universe = coverage.getUniverse().getValue();
        if (covered.signum() < 0 || universe.signum() <= 0 || covered.compareTo(universe) > 0) {
            return;
        }
        coverage.getShare()
                .ifPresent(
                        share -> checkShare(share, coverage.getCovered(), coverage.getUniverse(), context.at("share")));
    }

    /** A share of figures that are not exact may well differ, and is only worth knowing of if it is far off. */
    static void checkShare(Share share, Quantity part, Quantity whole, RuleContext context) {
        Object[] parameters = {"value", share, "part", part, "whole", whole};
        boolean areExact = isExact(part) && isExact(whole);
        if (share.getComparator() == Quantity.Comparator.EXACTLY && areExact) {
            if (!share.agreesWith(part.getValue(), whole.getValue())) {
                reportFaithfully(context, List.of(part, whole), parameters);
            }
        } else if (!FigureInterval.allows(share, FigureInterval.of(part), FigureInterval.of(whole))) {
            if (areExact && share.getComparator() != Quantity.Comparator.ABOUT) {
                context.doubt(parameters);
            } else {
                context.note(parameters);
            }
        }
    }
}
