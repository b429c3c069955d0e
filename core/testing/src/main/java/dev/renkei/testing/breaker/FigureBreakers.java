package dev.renkei.testing.breaker;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.organization.Organization;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the rules about quantities, and about the parts and shares of figures.
 */
final class FigureBreakers {

    private static final StatedDate AS_OF = StatedDate.of(PartialDate.of(2024));

    private FigureBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.ofSeveral("quantity.as-written-mismatch", Quantity.class, FigureBreakers::asWritten),
                Breaker.ofSeveral("quantity.role-mismatch", Quantity.class, FigureBreakers::otherRole),
                Breaker.of("quantity.as-written-not-compared", Quantity.class, FigureBreakers::unreadWords),
                Breaker.of(
                        "count.as-written-mismatch",
                        StatedCount.class,
                        count -> counted(count, (count.getCount() + 1) + "件", "The words say one more")),
                Breaker.of(
                        "count.as-written-not-compared",
                        BreakStrategy.of(StatedCount.class, count -> counted(count, "多数", "The words say no number")),
                        BreakStrategy.of(CooperationField.class, FieldBreakers::unreadNumber)),
                Breaker.of(
                        "quantity.negative-count",
                        ofInitiatives("-1 台", "0 台", "There are fewer than none"),
                        ofMembers("-1 人", "0 人", "There are fewer than no members")),
                Breaker.of(
                        "quantity.fraction-of-countable",
                        ofInitiatives("2.5 台", "2 台", "There is half of what can be counted"),
                        ofMembers("2.5 人", "2 人", "There is half a member")),
                Breaker.of(
                        "quantity.unit-missing",
                        ofInitiatives("300", "300 台", "A figure has no unit"),
                        ofMembers("300", "300 人", "The number of members has no unit"),
                        BreakStrategy.ofSeveral(Series.class, FigureBreakers::noUnit)),
                Breaker.ofSeveral("series.breakdown-sum", Observation.class, FigureBreakers::breakdownSum),
                Breaker.at(
                        "coverage.exceeds-universe",
                        Initiative.class,
                        "/coverages/-/covered",
                        coverage("171").asOf(AS_OF).build(),
                        coverage("170").asOf(AS_OF).build(),
                        "More is covered than there is"),
                Breaker.at(
                        "coverage.share-mismatch",
                        Initiative.class,
                        "/coverages/-/share",
                        shared("95.5%").asOf(AS_OF).build(),
                        shared("95.3%").asOf(AS_OF).build(),
                        "The share is two tenths too high"),
                Breaker.of(
                        "coverage.sum-mismatch",
                        Initiative.class,
                        initiative -> new Fault<>(
                                "/coverages/2/covered",
                                withTotal(initiative, 40),
                                withTotal(initiative, 39),
                                "A total is one more than its parts")),
                Breaker.at(
                        "coverage.as-of-missing",
                        Initiative.class,
                        "/coverages/-",
                        shared("95.3%").build(),
                        shared("95.3%").asOf(AS_OF).build(),
                        "A coverage is of no day"));
    }

    private static Initiative withTotal(Initiative initiative, int total) {
        return Copy.with(
                initiative,
                "coverages",
                List.of(coverage("市", 30, 33), coverage("町村", 9, 10), coverage("合計", total, 43)));
    }

    private static Coverage coverage(String label, int covered, int universe) {
        return Coverage.builder()
                .label(label)
                .covered(Quantity.of(covered, "自治体"))
                .universe(Quantity.of(universe, "自治体"))
                .asOf(AS_OF)
                .build();
    }

    private static Coverage.Builder coverage(String covered) {
        return Coverage.builder().covered(Quantity.parse(covered + " 自治体")).universe(Quantity.parse("170 自治体"));
    }

    private static Coverage.Builder shared(String share) {
        return coverage("162").share(Share.parse(share));
    }

    private static BreakStrategy<Initiative> ofInitiatives(String wrong, String near, String change) {
        return BreakStrategy.at(Initiative.class, "/quantities/-", Quantity.parse(wrong), Quantity.parse(near), change);
    }

    private static BreakStrategy<Organization> ofMembers(String wrong, String near, String change) {
        return BreakStrategy.at(
                Organization.class, "/memberCount", Quantity.parse(wrong), Quantity.parse(near), change);
    }

    private static Fault<StatedCount> counted(StatedCount count, String words, String change) {
        return new Fault<>(
                "/asWritten",
                StatedCount.of(count.getCount(), words),
                StatedCount.of(count.getCount(), count.getCount() + "件"),
                change);
    }

    private static Fault<Quantity> unreadWords(Quantity quantity) {
        return new Fault<>(
                "/asWritten",
                quantity.withAsWritten("多数"),
                quantity.withAsWritten(quantity.toString()),
                "The words say no number");
    }

    private static List<Fault<Quantity>> otherRole(Quantity quantity) {
        return words(quantity, BigDecimal.ZERO).stream()
                .map(right -> quantity.withAsWritten("目標" + right))
                .map(target -> new Fault<>(
                        "/role",
                        target.withRole(FigureRole.ACTUAL),
                        target.withRole(FigureRole.TARGET),
                        "The words say that it is a target"))
                .toList();
    }

    private static List<Fault<Quantity>> asWritten(Quantity quantity) {
        return words(quantity, BigDecimal.ZERO).stream()
                .map(right -> new Fault<>(
                        "/asWritten",
                        quantity.withAsWritten(words(quantity, BigDecimal.ONE).orElseThrow()),
                        quantity.withAsWritten(right),
                        "The words say one more"))
                .toList();
    }

    /** Returns the words of a whole number of something, more or less, empty for other quantities. */
    private static Optional<String> words(Quantity quantity, BigDecimal more) {
        boolean about = quantity.getComparator() == Quantity.Comparator.ABOUT;
        boolean whole = quantity.getValue().signum() >= 0 && quantity.getValue().scale() <= 0;
        boolean number =
                quantity.getUpperBound().isEmpty() && quantity.getFraction().isEmpty();
        boolean simple = number && (about || quantity.getComparator() == Quantity.Comparator.EXACTLY);
        String words = quantity.getValue().add(more).toPlainString();
        return quantity.getUnit()
                .filter(unit -> whole && simple && quantity.getPer().isEmpty())
                .map(unit -> (about ? "約" : "") + words + unit);
    }

    /** A series gives the unit once, or else each of its figures does. */
    private static List<Fault<Series>> noUnit(Series series) {
        Series plain = Copy.without(series, "unit");
        return plain.getObservations().stream()
                .limit(1)
                .flatMap(first -> first.getValue().stream()
                        .map(value -> Fault.at(
                                        Copy.without(first, "breakdown"),
                                        "/value",
                                        Quantity.of(value.getValue()),
                                        Quantity.of(value.getValue(), "件"),
                                        "A figure of a series has no unit")
                                .in("/observations/0", other -> Copy.replacing(plain, "observations", 0, other))))
                .toList();
    }

    private static List<Fault<Observation>> breakdownSum(Observation observation) {
        return observation.getValue().stream()
                .filter(value -> value.getComparator() == Quantity.Comparator.EXACTLY)
                .map(value -> Fault.at(
                        observation,
                        "/breakdown",
                        List.of(part(value.getValue().add(BigDecimal.ONE), value.getUnit())),
                        List.of(part(value.getValue(), value.getUnit())),
                        "The parts are one more than the whole"))
                .toList();
    }

    private static BreakdownPart part(BigDecimal value, Optional<String> unit) {
        return BreakdownPart.builder()
                .label(LocalizedText.of("内訳"))
                .value(unit.map(name -> Quantity.of(value, name)).orElseGet(() -> Quantity.of(value)))
                .build();
    }
}
