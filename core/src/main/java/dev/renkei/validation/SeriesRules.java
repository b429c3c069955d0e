package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.result.Accumulation;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules about figures by period.
 */
final class SeriesRules {

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(Series.class, error("series.period.duplicate"), SeriesRules::duplicatePeriod)
                    .reading("observations/*/period"),
            BoundRule.of(Series.class, warning("series.period.order"), SeriesRules::periodOrder)
                    .reading("observations/*/period"),
            BoundRule.of(Series.class, warning("series.period.same-days"), SeriesRules::sameDays)
                    .reading("observations/*/period"),
            BoundRule.of(Series.class, warning("series.unit.mixed"), SeriesRules::mixedUnits)
                    .reading("unit", "observations/*/value", "observations/*/breakdown"),
            BoundRule.of(Series.class, warning("series.cumulative-decreases"), SeriesRules::decreases)
                    .reading("accumulation", "observations/*/period", "observations/*/value"),
            BoundRule.of(Series.class, error("series.share-mismatch"), SeriesRules::shareMismatch)
                    .reading("universe", "observations/*/value", "observations/*/share"),
            BoundRule.of(Series.class, info("series.share-rounding"), SeriesRules::mixedRounding)
                    .reading("universe", "observations/*/value", "observations/*/share"),
            BoundRule.of(Series.class, warning("quantity.unit-missing"), SeriesRules::missingUnit)
                    .reading("unit", "observations/*/value"));

    private SeriesRules() {}

    private static void duplicatePeriod(Series series, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            if (!seen.add(period.toString())) {
                context.at("observations", i, "period").report("value", period);
            }
        }
    }

    /** A period that is written in the same words again is reported as a repeated one. */
    private static void sameDays(Series series, RuleContext context) {
        Map<DatePeriod, DatePeriod> seen = new HashMap<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            Optional<DatePeriod> earlier = days(period).map(days -> seen.putIfAbsent(days, period));
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
            mixedParts(observation, context.at("observations", i));
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
    private static void mixedParts(Observation observation, RuleContext context) {
        Optional<Quantity> whole =
                observation.getValue().filter(value -> value.getUnit().isPresent());
        for (int j = 0; whole.isPresent() && j < observation.getBreakdown().size(); j++) {
            Quantity part = observation.getBreakdown().get(j).getValue();
            boolean isShare = part.getUnit().filter("%"::equals).isPresent();
            if (part.getUnit().isPresent() && !isShare && !whole.get().includesUnitOf(part)) {
                context.at("breakdown", j, "value").report("value", part, "unit", unitAndRate(whole.get()));
            }
        }
    }

    private static String unitAndRate(Quantity quantity) {
        return quantity.getUnit().orElse("")
                + quantity.getPer().map(per -> "/" + per).orElse("");
    }

    /** A repeated period is out of order as well, but is reported once. */
    private static void periodOrder(Series series, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            if (seen.add(period.toString())
                    && i > 0
                    && isLater(period(series, i - 1).getFirstDay(), period.getFirstDay())
                    && !includes(period, period(series, i - 1))) {
                context.at("observations", i, "period").report("value", period, "before", period(series, i - 1));
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
        if (series.getAccumulation().filter(Accumulation.CUMULATIVE::equals).isEmpty()) {
            return;
        }
        List<Observation> counted = series.getObservations();
        int before = -1;
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).getValue().isEmpty()) {
                continue;
            }
            if (before >= 0 && isLater(period(series, i), period(series, before))) {
                Quantity value = counted.get(i).getValue().get();
                Quantity earlier = counted.get(before).getValue().orElseThrow();
                if (FigureInterval.of(earlier).isAbove(FigureInterval.of(value))) {
                    context.at("observations", i, "value").report("value", value, "before", earlier);
                }
            }
            before = i;
        }
    }

    private static void shareMismatch(Series series, RuleContext context) {
        for (int i = 0; i < series.getObservations().size(); i++) {
            Observation observation = series.getObservations().get(i);
            if (!hasComparableShare(series, observation)) {
                continue;
            }
            Quantity whole = series.getUniverse().get();
            Quantity part = observation.getValue().get();
            FigureRules.checkShare(observation.getShare().get(), part, whole, context.at("observations", i, "share"));
        }
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
        if (!hasComparableShare(series, observation)
                || !FigureRules.isExact(observation.getValue().get())
                || !FigureRules.isExact(series.getUniverse().get())) {
            return Optional.empty();
        }
        BigDecimal part = observation.getValue().get().getValue();
        BigDecimal whole = series.getUniverse().get().getValue();
        Set<RoundingMode> fitting = observation.getShare().get().fittingRoundings(part, whole);
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    private static boolean hasComparableShare(Series series, Observation observation) {
        return series.getUniverse()
                        .filter(whole -> whole.getValue().signum() > 0)
                        .isPresent()
                && observation
                        .getValue()
                        .filter(part -> part.getValue().signum() >= 0)
                        .isPresent()
                && observation.getShare().isPresent();
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
