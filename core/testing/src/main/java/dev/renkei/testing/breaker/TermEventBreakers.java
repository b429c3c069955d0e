package dev.renkei.testing.breaker;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.TermEvent;
import dev.renkei.organization.UnnamedOrganizations;
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
                Breaker.of(
                        "agreement.term.renewal-not-of-kind",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::notOfKind)),
                Breaker.of(
                        "agreement.term.notice-outside-term",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::noticeOutsideTerm)),
                Breaker.of(
                        "agreement.term-event.out-of-order",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::outOfOrder)),
                Breaker.of("agreement.term-event.late", BreakStrategy.of(Agreement.class, TermEventBreakers::late)),
                Breaker.of(
                        "agreement.term-event.renewed-after-end",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::renewedAfterEnd)),
                Breaker.of(
                        "date.outside-agreement",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::activatedBefore)),
                Breaker.of(
                        "agreement.terminated-before-notice",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::terminatedEarly)),
                Breaker.of(
                        "agreement.effect.signature-unknown",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::signatureUnknown)),
                Breaker.of(
                        "agreement.effect.not-last-signature",
                        BreakStrategy.of(Agreement.class, TermEventBreakers::notLastSignature)));
    }

    private static List<Fault<Agreement>> notOfKind(Agreement agreement) {
        Agreement bare = concluded(agreement);
        return List.of(new Fault<>(
                "/term/renewal/maxRenewals",
                with(
                        bare,
                        Renewal.builder()
                                .kind(Renewal.Kind.INDEFINITE)
                                .maxRenewals(1)
                                .build()),
                with(bare, Renewal.indefinite()),
                "An agreement without end can be renewed once"));
    }

    private static List<Fault<Agreement>> noticeOutsideTerm(Agreement agreement) {
        Agreement bare = concluded(agreement);
        return List.of(new Fault<>(
                "/term/renewal/notices/0/lastDay",
                with(bare, noticeBy(LAST_DAY.plusDays(1))),
                with(bare, noticeBy(LAST_DAY)),
                "The last day for the notice is the day after the term"));
    }

    private static Renewal noticeBy(LocalDate day) {
        return Renewal.automatic(
                A_YEAR, Notice.builder().lastDay(PartialDate.of(day)).build());
    }

    private static List<Fault<Agreement>> outOfOrder(Agreement agreement) {
        TermEvent.Builder notice = notice(TermEvent.Kind.TERMINATION_NOTICED, LAST_DAY_OF_NOTICE);
        return List.of(new Fault<>(
                "/termEvents/0/withdrawnOn",
                happened(
                        concluded(agreement),
                        notice.withdrawnOn(on(LAST_DAY_OF_NOTICE.minusDays(1))).build()),
                happened(
                        concluded(agreement),
                        notice.withdrawnOn(on(LAST_DAY_OF_NOTICE)).build()),
                "The notice was withdrawn on the day before it was given"));
    }

    private static List<Fault<Agreement>> late(Agreement agreement) {
        Agreement onRequest = with(concluded(agreement), Renewal.onRequest(A_YEAR, Notice.of(A_MONTH)));
        return List.of(new Fault<>(
                "/termEvents/0/on",
                happened(
                        onRequest,
                        notice(TermEvent.Kind.RENEWAL_REQUESTED, LAST_DAY_OF_NOTICE.plusDays(1))
                                .build()),
                happened(
                        onRequest,
                        notice(TermEvent.Kind.RENEWAL_REQUESTED, LAST_DAY_OF_NOTICE)
                                .build()),
                "The renewal was requested a day late"));
    }

    private static List<Fault<Agreement>> renewedAfterEnd(Agreement agreement) {
        Agreement onRequest = with(concluded(agreement), Renewal.onRequest(A_YEAR));
        return List.of(new Fault<>(
                "/termEvents/0/on",
                happened(
                        onRequest,
                        notice(TermEvent.Kind.RENEWED, LAST_DAY.plusDays(2)).build()),
                happened(
                        onRequest,
                        notice(TermEvent.Kind.RENEWED, LAST_DAY.plusDays(1)).build()),
                "The agreement was renewed two days after its term"));
    }

    private static List<Fault<Agreement>> activatedBefore(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        return List.of(new Fault<>(
                "/activation/periods/0",
                activated(concluded, CONCLUDED.minusDays(1)),
                activated(concluded, CONCLUDED),
                "The agreement was activated on the day before its conclusion"));
    }

    private static Agreement activated(Agreement agreement, LocalDate day) {
        return Agreement.builder()
                .from(agreement)
                .activation(Activation.builder()
                        .condition("大規模な災害")
                        .addPeriod(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                        .build())
                .build();
    }

    private static List<Fault<Agreement>> terminatedEarly(Agreement agreement) {
        Agreement terminated = Agreement.builder()
                .from(concluded(agreement))
                .term(Term.builder()
                        .addTerminationRight(TerminationRight.atAnyTime(Notice.of(A_MONTH)))
                        .build())
                .terminatedOn(on(LAST_DAY))
                .build();
        return List.of(new Fault<>(
                "/termEvents/0/on",
                happened(
                        terminated,
                        notice(TermEvent.Kind.TERMINATION_NOTICED, LAST_DAY_OF_NOTICE.plusDays(1))
                                .build()),
                happened(
                        terminated,
                        notice(TermEvent.Kind.TERMINATION_NOTICED, LAST_DAY_OF_NOTICE)
                                .build()),
                "The agreement ended a day before the notice period"));
    }

    private static List<Fault<Agreement>> signatureUnknown(Agreement agreement) {
        return signed(agreement)
                .map(signed -> new Fault<>(
                        "/effectiveOnLastSignature",
                        inTurn(Agreement.builder()
                                .from(concluded(agreement))
                                .unnamedParties(List.of())
                                .build()),
                        inTurn(signed),
                        "The agreement takes effect on a signature without a day"))
                .stream()
                .toList();
    }

    private static List<Fault<Agreement>> notLastSignature(Agreement agreement) {
        return signed(agreement)
                .map(signed -> Agreement.builder()
                        .from(signed)
                        .effectiveOn(on(CONCLUDED.plusDays(1)))
                        .build())
                .map(effective -> new Fault<>(
                        "/effectiveOn",
                        inTurn(effective),
                        effective,
                        "The agreement takes effect on the day after the last signature"))
                .stream()
                .toList();
    }

    /** Returns an agreement that its named parties signed, empty if there are fewer than two of them. */
    private static Optional<Agreement> signed(Agreement agreement) {
        Agreement bare = concluded(agreement);
        return Optional.of(bare)
                .filter(any -> bare.getParties().size() > 1)
                .map(any -> Agreement.builder()
                        .from(bare)
                        .unnamedParties(List.<UnnamedOrganizations>of())
                        .parties(bare.getParties().stream()
                                .map(party -> Party.builder()
                                        .from(party)
                                        .signedOn(on(CONCLUDED))
                                        .build())
                                .toList())
                        .build());
    }

    private static Agreement inTurn(Agreement agreement) {
        return Agreement.builder()
                .from(agreement)
                .effectiveOnLastSignature(true)
                .build();
    }

    /** Returns an agreement of which little is left but its parties and the day of its conclusion. */
    private static Agreement concluded(Agreement agreement) {
        return Agreement.builder()
                .title(agreement.getTitle())
                .parties(agreement.getParties().stream()
                        .map(party -> Party.of(party.getOrganization()))
                        .toList())
                .unnamedParties(agreement.getUnnamedParties())
                .concludedOn(on(CONCLUDED))
                .build();
    }

    private static Agreement with(Agreement agreement, Renewal renewal) {
        Term.Builder term = Term.builder().renewal(renewal);
        if (!renewal.isOpenEnded()) {
            term.end(PartialDate.of(LAST_DAY));
        }
        return Agreement.builder().from(agreement).term(term.build()).build();
    }

    private static Agreement happened(Agreement agreement, TermEvent event) {
        return Agreement.builder().from(agreement).addTermEvent(event).build();
    }

    private static TermEvent.Builder notice(TermEvent.Kind kind, LocalDate day) {
        return TermEvent.builder().kind(kind).on(on(day));
    }

    private static StatedDate on(LocalDate day) {
        return StatedDate.of(PartialDate.of(day));
    }
}
