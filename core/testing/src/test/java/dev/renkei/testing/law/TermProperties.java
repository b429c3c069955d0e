package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.CountingRule;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TermProperties {

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1975, 1, 1)::plusDays);
    }

    @Property
    void renewalsDoNotDriftFromTheAnchor(
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(min = 1, max = 60) int renewedMonths,
            @ForAll @IntRange(max = 50) int renewals,
            @ForAll CountingRule rule) {
        Term renewed = Term.ofLength(Period.ofMonths(months), rule)
                .withRenewal(Renewal.automatic(Period.ofMonths(renewedMonths)));
        Term inOne = Term.ofLength(Period.ofMonths(months + renewedMonths * renewals), rule);

        assertThat(renewed.expiryOn(anchor, renewals)).isPresent().isEqualTo(inOne.expiryOn(anchor, 0));
    }

    @Property
    void yearsAreTwelveMonths(
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 20) int years,
            @ForAll CountingRule rule) {
        assertThat(Term.ofLength(Period.ofYears(years), rule).expiryOn(anchor, 0))
                .isEqualTo(Term.ofLength(Period.ofMonths(years * 12), rule).expiryOn(anchor, 0));
    }

    @Property
    void aTermEndsOnTheDayBeforeTheCorrespondingOneOrWithTheMonth(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 1, max = 600) int months) {
        LocalDate lastDay = Term.ofLength(Period.ofMonths(months), CountingRule.FIRST_DAY_INCLUDED)
                .expiryOn(anchor, 0)
                .orElseThrow();
        LocalDate next = lastDay.plusDays(1);

        assertThat(next.getDayOfMonth()).isIn(1, anchor.getDayOfMonth());
        assertThat(next.getDayOfMonth() == anchor.getDayOfMonth()
                        || next.minusMonths(1).lengthOfMonth() < anchor.getDayOfMonth())
                .isTrue();
    }

    @Property
    void eachRenewalEndsAfterTheOneBefore(
            @ForAll Term term, @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(max = 30) int renewals) {
        Optional<LocalDate> end = term.expiryOn(anchor, renewals);
        Optional<LocalDate> nextEnd = term.expiryOn(anchor, renewals + 1);

        nextEnd.ifPresent(day -> assertThat(day).isAfter(end.orElseThrow()));
    }

    @Property
    void anExactEndLiesBetweenTheEarliestAndTheLatest(@ForAll Term term, @ForAll("anchors") LocalDate anchor) {
        term.expiryOn(anchor, 0).ifPresent(day -> {
            assertThat(term.earliestExpiryOn(anchor, 0)).contains(day);
            assertThat(term.latestExpiryOn(anchor, 0)).contains(day);
        });
        assertThat(term.earliestExpiryOn(anchor, 0).isPresent())
                .isEqualTo(term.latestExpiryOn(anchor, 0).isPresent());
    }

    @Property
    void everySideCanGiveNoticeUpToTheCommonLastDay(
            @ForAll Term term, @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(max = 5) int renewals) {
        term.lastDayOfNotice(anchor, renewals).ifPresent(common -> {
            assertThat(common).isBefore(term.expiryOn(anchor, renewals).orElseThrow());
            for (String side : new String[] {"甲", "乙"}) {
                term.lastDayOfNotice(anchor, renewals, side)
                        .ifPresent(day -> assertThat(day).isAfterOrEqualTo(common));
            }
        });
    }

    @Property
    void aLongerNoticeIsGivenEarlier(
            @ForAll("anchors") LocalDate expiry, @ForAll @IntRange(min = 1, max = 23) int months) {
        LocalDate shorter =
                Notice.of(Period.ofMonths(months)).lastDayBefore(expiry).orElseThrow();
        LocalDate longer =
                Notice.of(Period.ofMonths(months + 1)).lastDayBefore(expiry).orElseThrow();

        assertThat(longer).isBefore(shorter);
        assertThat(shorter).isBefore(expiry);
    }

    @Property
    void theTermOfADayContainsItAndEndsAsCounted(
            @ForAll Term term, @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(max = 9000) int later) {
        LocalDate day = anchor.plusDays(later);

        term.termAt(anchor, day).ifPresent(current -> {
            assertThat(current.period().contains(day)).isTrue();
            current.period()
                    .getLastDay()
                    .ifPresent(last ->
                            assertThat(term.expiryOn(anchor, current.number())).contains(last));
        });
        assertThat(term.termAt(anchor, anchor.minusDays(1))).isEmpty();
    }
}
