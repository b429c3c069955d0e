package dev.renkei.testing.breaker;

import dev.renkei.agreement.Initiative;
import dev.renkei.result.Accumulation;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about figures by period, by series that are added to initiatives.
 */
final class SeriesBreakers {

    private SeriesBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                added(
                        "series.period.duplicate",
                        "/observations/1/period",
                        counts(count("FY2023", 71), count("FY2023", 71)),
                        counts(count("FY2023", 71), count("FY2024", 71)),
                        "A series has one period twice"),
                added(
                        "series.period.same-days",
                        "/observations/1/period",
                        counts(count("FY2023", 71), count("2023-04-01/2024-03-31", 71)),
                        counts(count("FY2023", 71), count("2023-04-01/2024-03-30", 71)),
                        "A series has one period twice, in other words"),
                added(
                        "series.unit.mixed",
                        "/observations/1/value",
                        counts(count("FY2023", 71), in("FY2024", "社")),
                        counts(count("FY2023", 71), in("FY2024", "自治体")),
                        "A figure of a series has another unit"),
                added(
                        "series.period.order",
                        "/observations/1/period",
                        counts(count("FY2024", 71), count("FY2023", 71)),
                        counts(count("FY2023", 71), count("FY2024", 71)),
                        "The periods of a series are exchanged"),
                added(
                        "series.cumulative-decreases",
                        "/observations/1/value",
                        cumulative(count("FY2023", 71), count("FY2024", 70)),
                        cumulative(count("FY2023", 71), count("FY2024", 71)),
                        "A running total falls"),
                added(
                        "series.change-mismatch",
                        "/observations/1/change",
                        counts(count("FY2023", 71), changed("FY2024", 74, 2)),
                        counts(count("FY2023", 71), changed("FY2024", 74, 3)),
                        "A change is one less than the difference"),
                added(
                        "series.below-target",
                        "/observations/1/value",
                        counts(of("FY2023", 80, FigureRole.TARGET), of("FY2023", 79, FigureRole.ACTUAL)),
                        counts(of("FY2023", 80, FigureRole.TARGET), of("FY2023", 80, FigureRole.ACTUAL)),
                        "A figure is one less than the target"),
                added(
                        "series.share-mismatch",
                        "/observations/0/share",
                        shares(share("FY2023", 162, "95.5%")),
                        shares(share("FY2023", 162, "95.3%")),
                        "A share is two tenths too high"),
                added(
                        "series.share-rounding",
                        "/observations/1/share",
                        shares(share("FY2023", 71, "41.8%"), share("FY2024", 111, "65.2%")),
                        shares(share("FY2023", 71, "41.8%"), share("FY2024", 111, "65.3%")),
                        "A share is cut off where the one before is rounded"));
    }

    private static Breaker added(String code, String pointer, Series wrong, Series near, String change) {
        return Breaker.of(
                code,
                BreakStrategy.of(
                        Initiative.class,
                        initiative -> List.of(new Fault<>(
                                "/series/" + initiative.getSeries().size() + pointer,
                                Initiative.builder()
                                        .from(initiative)
                                        .addSeries(wrong)
                                        .build(),
                                Initiative.builder()
                                        .from(initiative)
                                        .addSeries(near)
                                        .build(),
                                change))));
    }

    private static Series counts(Observation... observations) {
        return series(observations).build();
    }

    private static Series cumulative(Observation... observations) {
        return series(observations).accumulation(Accumulation.CUMULATIVE).build();
    }

    private static Series shares(Observation... observations) {
        return series(observations).universe(Quantity.of(170, "自治体")).build();
    }

    private static Series.Builder series(Observation... observations) {
        return Series.builder().label(LocalizedText.of("見本の自治体の数")).unit("自治体").observations(List.of(observations));
    }

    private static Observation count(String period, long value) {
        return observation(period, value).build();
    }

    private static Observation changed(String period, long value, long change) {
        return observation(period, value).change(Quantity.of(change, "自治体")).build();
    }

    private static Observation of(String period, long value, FigureRole role) {
        return observation(period, value)
                .value(Quantity.of(value, "自治体").withRole(role))
                .build();
    }

    private static Observation in(String period, String unit) {
        return Observation.builder()
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .value(Quantity.of(72, unit))
                .build();
    }

    private static Observation share(String period, long value, String share) {
        return observation(period, value).share(Share.parse(share)).build();
    }

    private static Observation.Builder observation(String period, long value) {
        return Observation.builder()
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .value(Quantity.of(value, "自治体"));
    }
}
