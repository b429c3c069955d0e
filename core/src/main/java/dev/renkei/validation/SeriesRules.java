package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.RuleContext.any;

import dev.renkei.result.BreakdownPart;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules about figures by period.
 */
final class SeriesRules {

    /** Checks if each period begins after the end of the one before it, as in most series, so that none comes twice. */
    private static final Predicate<Series> IN_ORDER = SeriesRules::followOneAnother;

    static final RuleBook BOOK = RuleBook.of(
            error(Series.class, "series.period.duplicate", SeriesRules::duplicatePeriod)
                    .reading("observations/*/period")
                    .unless(IN_ORDER),
            warning(Series.class, "series.period.order", SeriesRules::periodOrder)
                    .reading("observations/*/period")
                    .unless(IN_ORDER),
            warning(Series.class, "series.period.same-days", SeriesRules::sameDays)
                    .reading("observations/*/period")
                    .unless(IN_ORDER),
            warning(Series.class, "series.unit.mixed", SeriesRules::mixedUnits)
                    .reading("unit", "observations/*/value", "observations/*/breakdown"),
            warning(Series.class, "series.cumulative-decreases", SeriesRules::decreases)
                    .reading("accumulation", "observations/*/period", "observations/*/value"),
            error(Series.class, "coverage.exceeds-universe", SeriesRules::exceedsUniverse)
                    .reading("unit", "universe", "observations/@/universe", "observations/@/value")
                    .ifStated("universe", "observations"),
            error(Series.class, "series.share-mismatch", SeriesRules::shareMismatch)
                    .reading(
                            "universe",
                            "observations/@/universe",
                            "observations/@/value",
                            "observations/@/share",
                            "observations/@/breakdown"),
            info(Series.class, "series.share-rounding", SeriesRules::mixedRounding)
                    .reading("universe", "observations/*/universe", "observations/*/value", "observations/*/share"),
            warning(Series.class, "series.change-mismatch", SeriesRules::otherChange)
                    .reading(
                            "observations/*/period",
                            "observations/*/value",
                            "observations/@/change",
                            "observations/@/ratio"),
            info(Series.class, "series.below-target", SeriesRules::belowTarget)
                    .reading("observations/*/period", "observations/*/value"),
            warning(Series.class, "quantity.unit-missing", SeriesRules::missingUnit)
                    .reading("unit", "observations/*/value"));

    private SeriesRules() {}

    private static void duplicatePeriod(Series series, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            if (!seen.add(role(series, i) + " " + period)) {
                context.at("observations", i, "period").report("value", period);
            }
        }
    }

    /** A total of occasions counts one several times (延べ), and a figure in another unit is of something else. */
    private static void exceedsUniverse(Series series, RuleContext context) {
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            Optional<Quantity> universe = observation.getUniverse().or(series::getUniverse);
            Optional<Quantity> value = observation.getValue();
            if (universe.isPresent()
                    && value.isPresent()
                    && areOfOneUnit(value.get(), universe.get(), series)
                    && FigureInterval.of(value.get()).isAbove(FigureInterval.of(universe.get()))) {
                context.at("observations", i, "value").doubt("value", value.get(), "universe", universe.get());
            }
        }
    }

    private static boolean areOfOneUnit(Quantity value, Quantity universe, Series series) {
        Optional<String> unit = value.getUnit().or(series::getUnit);
        Optional<String> whole = universe.getUnit().or(series::getUnit);
        return unit.isPresent()
                && whole.isPresent()
                && value.getPer().equals(universe.getPer())
                && value.getFraction().isEmpty()
                && !isOfOccasions(value)
                && Quantity.isSameUnit(unit.get(), whole.get());
    }

    private static boolean isOfOccasions(Quantity value) {
        return value.getAsWritten().filter(SeriesRules::speakOfOccasions).isPresent()
                || value.getScope()
                        .filter(scope -> scope.getTexts().values().stream().anyMatch(SeriesRules::speakOfOccasions))
                        .isPresent();
    }

    private static boolean speakOfOccasions(String words) {
        return words.contains("延") || words.contains("のべ");
    }

    private static boolean followOneAnother(Series series) {
        for (int i = 1; i < series.getObservations().size(); i++) {
            if (!Overlaps.areInOrder(period(series, i - 1), period(series, i))) {
                return false;
            }
        }
        return true;
    }

    /** A period that is written in the same words again is reported as a repeated one. */
    private static void sameDays(Series series, RuleContext context) {
        Map<FigureRole, Map<DatePeriod, DatePeriod>> seen = new EnumMap<>(FigureRole.class);
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            Map<DatePeriod, DatePeriod> same = seen.computeIfAbsent(role(series, i), any -> new HashMap<>());
            Optional<DatePeriod> earlier = days(period).map(days -> same.putIfAbsent(days, period));
            if (earlier.filter(other -> !other.toString().equals(period.toString()))
                    .isPresent()) {
                context.at("observations", i, "period").report("value", period, "other", earlier.get());
            }
        }
    }

    /** Returns a period by its first and last day. */
    private static Optional<DatePeriod> days(DatePeriod period) {
        Optional<PartialDate> first = period.getFirstDay().map(PartialDate::of);
        Optional<PartialDate> last = period.getLastDay().map(PartialDate::of);
        return first.isPresent() && last.isPresent()
                ? Optional.of(DatePeriod.between(first.get(), last.get()))
                : Optional.empty();
    }

    /** The unit is that of the series, or else of its first figure; a figure without a unit has that of the heading. */
    private static void mixedUnits(Series series, RuleContext context) {
        Optional<String> first = series.getUnit();
        Optional<Quantity> rate = Optional.empty();
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            Optional<Quantity> value = observation.getValue();
            mixedParts(observation, context, i);
            if (value.isEmpty()) {
                continue;
            }
            Optional<String> unit = value.get().getUnit();
            boolean isOfOtherUnit =
                    first.isPresent() && unit.isPresent() && !Quantity.isSameUnit(first.get(), unit.get());
            boolean isOfOtherRate = rate.filter(
                            other -> !other.getPer().equals(value.get().getPer()))
                    .isPresent();
            if (isOfOtherUnit || isOfOtherRate) {
                String other = isOfOtherUnit ? first.get() : unitAndRate(rate.get());
                context.at("observations", i, "value").report("value", value.get(), "unit", other);
            }
            first = first.isPresent() ? first : unit;
            rate = rate.isPresent() ? rate : value;
        }
    }

    /** The parts of a breakdown are of the unit of the whole, or of one that it includes: 人 of 人, 社 and 大学 of 団体. */
    private static void mixedParts(Observation observation, RuleContext context, int i) {
        Optional<Quantity> whole =
                observation.getValue().filter(value -> value.getUnit().isPresent());
        for (int j = 0; whole.isPresent() && j < observation.getBreakdown().size(); j++) {
            Quantity part = observation.getBreakdown().get(j).getValue();
            boolean isShare = part.getUnit().filter("%"::equals).isPresent();
            if (part.getUnit().isPresent() && !isShare && !whole.get().includesUnitOf(part)) {
                context.at("observations", i)
                        .at("breakdown", j, "value")
                        .report("value", part, "unit", unitAndRate(whole.get()));
            }
        }
    }

    private static String unitAndRate(Quantity quantity) {
        return quantity.getUnit().orElse("")
                + quantity.getPer().map(per -> "/" + per).orElse("");
    }

    /** A repeated period is out of order as well, but is reported once. */
    private static void periodOrder(Series series, RuleContext context) {
        Map<FigureRole, Set<DatePeriod>> seen = new EnumMap<>(FigureRole.class);
        Map<FigureRole, DatePeriod> last = new EnumMap<>(FigureRole.class);
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            Optional<DatePeriod> before = Optional.ofNullable(last.put(role(series, i), period));
            boolean isNew = seen.computeIfAbsent(role(series, i), any -> new HashSet<>())
                    .add(period);
            boolean isEarlier = before.filter(
                            other -> isLater(other.getFirstDay(), period.getFirstDay()) && !includes(period, other))
                    .isPresent();
            if (isNew && isEarlier) {
                context.at("observations", i, "period").report("value", period, "before", before.get());
            }
        }
    }

    /** Checks if a period is a total behind its parts: the year behind its two halves. */
    private static boolean includes(DatePeriod period, DatePeriod part) {
        return period.getFirstDay().isPresent()
                && period.getLastDay().isPresent()
                && part.getLastDay().isPresent()
                && !isLater(part.getLastDay(), period.getLastDay());
    }

    private static boolean isLater(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.filter(day.get()::isAfter).isPresent();
    }

    /** Periods without a first day, such as all time up to a day, follow each other by their last days. */
    private static boolean isLater(DatePeriod period, DatePeriod other) {
        boolean bothStart =
                period.getFirstDay().isPresent() && other.getFirstDay().isPresent();
        return bothStart
                ? isLater(period.getFirstDay(), other.getFirstDay())
                : isLater(period.getLastDay(), other.getLastDay());
    }

    /** A figure is held against the one before it only if its period is later: else it is the order that is wrong. */
    private static void decreases(Series series, RuleContext context) {
        if (series.getAccumulation()
                .filter(Series.Accumulation.CUMULATIVE::equals)
                .isEmpty()) {
            return;
        }
        List<Observation> counted = series.getObservations();
        Map<FigureRole, Integer> last = new EnumMap<>(FigureRole.class);
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).getValue().isEmpty()) {
                continue;
            }
            int before = Optional.ofNullable(last.put(role(series, i), i)).orElse(-1);
            if (before >= 0 && isLater(period(series, i), period(series, before))) {
                Quantity value = counted.get(i).getValue().get();
                Quantity earlier = counted.get(before).getValue().orElseThrow();
                if (FigureInterval.of(earlier).isAbove(FigureInterval.of(value))) {
                    context.at("observations", i, "value").report("value", value, "before", earlier);
                }
            }
        }
    }

    private static void shareMismatch(Series series, RuleContext context) {
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            if (observation.getShare().isPresent()) {
                RuleContext at = context.at("observations", i, "share");
                ownShare(observation.getShare().get(), observation, universe(series, observation), at);
            }
            for (int j = 0; j < observation.getBreakdown().size(); j++) {
                BreakdownPart part = observation.getBreakdown().get(j);
                if (part.getShare().isPresent()) {
                    RuleContext at = context.at("observations", i).at("breakdown", j, "share");
                    partShare(part, observation, universe(series, observation), at);
                }
            }
        }
    }

    private static void ownShare(Share share, Observation observation, Optional<Quantity> whole, RuleContext context) {
        if (areComparable(observation.getValue(), whole)) {
            FigureRules.checkShare(share, observation.getValue().get(), whole.get(), context);
        }
    }

    /** The share of a part is one of its own whole, or else of the figure, or of what the figure is a share of. */
    private static void partShare(
            BreakdownPart part, Observation observation, Optional<Quantity> universe, RuleContext context) {
        List<Quantity> wholes = part.getUniverse().isPresent()
                ? part.getUniverse().stream().toList()
                : Stream.concat(observation.getValue().stream(), universe.stream())
                        .toList();
        Optional<Quantity> value = Optional.of(part.getValue());
        if (wholes.isEmpty()) {
            return;
        }
        Share share = part.getShare().orElseThrow();
        boolean canFit = wholes.stream()
                .anyMatch(whole -> !areComparable(value, Optional.of(whole))
                        || FigureInterval.allows(share, FigureInterval.of(part.getValue()), FigureInterval.of(whole)));
        if (!canFit) {
            FigureRules.checkShare(share, part.getValue(), wholes.get(0), context);
        }
    }

    /** The whole of an observation is its own, or else that of the series. */
    private static Optional<Quantity> universe(Series series, Observation observation) {
        return observation.getUniverse().or(series::getUniverse);
    }

    /** Reports the first share that was surely rounded in another way than one before it. */
    private static void mixedRounding(Series series, RuleContext context) {
        Optional<RoundingMode> before = Optional.empty();
        for (int i = 0; i < series.getObservations().size(); i++) {
            Optional<RoundingMode> rounding =
                    onlyRounding(series, series.getObservations().get(i));
            if (rounding.isPresent() && before.isPresent() && !rounding.equals(before)) {
                context.at("observations", i, "share")
                        .report(
                                "value",
                                series.getObservations().get(i).getShare().get());
                return;
            }
            before = before.isPresent() ? before : rounding;
        }
    }

    private static Optional<RoundingMode> onlyRounding(Series series, Observation observation) {
        if (observation.getShare().isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> universe = universe(series, observation);
        if (!areComparable(observation.getValue(), universe)
                || !FigureRules.isExact(observation.getValue().get())
                || !FigureRules.isExact(universe.get())) {
            return Optional.empty();
        }
        BigDecimal part = observation.getValue().get().getValue();
        BigDecimal whole = universe.get().getValue();
        Set<RoundingMode> fitting = observation.getShare().get().fittingRoundings(part, whole);
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    private static boolean areComparable(Optional<Quantity> part, Optional<Quantity> whole) {
        return whole.filter(each -> each.getValue().signum() > 0).isPresent()
                && part.filter(each -> each.getValue().signum() >= 0).isPresent();
    }

    /**
     * A change is one from the same period of the year before. Where the series has none, or the figures do not fit, it may be one
     * from the figure before.
     */
    private static void otherChange(Series series, RuleContext context) {
        if (!any(series.getObservations(), SeriesRules::statesChange)) {
            return;
        }
        Map<RoleAndDays, Quantity> byDays = new HashMap<>();
        Map<FigureRole, Quantity> last = new EnumMap<>(FigureRole.class);
        for (int i = 0; i < series.getObservations().size(); i++) {
            Optional<RoleAndDays> key = roleAndDays(series, i, 0);
            Optional<Quantity> value = series.getObservations().get(i).getValue();
            if (key.isPresent() && value.isPresent()) {
                byDays.putIfAbsent(key.get(), value.get());
            }
        }
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            if (observation.getValue().isEmpty()) {
                last.remove(role(series, i));
                continue;
            }
            Quantity value = observation.getValue().get();
            Optional<Quantity> figureBefore = Optional.ofNullable(last.put(role(series, i), value));
            if (statesChange(observation)) {
                List<Quantity> before = Stream.concat(
                                roleAndDays(series, i, 1).map(byDays::get).stream(), figureBefore.stream())
                        .distinct()
                        .toList();
                FigureChange.report(observation, value, before, context.at("observations", i));
            }
        }
    }

    private static boolean statesChange(Observation observation) {
        return observation.getChange().isPresent() || observation.getRatio().isPresent();
    }

    /** The role of a figure with the first day of its period and the day after its last. */
    private record RoleAndDays(FigureRole role, LocalDate first, LocalDate after) {}

    /** Returns the role of a figure and the days of its period, so many years before. */
    private static Optional<RoleAndDays> roleAndDays(Series series, int index, int years) {
        Optional<LocalDate> first = period(series, index).getFirstDay();
        Optional<LocalDate> last = period(series, index).getLastDay();
        return first.isPresent() && last.isPresent()
                ? Optional.of(new RoleAndDays(
                        role(series, index),
                        first.get().minusYears(years),
                        last.get().plusDays(1).minusYears(years)))
                : Optional.empty();
    }

    /** Reports what falls short of the target for the same days. Whether less is worse, only a reader knows. */
    private static void belowTarget(Series series, RuleContext context) {
        Map<DatePeriod, Quantity> targets = new HashMap<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            Optional<Quantity> target = series.getObservations().get(i).getValue();
            if (role(series, i) == FigureRole.TARGET && target.isPresent()) {
                days(period(series, i)).ifPresent(days -> targets.putIfAbsent(days, target.get()));
            }
        }
        for (int i = 0; !targets.isEmpty() && i < series.getObservations().size(); i++) {
            Optional<Quantity> target = days(period(series, i)).map(targets::get);
            Optional<Quantity> value = series.getObservations().get(i).getValue();
            boolean isResult = role(series, i) == FigureRole.ACTUAL || role(series, i) == FigureRole.STATED;
            if (isResult
                    && target.isPresent()
                    && value.isPresent()
                    && FigureInterval.of(target.get()).isAbove(FigureInterval.of(value.get()))) {
                context.at("observations", i, "value").report("value", value.get(), "target", target.get());
            }
        }
    }

    /** A figure that is left out is one of what the source states. */
    private static FigureRole role(Series series, int index) {
        return series.getObservations()
                .get(index)
                .getValue()
                .map(Quantity::getRole)
                .orElse(FigureRole.STATED);
    }

    private static void missingUnit(Series series, RuleContext context) {
        List<Observation> observations = series.getObservations();
        for (int i = 0; series.getUnit().isEmpty() && i < observations.size(); i++) {
            Optional<Quantity> value = observations.get(i).getValue().filter(FigureRules::lacksUnit);
            if (value.isPresent()) {
                context.at("observations", i, "value").report("value", value.get());
            }
        }
    }

    private static DatePeriod period(Series series, int index) {
        return series.getObservations().get(index).getPeriod().getPeriod();
    }
}
