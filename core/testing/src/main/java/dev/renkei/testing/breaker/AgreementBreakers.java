package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
                        BreakStrategy.of(Agreement.class, AgreementBreakers::amendedBeforeConclusion)),
                Breaker.of(
                        "agreement.amendment.order",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::amendmentOrder)),
                Breaker.of(
                        "agreement.relation.to-itself",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::relatedToItself)),
                Breaker.of(
                        "agreement.language.unknown",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::unknownLanguage)));
    }

    /** Returns an agreement that states when it was concluded, if need be on the day on which it takes effect. */
    static Agreement concluded(Agreement agreement) {
        if (agreement.getConcludedOn().isPresent()) {
            return agreement;
        }
        StatedDate day = agreement.getEffectiveOn().orElseGet(() -> StatedDate.of(CONCLUSION));
        return Agreement.builder().from(agreement).concludedOn(day).build();
    }

    /** Returns the day, month or year on which a concluded agreement was concluded. */
    static PartialDate conclusion(Agreement concluded) {
        return concluded.getConcludedOn().orElseThrow().getDate();
    }

    /** An amendment that comes first in time is put first, or it would be out of order as well. */
    private static List<Fault<Agreement>> amendedBeforeConclusion(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        LocalDate day = conclusion(concluded).getFirstDay();
        return List.of(new Fault<>(
                "/amendments/0/amendedOn",
                withFirst(concluded, amendment(day.minusDays(1))),
                withFirst(concluded, amendment(day)),
                "An amendment is dated the day before the conclusion"));
    }

    private static List<Fault<Agreement>> amendmentOrder(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        List<Amendment> amendments = concluded.getAmendments();
        LocalDate day = amendments.isEmpty()
                ? conclusion(concluded).getLastDay().plusDays(1)
                : amendments
                        .get(amendments.size() - 1)
                        .getAmendedOn()
                        .getDate()
                        .getLastDay()
                        .plusDays(1);
        return List.of(new Fault<>(
                "/amendments/" + (amendments.size() + 1) + "/amendedOn",
                withAmendments(
                        concluded, Elements.appended(amendments, List.of(amendment(day), amendment(day.minusDays(1))))),
                withAmendments(concluded, Elements.appended(amendments, List.of(amendment(day), amendment(day)))),
                "The last amendment is dated the day before the one that it follows"));
    }

    private static List<Fault<Agreement>> relatedToItself(Agreement agreement) {
        String id = agreement.getId().orElse("this-agreement");
        Agreement named = Agreement.builder().from(agreement).id(id).build();
        return List.of(new Fault<>(
                "/relations/" + agreement.getRelations().size() + "/agreement",
                with(named, relation(id)),
                with(named, relation(id + "-2")),
                "The agreement is related to itself"));
    }

    static List<Fault<Agreement>> laterAgreement(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        LocalDate day = conclusion(concluded).getLastDay();
        return List.of(new Fault<>(
                "/relations/" + concluded.getRelations().size(),
                with(concluded, related(RelationKind.EXTENDS, day.plusDays(1))),
                with(concluded, related(RelationKind.EXTENDS, day)),
                "The agreement extends one of the day after"));
    }

    static List<Fault<Agreement>> signedOnOtherDay(Agreement agreement) {
        Agreement concluded = concluded(agreement);
        LocalDate day = conclusion(concluded).getFirstDay();
        return List.of(new Fault<>(
                "/relations/" + concluded.getRelations().size(),
                with(concluded, related(RelationKind.SIGNED_WITH, day.minusDays(1))),
                with(concluded, related(RelationKind.SIGNED_WITH, day)),
                "The agreement is signed with one of the day before"));
    }

    private static Relation related(RelationKind kind, LocalDate day) {
        return Relation.builder()
                .kind(kind)
                .title(LocalizedText.of("見本の基本協定"))
                .concludedOn(on(day))
                .build();
    }

    private static List<Fault<Agreement>> unknownLanguage(Agreement agreement) {
        return List.of(new Fault<>(
                "/languages/" + agreement.getLanguages().size(),
                Agreement.builder().from(agreement).addLanguage("jp").build(),
                Agreement.builder().from(agreement).addLanguage("en").build(),
                "A language is named by its country"));
    }

    private static Relation relation(String id) {
        return Relation.builder()
                .kind(RelationKind.RELATED)
                .agreementId(id)
                .title(LocalizedText.of("関連する協定"))
                .build();
    }

    private static Agreement with(Agreement agreement, Relation relation) {
        return Agreement.builder().from(agreement).addRelation(relation).build();
    }

    private static Amendment amendment(LocalDate day) {
        return Amendment.builder().amendedOn(on(day)).build();
    }

    private static Agreement withFirst(Agreement agreement, Amendment first) {
        List<Amendment> amendments = new ArrayList<>(List.of(first));
        amendments.addAll(agreement.getAmendments());
        return withAmendments(agreement, amendments);
    }

    private static Agreement withAmendments(Agreement agreement, List<Amendment> amendments) {
        return Agreement.builder().from(agreement).amendments(amendments).build();
    }

    private static StatedDate on(LocalDate day) {
        return StatedDate.of(PartialDate.of(day));
    }
}
