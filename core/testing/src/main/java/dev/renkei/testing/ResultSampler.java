package dev.renkei.testing;

import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Makes figures by period, whose parts add up and whose shares agree. */
final class ResultSampler {

    private static final int LAST_YEAR = Samples.DAY.getYear() - 1;
    private static final List<String> PARTS = List.of("本庁", "支所", "出先機関", "その他");
    private static final List<QuantitySampler> COUNTED = List.of(
            QuantitySampler.PLACES,
            QuantitySampler.COMPANIES,
            QuantitySampler.SHOPS,
            QuantitySampler.SCHOOLS,
            QuantitySampler.PEOPLE,
            QuantitySampler.CASES);

    private final QuantitySampler measure;
    private final Optional<Series.Accumulation> accumulation;
    private final Optional<Integer> universe;

    private ResultSampler(
            QuantitySampler measure, Optional<Series.Accumulation> accumulation, Optional<Integer> universe) {
        this.measure = measure;
        this.accumulation = accumulation;
        this.universe = universe;
    }

    /** Makes a series with a key, or without one. */
    static Series series(RandomSource choices, Optional<String> id) {
        QuantitySampler measure = choices.oneOf(COUNTED);
        Optional<Series.Accumulation> accumulation = choices.maybe(
                2,
                3,
                any -> any.oneOf(List.of(
                        Series.Accumulation.CUMULATIVE, Series.Accumulation.PER_PERIOD, Series.Accumulation.AT_DATE)));
        Optional<Integer> universe = choices.maybe(1, 3, any -> any.between(170, 400));
        return new ResultSampler(measure, accumulation, universe).make(choices, id);
    }

    private Series make(RandomSource choices, Optional<String> id) {
        Series.Builder series = Series.builder()
                .id(id)
                .label(choices.oneOf(List.of("協力する団体の推移", "実績の推移", "取組に参加した数の推移")))
                .unit(choices.maybe(1, 2, any -> measure.unit()))
                .accumulation(accumulation)
                .universe(universe.map(number -> Quantity.of(number, measure.unit())));
        addObservations(choices, series);
        choices.maybe(1, 5, any -> "各年度末現在の数です。").ifPresent(series::addRemark);
        return Extensions.build(choices, series);
    }

    private void addObservations(RandomSource choices, Series.Builder series) {
        int first = LAST_YEAR - choices.between(0, 15);
        int value = 0;
        int missing = choices.chance(1, 6) ? 1 : 0;
        Optional<Integer> before = Optional.empty();
        for (int year = first; year <= LAST_YEAR; year++) {
            if (year < first + missing) {
                series.addObservation(missing(year));
            } else {
                value = next(choices, value);
                series.addObservation(compared(choices, observation(choices, year, value), before));
                before = Optional.of(value);
            }
        }
    }

    /** Adds how the figure compares with the one of the year before. */
    private Observation compared(RandomSource choices, Observation observation, Optional<Integer> before) {
        Observation.Builder compared = Observation.builder().from(observation);
        int value = observation.getValue().orElseThrow().getValue().intValueExact();
        before.flatMap(earlier -> choices.maybe(1, 12, any -> change(value - earlier)))
                .ifPresent(compared::change);
        before.filter(earlier -> earlier > 0)
                .flatMap(earlier -> choices.maybe(1, 12, any -> share(value, earlier)))
                .ifPresent(compared::ratio);
        return compared.build();
    }

    private Quantity change(int difference) {
        return Quantity.of(difference, measure.unit()).withRole(FigureRole.CHANGE);
    }

    private int next(RandomSource choices, int before) {
        int added = choices.below(12);
        int next = accumulation.filter(Series.Accumulation.CUMULATIVE::equals).isEmpty() ? added : before + added;
        return universe.map(most -> Math.min(most, next)).orElse(next);
    }

    private static Observation missing(int year) {
        return Observation.builder()
                .period(StatedPeriod.of(DatePeriod.of(FiscalYear.of(year))))
                .missing("-")
                .build();
    }

    Observation observation(RandomSource choices, int year, int value) {
        Observation.Builder observation = Observation.builder()
                .period(StatedDates.period(choices, DatePeriod.of(FiscalYear.of(year))))
                .value(Quantity.of(value, measure.unit()))
                .share(universe.map(whole -> share(value, whole)));
        choices.maybe(1, 12, any -> Quantity.of(universe.orElse(value + 1), measure.unit()))
                .ifPresent(observation::universe);
        choices.maybe(1, 8, any -> breakdown(any, value)).ifPresent(observation::breakdown);
        choices.maybe(1, 12, any -> "庁内調べ").ifPresent(observation::source);
        return Extensions.build(choices, observation);
    }

    List<BreakdownPart> breakdown(RandomSource choices, int value) {
        int first = choices.between(0, value);
        int second = choices.between(0, value - first);
        List<Integer> parts = List.of(first, second, value - first - second);
        return choices.list(3, 3, (any, index) -> {
            BreakdownPart.Builder part = BreakdownPart.builder()
                    .label(PARTS.get(index))
                    .value(Quantity.of(parts.get(index), measure.unit()));
            any.maybe(1, 12, each -> parts.get(index) + each.between(1, 50))
                    .ifPresent(whole ->
                            part.share(share(parts.get(index), whole)).universe(Quantity.of(whole, measure.unit())));
            return Extensions.build(any, part);
        });
    }

    /** Makes an observation that stands alone. */
    static Observation observation(RandomSource choices) {
        ResultSampler sampler = new ResultSampler(choices.oneOf(COUNTED), Optional.empty(), Optional.empty());
        return sampler.observation(choices, LAST_YEAR - choices.below(10), choices.below(200));
    }

    /** Makes a part of a figure. */
    static BreakdownPart breakdownPart(RandomSource choices) {
        ResultSampler sampler = new ResultSampler(choices.oneOf(COUNTED), Optional.empty(), Optional.empty());
        return choices.oneOf(sampler.breakdown(choices, choices.below(200)));
    }

    /** Makes a coverage: so many of so many. */
    static Coverage coverage(RandomSource choices) {
        QuantitySampler measure = choices.oneOf(COUNTED);
        int whole = choices.between(20, 200);
        int part = choices.between(0, whole);
        Coverage.Builder coverage = Coverage.builder()
                .covered(Quantity.of(part, measure.unit()))
                .universe(Quantity.of(whole, measure.unit()))
                .share(choices.maybe(1, 2, any -> share(part, whole)))
                .asOf(StatedDates.on(FiscalYear.of(LAST_YEAR - choices.below(6)).getLastDay()));
        choices.maybe(1, 2, any -> "見守り活動を行う団体の割合").ifPresent(coverage::label);
        choices.maybe(1, 4, any -> "島しょ部を除く").ifPresent(text -> coverage.addExcluded(LocalizedText.of(text)));
        return Extensions.build(choices, coverage);
    }

    static Share share(int part, int whole) {
        BigDecimal percent = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return Share.parse(percent.toPlainString() + "%");
    }
}
