package dev.renkei.testing.breaker;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Party;
import dev.renkei.time.CountingRule;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the rules about how long agreements run.
 */
final class TermBreakers {

    private static final Period THREE_YEARS = Period.ofYears(3);
    private static final LocalDate LAST_DAY = LocalDate.of(1993, 3, 31);
    private static final Period A_YEAR = Period.ofYears(1);

    private TermBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.term.unclear", BreakStrategy.of(Agreement.class, TermBreakers::unclear)),
                Breaker.of("agreement.term.length-mismatch", BreakStrategy.of(Agreement.class, TermBreakers::wrongEnd)),
                Breaker.of(
                        "agreement.term.as-written-mismatch",
                        words("協定締結の日から五年間とする。", "The words name another length")),
                Breaker.of(
                        "agreement.term.as-written-not-compared",
                        words("別に定める日までとする。", "The words name neither a length nor a last day")),
                Breaker.of(
                        "agreement.terminated-after-term",
                        BreakStrategy.of(Agreement.class, TermBreakers::terminatedLate)),
                Breaker.of(
                        "agreement.amendment.after-end", BreakStrategy.of(Agreement.class, TermBreakers::amendedLate)),
                Breaker.of("agreement.term.expired", BreakStrategy.of(Agreement.class, TermBreakers::expired)),
                Breaker.of(
                        "agreement.term.notice-longer-than-term",
                        BreakStrategy.of(Agreement.class, TermBreakers::longNotice)));
    }

    /** A day of effect after the conclusion would say that the first day counts. */
    private static List<Fault<Agreement>> unclear(Agreement agreement) {
        Term.Builder term = Term.builder().length(THREE_YEARS).renewal(Renewal.automatic(A_YEAR));
        Agreement begun = Agreement.builder()
                .from(agreement)
                .effectiveOn(Optional.<StatedDate>empty())
                .build();
        return List.of(new Fault<>(
                "/term/length",
                with(begun, term.build()),
                with(begun, term.countingRule(CountingRule.FIRST_DAY_EXCLUDED).build()),
                "The term has a length, but does not say whether the first day counts"));
    }

    private static BreakStrategy<Agreement> words(String wrong, String change) {
        Term term = Term.ofLength(Period.ofYears(90), CountingRule.FIRST_DAY_EXCLUDED);
        return BreakStrategy.of(
                Agreement.class,
                agreement -> List.of(new Fault<>(
                        "/term/asWritten",
                        with(agreement, term.withAsWritten(wrong)),
                        with(agreement, term.withAsWritten("協定締結の日から90年間とする。")),
                        change)));
    }

    /** The term is long, so that no plan outlasts it. */
    private static List<Fault<Agreement>> wrongEnd(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = Stream.of(concluded.getConcludedOn(), concluded.getEffectiveOn())
                .flatMap(Optional::stream)
                .flatMap(stated -> stated.lastDay().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Term term = Term.ofLength(Period.ofYears(90), CountingRule.FIRST_DAY_EXCLUDED);
        LocalDate end = term.lastDayByLength(begin).orElseThrow();
        return List.of(new Fault<>(
                "/term/end",
                with(concluded, term.withEnd(PartialDate.of(end.plusDays(1)))),
                with(concluded, term.withEnd(PartialDate.of(end))),
                "The term ends on the day after the one that its length gives"));
    }

    private static List<Fault<Agreement>> terminatedLate(Agreement agreement) {
        Agreement bare = ended(agreement);
        return List.of(new Fault<>(
                "/terminatedOn",
                Agreement.builder()
                        .from(bare)
                        .terminatedOn(on(LAST_DAY.plusDays(1)))
                        .build(),
                Agreement.builder().from(bare).terminatedOn(on(LAST_DAY)).build(),
                "The agreement was terminated on the day after its term"));
    }

    private static List<Fault<Agreement>> amendedLate(Agreement agreement) {
        Agreement terminated = Agreement.builder()
                .from(ended(agreement))
                .terminatedOn(on(LAST_DAY))
                .build();
        return List.of(new Fault<>(
                "/amendments/0/amendedOn",
                amendedOn(terminated, LAST_DAY.plusDays(1)),
                amendedOn(terminated, LAST_DAY),
                "The agreement was amended on the day after its end"));
    }

    /** Returns an agreement of which little is left but a term that has ended. */
    private static Agreement ended(Agreement agreement) {
        return Agreement.builder()
                .title(agreement.getTitle())
                .parties(agreement.getParties().stream()
                        .map(party -> Party.of(party.getOrganization()))
                        .toList())
                .unnamedParties(agreement.getUnnamedParties())
                .concludedOn(on(LocalDate.of(1990, 4, 2)))
                .term(Term.endingOn(PartialDate.of(LAST_DAY)))
                .build();
    }

    private static Agreement amendedOn(Agreement agreement, LocalDate day) {
        return Agreement.builder()
                .from(agreement)
                .addAmendment(Amendment.builder().amendedOn(on(day)).build())
                .build();
    }

    private static StatedDate on(LocalDate day) {
        return StatedDate.of(PartialDate.of(day));
    }

    /** Plans that go on keep an agreement from ending, and are left out if need be. */
    private static List<Fault<Agreement>> expired(Agreement agreement) {
        Agreement running = Agreement.builder()
                .from(AgreementBreakers.concluded(agreement))
                .terminatedOn(Optional.<StatedDate>empty())
                .activation(Optional.<Activation>empty())
                .termEvents(List.of())
                .build();
        Agreement withoutPlans =
                Agreement.builder().from(running).plans(List.of()).build();
        return List.of(expired(running, ""), expired(withoutPlans, ", and has no plans"));
    }

    private static Fault<Agreement> expired(Agreement agreement, String more) {
        LocalDate today = LocalDate.now(Breakers.CLOCK);
        return new Fault<>(
                "/term",
                with(agreement, Term.endingOn(PartialDate.of(today.minusDays(1)))),
                with(agreement, Term.endingOn(PartialDate.of(today))),
                "The agreement ended yesterday" + more);
    }

    private static List<Fault<Agreement>> longNotice(Agreement agreement) {
        return List.of(new Fault<>(
                "/term/renewal/notices/0",
                with(agreement, renewedAfter(A_YEAR.plusDays(1))),
                with(agreement, renewedAfter(A_YEAR)),
                "The notice is a day longer than the term"));
    }

    private static Term renewedAfter(Period lead) {
        return Term.ofLength(THREE_YEARS, CountingRule.FIRST_DAY_EXCLUDED)
                .withRenewal(Renewal.automatic(A_YEAR, Notice.of(lead)));
    }

    private static Agreement with(Agreement agreement, Term term) {
        return Agreement.builder().from(agreement).term(term).build();
    }
}
