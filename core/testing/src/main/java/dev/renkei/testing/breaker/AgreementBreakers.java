package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the rules about agreements as a whole.
 */
final class AgreementBreakers {

    private static final PartialDate CONCLUSION = PartialDate.of(2024, 3, 15);

    private AgreementBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "agreement.amendment.before-conclusion",
                        Agreement.class,
                        AgreementBreakers::amendedBeforeConclusion),
                Breaker.of("agreement.amendment.order", Agreement.class, AgreementBreakers::amendmentOrder),
                Breaker.of("agreement.relation.to-itself", Agreement.class, AgreementBreakers::relatedToItself),
                Breaker.at(
                        "agreement.language.unknown",
                        Agreement.class,
                        "/languages/-",
                        "jp",
                        "ko",
                        "A language is named by its country"));
    }

    /** Returns an agreement that states when it was concluded, if need be on the day on which it takes effect. */
    static Agreement concluded(Agreement agreement) {
        Optional<StatedDate> effective = agreement.getEffectiveOn().filter(AgreementBreakers::isDated);
        StatedDate day = agreement
                .getConcludedOn()
                .filter(AgreementBreakers::isDated)
                .or(() -> effective)
                .orElseGet(() -> StatedDate.of(CONCLUSION));
        return Agreement.builder()
                .from(agreement)
                .concludedOn(day)
                .effectiveOn(effective)
                .build();
    }

    private static boolean isDated(StatedDate stated) {
        return stated.getDate().isPresent();
    }

    /** Returns the day, month or year on which a concluded agreement was concluded. */
    static PeriodBound conclusion(Agreement concluded) {
        return concluded.getConcludedOn().flatMap(StatedDate::getDate).orElseThrow();
    }

    /** Returns the day, month or year on which a party of a concluded agreement signed or joined it. */
    static PeriodBound signature(Agreement concluded, Party party) {
        return party.getSignedOn()
                .or(party::getJoinedOn)
                .flatMap(StatedDate::getDate)
                .orElseGet(() -> conclusion(concluded));
    }

    /** Returns an agreement of which little is left but its parties, concluded on a day. */
    static Agreement bare(Agreement agreement, LocalDate day) {
        return Agreement.builder()
                .title(agreement.getTitle())
                .parties(agreement.getParties().stream()
                        .map(party -> Party.of(party.getOrganization()))
                        .toList())
                .unnamedParties(agreement.getUnnamedParties())
                .concludedOn(StatedDate.of(day))
                .build();
    }

    /** An amendment that comes first in time is put first, or it would be out of order as well. */
    private static Fault<Agreement> amendedBeforeConclusion(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        LocalDate day = conclusion(concluded).getFirstDay();
        return new Fault<>(
                "/amendments/0/amendedOn",
                amendedFirst(concluded, day.minusDays(1)),
                amendedFirst(concluded, day),
                "An amendment is dated the day before the conclusion");
    }

    private static Agreement amendedFirst(Agreement agreement, LocalDate day) {
        List<Amendment> amendments = new ArrayList<>(List.of(amendment(day)));
        amendments.addAll(agreement.getAmendments());
        return Copy.with(agreement, "amendments", amendments);
    }

    private static Fault<Agreement> amendmentOrder(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        List<Amendment> amendments = concluded.getAmendments();
        LocalDate last = amendments.isEmpty()
                ? conclusion(concluded).getLastDay()
                : amendments.get(amendments.size() - 1).getAmendedOn().lastDay().orElseThrow();
        return Fault.at(
                Copy.adding(concluded, "amendments", amendment(last.plusDays(1))),
                "/amendments/-/amendedOn",
                amendment(last),
                amendment(last.plusDays(1)),
                "The last amendment is dated the day before the one that it follows");
    }

    static Amendment amendment(LocalDate day) {
        return Amendment.builder().amendedOn(StatedDate.of(day)).build();
    }

    private static Fault<Agreement> relatedToItself(Agreement agreement) {
        String id = agreement.getId().orElse("this-agreement");
        return Fault.at(
                Copy.with(agreement, "id", id),
                "/relations/-/agreement",
                relation(id),
                relation(id + "-2"),
                "The agreement is related to itself");
    }

    private static Relation relation(String id) {
        return Relation.builder()
                .kind(Relation.Kind.RELATED)
                .agreementId(id)
                .title(LocalizedText.of("関連する協定"))
                .build();
    }

    static Fault<Agreement> laterAgreement(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        LocalDate day = conclusion(concluded).getLastDay();
        return Fault.at(
                concluded,
                "/relations/-",
                relation(Relation.Kind.EXTENDS, day.plusDays(1)),
                relation(Relation.Kind.EXTENDS, day),
                "The agreement extends one of the day after");
    }

    static Fault<Agreement> signedOnOtherDay(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        LocalDate day = conclusion(concluded).getFirstDay();
        return Fault.at(
                concluded,
                "/relations/-",
                relation(Relation.Kind.SIGNED_WITH, day.minusDays(1)),
                relation(Relation.Kind.SIGNED_WITH, day),
                "The agreement is signed with one of the day before");
    }

    /** Returns a relation to an agreement that was concluded on a day. */
    static Relation relation(Relation.Kind kind, LocalDate day) {
        return Relation.builder()
                .kind(kind)
                .title(LocalizedText.of("見本の基本協定"))
                .concludedOn(StatedDate.of(day))
                .build();
    }
}
