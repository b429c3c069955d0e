package dev.renkei.testing.breaker;

import dev.renkei.agreement.Source;
import dev.renkei.organization.Organization;
import dev.renkei.time.Basis;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.TimeSpan;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about the words of dates and what was inferred, at every date of a document.
 */
final class DateBreakers {

    private static final String AS_WRITTEN = "/asWritten";

    private DateBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "date.as-written-mismatch",
                        words(
                                date -> Optional.of(JapaneseDates.format(Words.next(date))),
                                date -> Optional.of(JapaneseDates.format(date)),
                                "The words are those of the day, month or year after")),
                Breaker.of(
                        "date.as-written-not-compared",
                        words(
                                date -> Optional.of("さる吉日"),
                                date -> Optional.of(JapaneseDates.format(date)),
                                "The words do not say which day it was")),
                Breaker.of(
                        "date.value-missing",
                        BreakStrategy.of(
                                Source.class,
                                source -> List.of(new Fault<>(
                                        "/publishedOn/asWritten",
                                        published(source, StatedDate.ofWords("平成31年4月1日")),
                                        published(source, StatedDate.ofWords("4月1日")),
                                        "The day is stated in words alone")))),
                Breaker.of(
                        "date.words-without-date",
                        BreakStrategy.of(
                                Source.class,
                                source -> List.of(new Fault<>(
                                        "/publishedOn/asWritten",
                                        published(source, StatedDate.ofWords("4月31日")),
                                        published(source, StatedDate.ofWords("4月30日")),
                                        "The words are those of a day that no year has")))),
                Breaker.of(
                        "date.time-order",
                        BreakStrategy.of(
                                Source.class,
                                source -> List.of(new Fault<>(
                                        "/publishedOn/until",
                                        published(source, timed(11, 10)),
                                        published(source, timed(10, 11)),
                                        "The time of day ends before it starts")))),
                Breaker.of("date.placeholder", BreakStrategy.of(Organization.class, DateBreakers::foundedWithTheClock)),
                Breaker.of(
                        "date.weekday-mismatch",
                        words(
                                date -> date.toLocalDate().map(Words::withWrongWeekday),
                                date -> date.toLocalDate().map(Words::withWeekday),
                                "The words have the weekday of the day after"),
                        PeriodBreakers.weekday()),
                Breaker.of(
                        "date.calendars-disagree",
                        words(
                                date -> Words.inBothCalendars(date, date.getYear() - 1),
                                date -> Words.inBothCalendars(date, date.getYear()),
                                "The words have the western year before beside that of the era"),
                        PeriodBreakers.calendars()),
                Breaker.of(
                        "date.era-ended",
                        words(Words::inEndedEra, DateBreakers::inEra, "The words count on in the era before"),
                        PeriodBreakers.endedEra()),
                Breaker.of("date.era-not-begun", BreakStrategy.of(Source.class, DateBreakers::eraNotBegun)),
                Breaker.of(
                        "date.inferred",
                        BreakStrategy.of(StatedDate.class, DateBreakers::inferred),
                        PeriodBreakers.inferred()));
    }

    private static List<Fault<Organization>> foundedWithTheClock(Organization organization) {
        return List.of(new Fault<>(
                "/foundedOn",
                foundedOn(organization, PartialDate.of(1970, 1, 1)),
                foundedOn(organization, PartialDate.of(1970, 1, 2)),
                "The organization was founded on the first day of the clocks of computers"));
    }

    private static Source published(Source source, StatedDate day) {
        return Source.builder().from(source).publishedOn(day).build();
    }

    private static StatedDate timed(int start, int end) {
        return StatedDate.of(PartialDate.of(2019, 4, 1))
                .withTime(new TimeSpan(Optional.of(LocalTime.of(start, 0)), Optional.of(LocalTime.of(end, 0))));
    }

    private static Organization foundedOn(Organization organization, PartialDate day) {
        return Organization.builder()
                .from(organization)
                .foundedOn(StatedDate.of(day))
                .build();
    }

    private static BreakStrategy<StatedDate> words(
            Function<PartialDate, Optional<String>> wrong,
            Function<PartialDate, Optional<String>> near,
            String change) {
        return BreakStrategy.of(
                StatedDate.class,
                stated -> partialDate(stated).stream()
                        .flatMap(date -> wrong
                                .apply(date)
                                .map(words -> new Fault<>(
                                        AS_WRITTEN,
                                        stated.withAsWritten(words),
                                        stated.withAsWritten(near.apply(date).orElseThrow()),
                                        change))
                                .stream())
                        .toList());
    }

    private static Optional<PartialDate> partialDate(StatedDate stated) {
        return stated.getDate().filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
    }

    /** The day is fixed, because few documents have a day in the year of an era before it began. */
    private static List<Fault<Source>> eraNotBegun(Source source) {
        return List.of(new Fault<>(
                "/publishedOn/asWritten",
                publishedBeforeReiwa(source, "令和元年4月1日"),
                publishedBeforeReiwa(source, "平成31年4月1日"),
                "The words are those of the era that began a month later"));
    }

    private static Source publishedBeforeReiwa(Source source, String words) {
        return published(source, StatedDate.of(PartialDate.of(2019, 4, 1), words));
    }

    private static Optional<String> inEra(PeriodBound bound) {
        return Optional.of(JapaneseDates.formatEra(bound));
    }

    private static List<Fault<StatedDate>> inferred(StatedDate stated) {
        return List.of(new Fault<>(
                "/basis", stated.withBasis(Basis.INFERRED), stated.withBasis(Basis.STATED), "The date is inferred"));
    }
}
