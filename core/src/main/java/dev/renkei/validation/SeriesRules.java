package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.result.Accumulation;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.TextKey;
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
                    .reading("unit", "observations/*/value"),
            BoundRule.of(Series.class, warning("series.cumulative-decreases"), SeriesRules::decreases)
                    .reading("accumulation", "observations/*/period", "observations/*/value"),
            BoundRule.of(Series.class, error("series.share-mismatch"), SeriesRules::shareMismatch)
                    .reading("universe", "observations/*/value", "observations/*/share"),
            BoundRule.of(Series.class, info("series.share-rounding"), SeriesRules::mixedRounding)
                    .reading("universe", "observations/*/value", "observations/*/share"),
            BoundRule.of(Series.class, warning("quantity.unit-missing"), SeriesRules::missingUnit)
                    .reading("unit", "observations/*/value"));

    /** Units that are written in several ways, by their keys. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("箇所", "か所"),
            Map.entry("個所", "か所"),
            Map.entry("カ所", "か所"),
            Map.entry("ヵ所", "か所"),
            Map.entry("ヶ所", "か所"),
            Map.entry("ケ所", "か所"),
            Map.entry("名", "人"),
            Map.entry("パーセント", "%"));

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
        Optional<String> unit = series.getUnit().map(SeriesRules::commonUnit);
        for (int i = 0; i < series.getObservations().size(); i++) {
            Optional<Quantity> value = series.getObservations().get(i).getValue();
            Optional<String> other = value.flatMap(Quantity::getUnit).map(SeriesRules::commonUnit);
            if (unit.isPresent() && other.isPresent() && !unit.equals(other)) {
                context.at("observations", i, "value").report("value", value.get(), "unit", unit.get());
            }
            unit = unit.isPresent() ? unit : other;
        }
    }

    /** Returns one spelling of units that are the same. */
    private static String commonUnit(String unit) {
        String key = TextKey.of(unit);
        return UNITS.getOrDefault(key, key);
    }

    /** A repeated period is out of order as well, but is reported once. */
    private static void periodOrder(Series series, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < series.getObservations().size(); i++) {
            DatePeriod period = period(series, i);
            if (seen.add(period.toString())
                    && i > 0
                    && isLater(period(series, i - 1).getFirstDay(), period.getFirstDay())) {
                context.at("observations", i, "period").report("value", period, "before", period(series, i - 1));
            }
        }
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
