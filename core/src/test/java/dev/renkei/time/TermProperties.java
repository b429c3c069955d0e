package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TermProperties {

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2016, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Period> lengths() {
        Arbitrary<Period> months = Arbitraries.integers().between(1, 60).map(Period::ofMonths);
        Arbitrary<Period> days = Arbitraries.integers().between(1, 400).map(Period::ofDays);
        Arbitrary<Period> years = Arbitraries.integers().between(1, 10).map(Period::ofYears);
        return Arbitraries.oneOf(months, days, years);
    }

    @Provide
    Arbitrary<Term> renewedTerms() {
        Arbitrary<Term> byLength = Combinators.combine(lengths(), Arbitraries.of(CountingRule.class))
                .as(Term::ofLength);
        Arbitrary<Term> byEnd =
                Arbitraries.integers().between(2025, 2030).map(year -> Term.endingOn(PartialDate.of(year, 2)));
        return Combinators.combine(Arbitraries.oneOf(byLength, byEnd), lengths())
                .as((term, length) -> term.withRenewal(Renewal.automatic(length)));
    }

    @Property
    void everyDayFromTheAnchorOnLiesInOneTerm(
            @ForAll("renewedTerms") Term term,
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(max = 20_000) int later) {
        LocalDate day = anchor.plusDays(later);
        assertThat(term.termAt(anchor, day))
                .hasValueSatisfying(
                        current -> assertThat(current.period().contains(day)).isTrue());
    }

    @Property
    void theNextTermStartsWhereOneEnds(
            @ForAll("renewedTerms") Term term,
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(max = 200) int number) {
        LocalDate lastDay = term.expiryOn(anchor, number).orElseThrow();
        Term.Current current = term.termAt(anchor, lastDay).orElseThrow();
        Term.Current next = term.termAt(anchor, lastDay.plusDays(1)).orElseThrow();
        assertThat(current.number()).isEqualTo(number);
        assertThat(next.number()).isEqualTo(number + 1);
        assertThat(current.period().abuts(next.period())).isTrue();
        assertThat(current.period().getLastDay()).contains(lastDay);
    }

    @Property
    void monthsEndAsTheCivilCodeSays(
            @ForAll("anchors") LocalDate firstDay, @ForAll @IntRange(min = 1, max = 600) int months) {
        LocalDate lastDay = CivilPeriods.lastDay(firstDay, Period.ofMonths(months));
        LocalDate clamped = firstDay.plusMonths(months);
        boolean hasCorrespondingDay = clamped.getDayOfMonth() == firstDay.getDayOfMonth();
        assertThat(lastDay).isEqualTo(hasCorrespondingDay ? clamped.minusDays(1) : clamped);
    }

    @Property
    void notCountingTheFirstDayIsCountingFromTheNext(
            @ForAll("lengths") Period length, @ForAll("anchors") LocalDate anchor) {
        Term excluded = Term.ofLength(length, CountingRule.FIRST_DAY_EXCLUDED);
        Term included = Term.ofLength(length, CountingRule.FIRST_DAY_INCLUDED);
        assertThat(excluded.expiryOn(anchor, 0)).isEqualTo(included.expiryOn(anchor.plusDays(1), 0));
    }

    @Property
    void theEarliestEndIsNotAfterTheLatest(@ForAll("lengths") Period length, @ForAll("anchors") LocalDate anchor) {
        Term unclear = Term.builder().length(length).build();
        LocalDate earliest = unclear.earliestExpiryOn(anchor, 0).orElseThrow();
        LocalDate latest = unclear.latestExpiryOn(anchor, 0).orElseThrow();
        assertThat(earliest).isBeforeOrEqualTo(latest);
        assertThat(unclear.expiryOn(anchor, 0)).isEmpty();
    }
}
