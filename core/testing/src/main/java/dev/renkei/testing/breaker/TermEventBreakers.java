package dev.renkei.testing.breaker;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.TermEvent;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the rules about renewals and notices, and about the day of effect by signatures.
 */
final class TermEventBreakers {

    private static final LocalDate CONCLUDED = LocalDate.of(1990, 4, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(1993, 3, 31);
    private static final LocalDate LAST_DAY_OF_NOTICE = LocalDate.of(1993, 2, 28);
    private static final Period A_MONTH = Period.ofMonths(1);
    private static final Period A_YEAR = Period.ofYears(1);

    private TermEventBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.term.renewal-not-of-kind", Agreement.class, TermEventBreakers::notOfKind),
                Breaker.of("agreement.term.notice-outside-term", Agreement.class, TermEventBreakers::noticeOutsideTerm),
                Breaker.of("agreement.term-event.out-of-order", Agreement.class, TermEventBreakers::outOfOrder),
                Breaker.of("agreement.term-event.late", Agreement.class, TermEventBreakers::late),
                Breaker.of(
                        "agreement.term-event.renewed-after-end", Agreement.class, TermEventBreakers::renewedAfterEnd),
                Breaker.of("date.outside-agreement", Agreement.class, TermEventBreakers::activatedBefore),
                Breaker.of("agreement.terminated-before-notice", Agreement.class, TermEventBreakers::terminatedEarly),
                Breaker.ofSeveral(
                        "agreement.effect.signature-unknown", Agreement.class, TermEventBreakers::signatureUnknown),
                Breaker.ofSeveral(
                        "agreement.effect.not-last-signature", Agreement.class, TermEventBreakers::notLastSignature));
    }

    private static Fault<Agreement> notOfKind(Agreement agreement) {
        return Fault.at(
                concluded(agreement),
                "/term/renewal/maxRenewals",
                renewed(Renewal.builder()
                        .kind(Renewal.Kind.INDEFINITE)
                        .maxRenewals(1)
                        .build()),
                renewed(Renewal.indefinite()),
                "An agreement without end can be renewed once");
    }

    private static Fault<Agreement> noticeOutsideTerm(Agreement agreement) {
        return Fault.at(
                concluded(agreement),
                "/term/renewal/notices/0/lastDay",
                renewedUnlessNoticed(LAST_DAY.plusDays(1)),
                renewedUnlessNoticed(LAST_DAY),
                "The last day for the notice is the day after the term");
    }

    private static Term renewedUnlessNoticed(LocalDate day) {
        return renewed(Renewal.automatic(
                A_YEAR, Notice.builder().lastDay(PartialDate.of(day)).build()));
    }

    private static Fault<Agreement> outOfOrder(Agreement agreement) {
        TermEvent notice = event(TermEvent.Kind.TERMINATION_NOTICED, LAST_DAY_OF_NOTICE);
        return Fault.at(
                concluded(agreement),
                "/termEvents/-/withdrawnOn",
                Copy.with(notice, "withdrawnOn", StatedDate.of(LAST_DAY_OF_NOTICE.minusDays(1))),
                Copy.with(notice, "withdrawnOn", StatedDate.of(LAST_DAY_OF_NOTICE)),
                "The notice was withdrawn on the day before it was given");
    }

    private static Fault<Agreement> late(Agreement agreement) {
        Term onRequest = renewed(Renewal.onRequest(A_YEAR, Notice.of(A_MONTH)));
        return late(
                Copy.with(concluded(agreement), "term", onRequest),
                TermEvent.Kind.RENEWAL_REQUESTED,
                "The renewal was requested a day late");
    }

    private static Fault<Agreement> renewedAfterEnd(Agreement agreement) {
        return Fault.at(
                Copy.with(concluded(agreement), "term", renewed(Renewal.onRequest(A_YEAR))),
                "/termEvents/-/on",
                event(TermEvent.Kind.RENEWED, LAST_DAY.plusDays(2)),
                event(TermEvent.Kind.RENEWED, LAST_DAY.plusDays(1)),
                "The agreement was renewed two days after its term");
    }

    private static Fault<Agreement> activatedBefore(Agreement agreement) {
        return Fault.at(
                concluded(agreement),
                "/activation/periods/0",
                activatedOn(CONCLUDED.minusDays(1)),
                activatedOn(CONCLUDED),
                "The agreement was activated on the day before its conclusion");
    }

    private static Activation activatedOn(LocalDate day) {
        return Activation.builder()
                .condition("大規模な災害")
                .addPeriod(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                .build();
    }

    private static Fault<Agreement> terminatedEarly(Agreement agreement) {
        Term terminable = Term.builder()
                .addTerminationRight(TerminationRight.atAnyTime(Notice.of(A_MONTH)))
                .build();
        return late(
                Agreement.builder()
                        .from(concluded(agreement))
                        .term(terminable)
                        .terminatedOn(StatedDate.of(LAST_DAY))
                        .build(),
                TermEvent.Kind.TERMINATION_NOTICED,
                "The agreement ended a day before the notice period");
    }

    private static Fault<Agreement> late(Agreement agreement, TermEvent.Kind kind, String change) {
        return Fault.at(
                agreement,
                "/termEvents/-/on",
                event(kind, LAST_DAY_OF_NOTICE.plusDays(1)),
                event(kind, LAST_DAY_OF_NOTICE),
                change);
    }

    private static List<Fault<Agreement>> signatureUnknown(Agreement agreement) {
        return signed(agreement).stream()
                .map(signed -> new Fault<>(
                        "/effectiveOnLastSignature",
                        inTurn(Copy.without(concluded(agreement), "unnamedParties")),
                        inTurn(signed),
                        "The agreement takes effect on a signature without a day"))
                .toList();
    }

    private static List<Fault<Agreement>> notLastSignature(Agreement agreement) {
        return signed(agreement).stream()
                .map(signed -> Copy.with(signed, "effectiveOn", StatedDate.of(CONCLUDED.plusDays(1))))
                .map(effective -> new Fault<>(
                        "/effectiveOn",
                        inTurn(effective),
                        effective,
                        "The agreement takes effect on the day after the last signature"))
                .toList();
    }

    /** Returns an agreement that its named parties signed, empty if there are fewer than two of them. */
    private static Optional<Agreement> signed(Agreement agreement) {
        Agreement bare = Copy.without(concluded(agreement), "unnamedParties");
        return Optional.of(bare)
                .filter(any -> bare.getParties().size() > 1)
                .map(any -> Copy.with(
                        bare,
                        "parties",
                        bare.getParties().stream()
                                .map(party -> Copy.with(party, "signedOn", StatedDate.of(CONCLUDED)))
                                .toList()));
    }

    private static Agreement inTurn(Agreement agreement) {
        return Copy.with(agreement, "effectiveOnLastSignature", true);
    }

    private static Agreement concluded(Agreement agreement) {
        return AgreementBreakers.bare(agreement, CONCLUDED);
    }

    private static Term renewed(Renewal renewal) {
        Term.Builder term = Term.builder().renewal(renewal);
        return renewal.isOpenEnded()
                ? term.build()
                : term.end(PartialDate.of(LAST_DAY)).build();
    }

    private static TermEvent event(TermEvent.Kind kind, LocalDate day) {
        return TermEvent.builder().kind(kind).on(StatedDate.of(day)).build();
    }
}
