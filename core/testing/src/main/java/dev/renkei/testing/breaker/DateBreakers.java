package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.Edition;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.time.Basis;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.TimeSpan;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about dates, their words and what was inferred, at every date of a document.
 */
final class DateBreakers {

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
                ofPublication(
                        "date.value-missing",
                        "/publishedOn/asWritten",
                        StatedDate.ofWords("平成31年4月1日"),
                        StatedDate.ofWords("4月1日"),
                        "The day is stated in words alone"),
                ofPublication(
                        "date.words-without-date",
                        "/publishedOn/asWritten",
                        StatedDate.ofWords("4月31日"),
                        StatedDate.ofWords("4月30日"),
                        "The words are those of a day that no year has"),
                ofPublication(
                        "date.time-order",
                        "/publishedOn/until",
                        timed(11, 10),
                        timed(10, 11),
                        "The time of day ends before it starts"),
                Breaker.at(
                        "date.placeholder",
                        Organization.class,
                        "/foundedOn",
                        StatedDate.of(PartialDate.of(1970, 1, 1)),
                        StatedDate.of(PartialDate.of(1970, 1, 2)),
                        "The organization was founded on the first day of the clocks of computers"),
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
                        words(
                                Words::inEndedEra,
                                date -> Optional.of(JapaneseDates.formatEra(date)),
                                "The words count on in the era before"),
                        PeriodBreakers.endedEra()),
                // The day is fixed, because few documents have a day in the year of an era before it began.
                ofPublication(
                        "date.era-not-begun",
                        "/publishedOn/asWritten",
                        StatedDate.of(PartialDate.of(2019, 4, 1), "令和元年4月1日"),
                        StatedDate.of(PartialDate.of(2019, 4, 1), "平成31年4月1日"),
                        "The words are those of the era that began a month later"),
                Breaker.of(
                        "date.inferred",
                        BreakStrategy.of(StatedDate.class, DateBreakers::inferred),
                        PeriodBreakers.inferred()),
                Breaker.of(
                        "date.in-future",
                        happened(Source.class, "publishedOn"),
                        BreakStrategy.ofSeveral(Agreement.class, DateBreakers::agreed),
                        happened(Amendment.class, "amendedOn"),
                        happened(Plan.class, "drawnUpOn"),
                        happened(Register.class, "publishedOn"),
                        happened(Edition.class, "publishedOn"),
                        happened(Organization.class, "foundedOn"),
                        BreakStrategy.of(Quantity.class, quantity -> happened("/asOf", quantity::withAsOf)),
                        BreakStrategy.of(Award.class, DateBreakers::awarded)));
    }

    private static Breaker ofPublication(String code, String place, StatedDate wrong, StatedDate near, String change) {
        return Breaker.at(code, Source.class, place, wrong, near, change);
    }

    private static StatedDate timed(int start, int end) {
        return StatedDate.of(PartialDate.of(2019, 4, 1))
                .withTime(new TimeSpan(Optional.of(LocalTime.of(start, 0)), Optional.of(LocalTime.of(end, 0))));
    }

    private static BreakStrategy<StatedDate> words(
            Function<PartialDate, Optional<String>> wrong,
            Function<PartialDate, Optional<String>> near,
            String change) {
        return Words.strategy(
                StatedDate.class,
                stated -> stated.getDate().filter(PartialDate.class::isInstance).map(PartialDate.class::cast),
                StatedDate::withAsWritten,
                wrong,
                near,
                change);
    }

    private static Fault<StatedDate> inferred(StatedDate stated) {
        return new Fault<>(
                "/basis", stated.withBasis(Basis.INFERRED), stated.withBasis(Basis.STATED), "The date is inferred");
    }

    private static <P> BreakStrategy<P> happened(Class<P> concept, String property) {
        return BreakStrategy.of(concept, part -> happened("/" + property, day -> Copy.with(part, property, day)));
    }

    private static <P> Fault<P> happened(String pointer, Function<StatedDate, P> on) {
        return new Fault<>(
                pointer,
                on.apply(StatedDate.of(Dates.tomorrow())),
                on.apply(StatedDate.of(Dates.today())),
                "What has happened is dated tomorrow");
    }

    /** Of an agreement in preparation these days may be announced. */
    private static List<Fault<Agreement>> agreed(Agreement agreement) {
        Agreement made = Copy.with(agreement, "stage", Agreement.Stage.CONCLUDED);
        Agreement undated = Copy.without(made, "concludedOn");
        return List.of(
                happened("/concludedOn", day -> Copy.with(made, "concludedOn", day)),
                happened(
                        "/ceremony/heldOn",
                        day -> Copy.with(
                                made, "ceremony", Ceremony.builder().heldOn(day).build())),
                happened(
                        "/parties/" + made.getParties().size() + "/signedOn",
                        day -> Copy.adding(
                                undated,
                                "parties",
                                Party.builder()
                                        .organization(Organization.of("手本商工会"))
                                        .signedOn(day)
                                        .build())));
    }

    private static Fault<Award> awarded(Award award) {
        return Fault.at(
                award,
                "/awardedIn",
                Dates.during(Dates.tomorrow()),
                Dates.during(Dates.today()),
                "What has happened is dated tomorrow");
    }
}
