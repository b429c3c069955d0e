package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
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
    private static final Period A_YEAR = Period.ofYears(1);
    private static final LocalDate LAST_DAY = LocalDate.of(1993, 3, 31);

    /** A term so long that no plan outlasts it. */
    private static final Term LONG = Term.ofLength(Period.ofYears(90), CountingRule.FIRST_DAY_EXCLUDED);

    private TermBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.term.unclear", Agreement.class, TermBreakers::unclear),
                Breaker.of("agreement.term.length-mismatch", Agreement.class, TermBreakers::wrongEnd),
                words("agreement.term.as-written-mismatch", "協定締結の日から五年間とする。", "The words name another length"),
                words(
                        "agreement.term.as-written-not-compared",
                        "別に定める日までとする。",
                        "The words name neither a length nor a last day"),
                Breaker.of("agreement.terminated-after-term", Agreement.class, TermBreakers::terminatedLate),
                Breaker.of("agreement.amendment.after-end", Agreement.class, TermBreakers::amendedLate),
                Breaker.ofSeveral("agreement.term.expired", Agreement.class, TermBreakers::expired),
                Breaker.at(
                        "agreement.term.notice-longer-than-term",
                        Agreement.class,
                        "/term/renewal/notices/0",
                        renewedAfter(A_YEAR.plusDays(1)),
                        renewedAfter(A_YEAR),
                        "The notice is a day longer than the term"));
    }

    /** A day of effect after the conclusion would say that the first day counts. */
    private static Fault<Agreement> unclear(Agreement agreement) {
        Term.Builder term = Term.builder().length(THREE_YEARS).renewal(Renewal.automatic(A_YEAR));
        return Fault.at(
                Copy.without(agreement, "effectiveOn"),
                "/term/length",
                term.build(),
                term.countingRule(CountingRule.FIRST_DAY_EXCLUDED).build(),
                "The term has a length, but does not say whether the first day counts");
    }

    private static Breaker words(String code, String wrong, String change) {
        return Breaker.at(
                code,
                Agreement.class,
                "/term/asWritten",
                LONG.withAsWritten(wrong),
                LONG.withAsWritten("協定締結の日から90年間とする。"),
                change);
    }

    private static Fault<Agreement> wrongEnd(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = Stream.of(concluded.getConcludedOn(), concluded.getEffectiveOn())
                .flatMap(Optional::stream)
                .flatMap(stated -> stated.lastDay().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate end = LONG.lastDayByLength(begin).orElseThrow();
        return Fault.at(
                concluded,
                "/term/end",
                LONG.withEnd(PartialDate.of(end.plusDays(1))),
                LONG.withEnd(PartialDate.of(end)),
                "The term ends on the day after the one that its length gives");
    }

    private static Fault<Agreement> terminatedLate(Agreement agreement) {
        return Fault.at(
                ended(agreement),
                "/terminatedOn",
                StatedDate.of(LAST_DAY.plusDays(1)),
                StatedDate.of(LAST_DAY),
                "The agreement was terminated on the day after its term");
    }

    private static Fault<Agreement> amendedLate(Agreement agreement) {
        return Fault.at(
                Copy.with(ended(agreement), "terminatedOn", StatedDate.of(LAST_DAY)),
                "/amendments/-/amendedOn",
                AgreementBreakers.amendment(LAST_DAY.plusDays(1)),
                AgreementBreakers.amendment(LAST_DAY),
                "The agreement was amended on the day after its end");
    }

    private static Agreement ended(Agreement agreement) {
        Agreement bare = AgreementBreakers.bare(agreement, LocalDate.of(1990, 4, 2));
        return Copy.with(bare, "term", Term.endingOn(PartialDate.of(LAST_DAY)));
    }

    /** Plans that continue keep an agreement from ending, and are left out if need be. */
    private static List<Fault<Agreement>> expired(Agreement agreement) {
        Agreement running =
                Copy.without(AgreementBreakers.concluded(agreement), "terminatedOn", "activation", "termEvents");
        return List.of(expired(running, ""), expired(Copy.without(running, "plans"), ", and has no plans"));
    }

    private static Fault<Agreement> expired(Agreement agreement, String more) {
        return Fault.at(
                agreement,
                "/term",
                Term.endingOn(PartialDate.of(Dates.today().minusDays(1))),
                Term.endingOn(PartialDate.of(Dates.today())),
                "The agreement ended yesterday" + more);
    }

    private static Term renewedAfter(Period lead) {
        return Term.ofLength(THREE_YEARS, CountingRule.FIRST_DAY_EXCLUDED)
                .withRenewal(Renewal.automatic(A_YEAR, Notice.of(lead)));
    }
}
