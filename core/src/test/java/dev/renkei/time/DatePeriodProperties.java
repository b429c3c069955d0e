package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.WordingMatch;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DatePeriodProperties {

    /** Close enough together that the periods touch, overlap and miss each other about as often. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<PeriodBound> bounds() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(FIRST_DAY::plusDays);
        Arbitrary<PeriodBound> dates = Combinators.combine(days, Arbitraries.of(PartialDate.Precision.class))
                .as(DatePeriodProperties::at);
        Arbitrary<PeriodBound> years = Combinators.combine(
                        Arbitraries.integers().between(2023, 2027),
                        Arbitraries.of(MonthDay.of(4, 1), MonthDay.of(3, 21), MonthDay.of(1, 1)))
                .as((year, start) -> FiscalYear.of(year, FiscalCalendar.startingOn(start)));
        return Arbitraries.oneOf(dates, years);
    }

    @Provide
    Arbitrary<DatePeriod> periods() {
        Arbitrary<DatePeriod> closed = Combinators.combine(bounds(), bounds())
                .filter((a, b) -> !b.getLastDay().isBefore(a.getFirstDay()))
                .as(DatePeriod::between);
        return Arbitraries.oneOf(
                closed,
                bounds().map(DatePeriod::of),
                bounds().map(DatePeriod::ofUnboundedEnd),
                bounds().map(DatePeriod::ofUnboundedStart));
    }

    private static PeriodBound at(LocalDate day, PartialDate.Precision precision) {
        return switch (precision) {
            case YEAR -> PartialDate.of(day.getYear());
            case MONTH -> PartialDate.of(day.getYear(), day.getMonthValue());
            case DAY -> PartialDate.of(day);
        };
    }

    private static Stream<LocalDate> days() {
        LocalDate from = LocalDate.of(2022, 12, 1);
        return from.datesUntil(LocalDate.of(2028, 6, 1));
    }

    @Property
    void textIsReadAsItIsWritten(@ForAll("periods") DatePeriod period) {
        assertThat(DatePeriod.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property
    void exactlyOneOfOverlapAbuttalAndGapHolds(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        long holding = Stream.of(a.overlaps(b), a.abuts(b), a.gap(b).isPresent())
                .filter(holds -> holds)
                .count();
        assertThat(holding).isEqualTo(1);
    }

    @Property
    void relationsAreSymmetric(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.abuts(b)).isEqualTo(b.abuts(a));
        assertThat(a.gap(b)).isEqualTo(b.gap(a));
        assertThat(a.isBefore(b)).isEqualTo(b.isAfter(a));
        assertThat(a.coversSameDaysAs(b)).isEqualTo(b.coversSameDaysAs(a));
    }

    @Property
    void eitherTheyOverlapOrOneIsBeforeTheOther(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        long holding = Stream.of(a.overlaps(b), a.isBefore(b), a.isAfter(b))
                .filter(holds -> holds)
                .count();
        assertThat(holding).isEqualTo(1);
    }

    @Property
    void intersectionIsThereExactlyIfTheyOverlap(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
    }

    @Property
    void intersectionIsEnclosedByBothWhicheverIsAsked(
            @ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        a.intersection(b).ifPresent(shared -> {
            assertThat(a.encloses(shared)).isTrue();
            assertThat(b.encloses(shared)).isTrue();
            assertThat(b.intersection(a))
                    .hasValueSatisfying(
                            other -> assertThat(other.coversSameDaysAs(shared)).isTrue());
        });
    }

    @Property
    void intersectionHasTheDaysOfBoth(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        Optional<DatePeriod> shared = a.intersection(b);
        assertThat(days())
                .allSatisfy(day -> assertThat(
                                shared.filter(period -> period.contains(day)).isPresent())
                        .isEqualTo(a.contains(day) && b.contains(day)));
    }

    @Property
    void enclosesExactlyWhatItsIntersectionLeavesWhole(
            @ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        boolean leavesWhole =
                a.intersection(b).filter(shared -> shared.coversSameDaysAs(b)).isPresent();
        assertThat(a.encloses(b)).isEqualTo(leavesWhole);
    }

    @Property
    void gapTouchesBothAndOverlapsNeither(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        a.gap(b).ifPresent(gap -> {
            assertThat(gap.abuts(a)).isTrue();
            assertThat(gap.abuts(b)).isTrue();
            assertThat(gap.isBefore(a)).isNotEqualTo(gap.isBefore(b));
        });
    }

    @Property
    void aPeriodMeetsItself(@ForAll("periods") DatePeriod a) {
        assertThat(a.encloses(a)).isTrue();
        assertThat(a.overlaps(a)).isTrue();
        assertThat(a.intersection(a)).hasValue(a);
        assertThat(a.coversSameDaysAs(a)).isTrue();
    }

    @Property
    void equalPeriodsCoverTheSameDays(@ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
        assertThat(!a.equals(b) || a.coversSameDaysAs(b)).isTrue();
    }

    @Property
    void lengthIsTheNumberOfDaysItContains(@ForAll("periods") DatePeriod period) {
        period.lengthInDays()
                .ifPresent(length ->
                        assertThat(days().filter(period::contains).count()).isEqualTo(length));
    }

    @Property
    void aBoundContainsTheDaysBetweenItsFirstAndLast(
            @ForAll("bounds") PeriodBound bound, @ForAll @IntRange(max = 1500) int offset) {
        LocalDate day = FIRST_DAY.minusDays(400).plusDays(offset);
        assertThat(bound.contains(day)).isEqualTo(DatePeriod.of(bound).contains(day));
    }

    @Property
    void wordsAreReadAsTheyAreWritten(@ForAll("periods") DatePeriod period) {
        Assume.that(startsInApril(period.getStart()) && startsInApril(period.getEnd()));
        assertThat(JapaneseDates.parsePeriod(JapaneseDates.format(period)).getPeriod())
                .isEqualTo(period);
        assertThat(JapaneseDates.parsePeriod(JapaneseDates.formatEra(period)).getPeriod())
                .isEqualTo(period);
    }

    private static boolean startsInApril(Optional<PeriodBound> bound) {
        return bound.filter(each ->
                        each instanceof FiscalYear year && !year.getCalendar().equals(FiscalCalendar.JAPANESE))
                .isEmpty();
    }

    @Property
    void wordsAgreeWithThePeriodInItsOwnCalendar(@ForAll("periods") DatePeriod period) {
        for (String words : List.of(JapaneseDates.format(period), JapaneseDates.formatEra(period))) {
            StatedPeriod stated = StatedPeriod.of(period, words);
            assertThat(stated.readAsWritten()).contains(period);
            assertThat(stated.compareAsWritten()).isEqualTo(WordingMatch.AGREES);
            assertThat(stated.getRemarks()).isEmpty();
        }
    }
}
