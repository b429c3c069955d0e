package dev.renkei.testing.breaker;

import dev.renkei.agreement.Initiative;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.Share;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
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
                        counts(count("FY2023", 71), of("FY2024", Quantity.of(72, "社"))),
                        counts(count("FY2023", 71), count("FY2024", 72)),
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
                        counts(count("FY2023", 71), count("FY2024", 74).change(number(2))),
                        counts(count("FY2023", 71), count("FY2024", 74).change(number(3))),
                        "A change is one less than the difference"),
                added(
                        "series.below-target",
                        "/observations/1/value",
                        counts(in("FY2023", 80, FigureRole.TARGET), in("FY2023", 79, FigureRole.ACTUAL)),
                        counts(in("FY2023", 80, FigureRole.TARGET), in("FY2023", 80, FigureRole.ACTUAL)),
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

    private static Breaker added(String code, String place, Series.Builder wrong, Series.Builder near, String change) {
        return Breaker.at(code, Initiative.class, "/series/-" + place, wrong.build(), near.build(), change);
    }

    private static Series.Builder counts(Observation.Builder... observations) {
        return Series.builder()
                .label(LocalizedText.of("見本の自治体の数"))
                .unit("自治体")
                .observations(
                        Stream.of(observations).map(Observation.Builder::build).toList());
    }

    private static Series.Builder cumulative(Observation.Builder... observations) {
        return counts(observations).accumulation(Series.Accumulation.CUMULATIVE);
    }

    private static Series.Builder shares(Observation.Builder... observations) {
        return counts(observations).universe(number(170));
    }

    private static Observation.Builder count(String period, long value) {
        return of(period, number(value));
    }

    private static Observation.Builder in(String period, long value, FigureRole role) {
        return of(period, number(value).withRole(role));
    }

    private static Observation.Builder share(String period, long value, String share) {
        return count(period, value).share(Share.parse(share));
    }

    private static Observation.Builder of(String period, Quantity value) {
        return Observation.builder()
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .value(value);
    }

    private static Quantity number(long value) {
        return Quantity.of(value, "自治体");
    }
}
