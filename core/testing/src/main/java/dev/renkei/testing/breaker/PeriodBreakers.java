package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.time.Basis;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about the words of periods, at every period of a document, and about periods of agreements.
 */
final class PeriodBreakers {

    private static final int YEAR = 2025;
    private static final FiscalCalendar CALENDAR = FiscalCalendar.startingOn(MonthDay.of(3, 21));

    private PeriodBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "period.as-written-mismatch",
                        words(
                                period -> Optional.of(JapaneseDates.format(moved(period))),
                                period -> Optional.of(JapaneseDates.format(period)),
                                "The words end a day, month or year later, or begin so if they name no end")),
                Breaker.of(
                        "period.as-written-not-compared",
                        words(
                                period -> Optional.of("当面の間"),
                                period -> Optional.of(JapaneseDates.format(period)),
                                "The words do not say which days they are")),
                Breaker.of(
                        "period.length-mismatch",
                        words(
                                period -> withLength(period, Period.ofYears(1)),
                                period -> withLength(period, Period.ZERO),
                                "The words have a length that is a year longer")),
                Breaker.of(
                        "period.fiscal-calendar",
                        BreakStrategy.of(Agreement.class, PeriodBreakers::fiscalYearOfNoParty),
                        BreakStrategy.at(
                                Register.class,
                                "/initiatives/-/period",
                                in(FiscalYear.of(YEAR)),
                                in(FiscalYear.of(YEAR, CALENDAR)),
                                "The fiscal year is not that of the actor")),
                Breaker.ofSeveral("period.empty", Agreement.class, PeriodBreakers::empty));
    }

    /** The fiscal calendar of every party has to be known. */
    private static Fault<Agreement> fiscalYearOfNoParty(Agreement agreement) {
        return Fault.at(
                Copy.with(
                        agreement,
                        "parties",
                        agreement.getParties().stream()
                                .map(PeriodBreakers::withCalendar)
                                .toList()),
                "/plans/-/initiatives/0/period",
                planIn(FiscalYear.of(YEAR, FiscalCalendar.startingOn(MonthDay.of(5, 1)))),
                planIn(FiscalYear.of(YEAR, CALENDAR)),
                "The fiscal year is that of nobody who takes part");
    }

    private static Party withCalendar(Party party) {
        Organization organization = party.getOrganization();
        FiscalCalendar calendar = organization.getFiscalCalendar().orElse(FiscalCalendar.JAPANESE);
        return Copy.with(party, "organization", Copy.with(organization, "fiscalCalendar", calendar));
    }

    private static Plan planIn(FiscalYear year) {
        Plan plan = MissingParts.plan();
        List<String> fields = plan.getInitiatives().get(0).getFieldIds();
        return Copy.replacing(plan, "initiatives", 0, Copy.with(in(year), "fields", fields));
    }

    private static Initiative in(FiscalYear year) {
        return Initiative.builder()
                .title("見本の取組")
                .addActor(Organization.builder()
                        .name("見本生活協同組合")
                        .fiscalCalendar(CALENDAR)
                        .build())
                .period(StatedPeriod.of(DatePeriod.of(year)))
                .build();
    }

    /** Returns the words of a period with both bounds, and a length in brackets that is so much longer. */
    private static Optional<String> withLength(DatePeriod period, Period more) {
        if (period.getFirstDay().isEmpty() || period.getLastDay().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = period.getFirstDay().get();
        Period length = Period.between(first, period.getLastDay().get().plusDays(1));
        return Optional.of(length)
                .filter(each -> CivilPeriods.lastDay(first, each)
                        .equals(period.getLastDay().get()))
                .map(each -> CivilPeriods.toMessage(each.plus(more)).getMessage(Locale.JAPANESE))
                .map(words -> JapaneseDates.format(period) + "（" + words + "）");
    }

    static BreakStrategy<StatedPeriod> weekday() {
        return words(
                period -> firstDay(period)
                        .map(day -> Words.of(period, first -> Words.withWrongWeekday(day), JapaneseDates::format)),
                period -> firstDay(period)
                        .map(day -> Words.of(period, first -> Words.withWeekday(day), JapaneseDates::format)),
                "The words have the weekday of the day after");
    }

    static BreakStrategy<StatedPeriod> calendars() {
        return words(
                period -> inBothCalendars(period, -1),
                period -> inBothCalendars(period, 0),
                "The words have the western year before beside that of the era");
    }

    static BreakStrategy<StatedPeriod> endedEra() {
        return words(
                period -> period.getStart()
                        .flatMap(Words::inEndedEra)
                        .map(words -> Words.of(
                                period,
                                first -> words,
                                last -> Words.inEndedEra(last).orElseThrow())),
                period -> Optional.of(Words.of(period, JapaneseDates::formatEra, JapaneseDates::formatEra)),
                "The words count on in the era before");
    }

    static BreakStrategy<StatedPeriod> inferred() {
        return BreakStrategy.of(
                StatedPeriod.class,
                stated -> new Fault<>(
                        "/basis",
                        stated.withBasis(Basis.INFERRED),
                        stated.withBasis(Basis.STATED),
                        "The period is inferred"));
    }

    private static BreakStrategy<StatedPeriod> words(
            Function<DatePeriod, Optional<String>> wrong, Function<DatePeriod, Optional<String>> near, String change) {
        return Words.strategy(
                StatedPeriod.class,
                stated -> Optional.of(stated.getPeriod()),
                StatedPeriod::withAsWritten,
                wrong,
                near,
                change);
    }

    private static DatePeriod moved(DatePeriod period) {
        Optional<PeriodBound> start = period.getStart();
        Optional<PeriodBound> end = period.getEnd().map(Words::next);
        if (end.isEmpty()) {
            return DatePeriod.ofUnboundedEnd(Words.next(start.orElseThrow()));
        }
        if (start.isEmpty()) {
            return DatePeriod.ofUnboundedStart(end.get());
        }
        return start.equals(period.getEnd()) ? DatePeriod.of(end.get()) : DatePeriod.between(start.get(), end.get());
    }

    private static Optional<LocalDate> firstDay(DatePeriod period) {
        return period.getStart()
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .flatMap(PartialDate::toLocalDate);
    }

    private static Optional<String> inBothCalendars(DatePeriod period, int more) {
        return period.getStart()
                .flatMap(bound ->
                        Words.inBothCalendars(bound, bound.getFirstDay().getYear() + more))
                .map(words -> Words.of(period, first -> words, JapaneseDates::formatEra));
    }

    private static List<Fault<Agreement>> empty(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = concluded.beginning().orElseThrow().firstDay().orElseThrow();
        LocalDate before = begin.minusDays(1);
        return List.of(
                Fault.at(
                        concluded,
                        "/terminatedOn",
                        StatedDate.of(before),
                        StatedDate.of(begin),
                        "The agreement is ended on the day before it begins"),
                Fault.at(
                        concluded,
                        "/term/end",
                        renewedAfter(before),
                        renewedAfter(begin),
                        "The term ends on the day before it begins"));
    }

    private static Term renewedAfter(LocalDate day) {
        return Term.endingOn(PartialDate.of(day)).withRenewal(Renewal.automatic(Period.ofYears(1)));
    }
}
