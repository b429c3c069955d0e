package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the answers about time against what each agreement says of itself. */
class TimeQueriesProperties {

    @Provide
    Arbitrary<List<Agreement>> agreements() {
        return Agreements.agreements().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(Agreements.days(), Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
    }

    @Provide
    Arbitrary<List<LocalDate>> severalDays() {
        return days().list().ofSize(5);
    }

    @Provide
    Arbitrary<DatePeriod> windows() {
        return Agreements.windows();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void inForceAreThoseOfAStatusInForce(
            @ForAll("agreements") List<Agreement> agreements, @ForAll("severalDays") List<LocalDate> days) {
        RegisterIndex index = Agreements.register(agreements).index();

        assertThat(days)
                .allSatisfy(day -> assertThat(index.agreementsInForceOn(day))
                        .isEqualTo(filter(agreements, each -> each.statusOn(day).isInForce())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyAgreementIsFoundByItsStatus(
            @ForAll("agreements") List<Agreement> agreements,
            @ForAll("days") LocalDate day,
            @ForAll Agreement.Status status) {
        assertThat(Agreements.register(agreements).index().agreementsWith(status, day))
                .isEqualTo(filter(agreements, each -> each.statusOn(day) == status));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onTheDaysOnWhichTheStatusTurnsTheAnswerTurnsToo(@ForAll("agreements") List<Agreement> agreements) {
        RegisterIndex index = Agreements.register(agreements).index();

        agreements.stream()
                .flatMap(each -> AgreementTimeline.of(each).statuses().keySet().stream())
                .filter(day -> !day.equals(LocalDate.MIN))
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .forEach(day -> assertThat(index.agreementsInForceOn(day))
                        .isEqualTo(filter(agreements, each -> each.statusOn(day).isInForce())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void endingAreThoseOfWhichATermOrTheLastDayLiesInTheWindow(
            @ForAll("agreements") List<Agreement> agreements, @ForAll("windows") DatePeriod window) {
        LocalDate first = window.getFirstDay().orElse(LocalDate.MIN);
        LocalDate last = window.getLastDay().orElse(LocalDate.MAX);

        assertThat(Agreements.register(agreements).index().agreementsEndingBetween(first, last))
                .isEqualTo(filter(
                        agreements,
                        each -> Stream.of(CountingRule.values())
                                        .map(rule -> counted(each, rule))
                                        .flatMap(reading -> AgreementTimeline.of(reading).nextExpiry(first).stream())
                                        .anyMatch(window::contains)
                                || AgreementTimeline.of(each)
                                        .lastDays()
                                        .filter(window::overlaps)
                                        .isPresent()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void dueIsEachLastDayOfEachNoticeInTheWindow(
            @ForAll("agreements") List<Agreement> agreements, @ForAll("windows") DatePeriod window) {
        LocalDate first = window.getFirstDay().orElse(LocalDate.of(2010, 1, 1));
        LocalDate last = window.getLastDay().orElse(LocalDate.of(2050, 12, 31));
        List<DueNotice> expected = agreements.stream()
                .flatMap(agreement -> notices(agreement).flatMap(notice -> due(agreement, notice, first, last)))
                .toList();

        assertThat(Agreements.register(agreements).index().noticesDueBetween(first, last))
                .isEqualTo(expected);
    }

    /** Returns the agreement as its term is to be counted by a rule, if it states none itself. */
    private static Agreement counted(Agreement agreement, CountingRule rule) {
        Optional<Term> counted = agreement
                .getTerm()
                .map(term -> term.getCountingRule().isPresent() ? term : term.withCountingRule(rule));
        return Agreement.builder().from(agreement).term(counted).build();
    }

    private static Stream<Notice> notices(Agreement agreement) {
        return agreement.getTerm().flatMap(term -> term.getRenewal()).filter(Renewal::isAutomatic).stream()
                .flatMap(renewal -> renewal.getNotices().stream());
    }

    private static Stream<DueNotice> due(Agreement agreement, Notice notice, LocalDate first, LocalDate last) {
        Agreement counted = counted(agreement, CountingRule.FIRST_DAY_INCLUDED);
        AgreementTimeline course = AgreementTimeline.of(counted);
        AgreementTimeline unended = AgreementTimeline.of(Agreement.builder()
                .from(counted)
                .terminatedOn(Optional.<StatedDate>empty())
                .build());
        return Stream.iterate(
                        course.nextExpiry(LocalDate.MIN),
                        Optional::isPresent,
                        expiry -> course.nextExpiry(expiry.get().plusDays(1)))
                .map(Optional::get)
                .map(day -> new DueNotice(
                        agreement,
                        notice,
                        notice.lastDayBefore(day).orElseThrow(),
                        day,
                        Agreement.Status.PRESUMED_IN_FORCE,
                        nextExpiry(unended, day)))
                .takeWhile(due -> !due.lastDayOfNotice().isAfter(last))
                .filter(due -> !due.lastDayOfNotice().isBefore(first));
    }

    private static Optional<LocalDate> nextExpiry(AgreementTimeline course, LocalDate expiry) {
        return expiry.equals(LocalDate.of(9999, 12, 31)) ? Optional.empty() : course.nextExpiry(expiry.plusDays(1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withoutInitiativeAreThosePerhapsInForceOfWhichNoneHasAPeriodThatOverlaps(
            @ForAll("agreements") List<Agreement> agreements, @ForAll("windows") DatePeriod window) {
        assertThat(Agreements.register(agreements).index().agreementsWithoutInitiativeIn(window))
                .isEqualTo(filter(agreements, each -> isPerhapsInForce(each, window) && !hasInitiative(each, window)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withoutResultAreThosePerhapsInForceOfWhichNoFigureHasAPeriodThatOverlaps(
            @ForAll("agreements") List<Agreement> agreements, @ForAll("windows") DatePeriod window) {
        assertThat(Agreements.register(agreements).index().agreementsWithoutResultIn(window))
                .isEqualTo(filter(agreements, each -> isPerhapsInForce(each, window) && !hasResult(each, window)));
    }

    /** A draft is not in force, whatever days it states. */
    private static boolean isPerhapsInForce(Agreement agreement, DatePeriod window) {
        if (agreement.isInPreparation()) {
            return false;
        }
        LocalDate first = window.getFirstDay().orElse(LocalDate.of(2000, 1, 1));
        LocalDate last = window.getLastDay().orElse(LocalDate.of(2060, 1, 1));
        return first.datesUntil(last.plusDays(1))
                .map(agreement::statusOn)
                .anyMatch(status -> status.isInForce() || status == Agreement.Status.UNKNOWN);
    }

    private static boolean hasInitiative(Agreement agreement, DatePeriod window) {
        return agreement.getPlans().stream()
                .anyMatch(plan -> plan.getInitiatives().stream()
                        .anyMatch(initiative -> isIn(window, initiative, plan, agreement)));
    }

    private static boolean isIn(DatePeriod window, Initiative initiative, Plan plan, Agreement agreement) {
        Optional<StatedPeriod> stated = initiative.getPeriod().or(plan::getPeriod);
        if (stated.isPresent()) {
            return stated.get().getPeriod().overlaps(window);
        }
        Optional<LocalDate> begin = agreement.beginning().flatMap(StatedDate::firstDay);
        Optional<LocalDate> end = AgreementTimeline.of(agreement).lastDays().flatMap(DatePeriod::getLastDay);
        boolean isEmpty = begin.isPresent() && end.filter(begin.get()::isAfter).isPresent();
        return !isEmpty
                && begin.map(day ->
                                DatePeriod.ofUnboundedEnd(PartialDate.of(day)).overlaps(window))
                        .orElse(true)
                && end.map(day ->
                                DatePeriod.ofUnboundedStart(PartialDate.of(day)).overlaps(window))
                        .orElse(true);
    }

    private static boolean hasResult(Agreement agreement, DatePeriod window) {
        return agreement
                .initiatives()
                .flatMap(initiative -> initiative.getSeries().stream())
                .flatMap(series -> series.getObservations().stream())
                .filter(observation -> observation.getValue().isPresent())
                .anyMatch(observation -> observation.getPeriod().getPeriod().overlaps(window));
    }

    private static List<Agreement> filter(List<Agreement> agreements, Predicate<Agreement> condition) {
        return agreements.stream().filter(condition).toList();
    }
}
