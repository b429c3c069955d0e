package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the rules about registers, by initiatives and agreements that are added to them.
 */
final class RegisterBreakers {

    private static final String FIRST_TITLE = "見本の取組";
    private static final String SECOND_TITLE = "もう一つの見本の取組";
    private static final Identifier NUMBER = Identifier.parse("jp-corporate-number:7123456789012");

    private RegisterBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("register.id.duplicate", BreakStrategy.of(Register.class, RegisterBreakers::duplicateId)),
                Breaker.of("register.reference.dangling", BreakStrategy.of(Register.class, RegisterBreakers::dangling)),
                Breaker.of(
                        "register.organization.conflict", BreakStrategy.of(Register.class, RegisterBreakers::conflict)),
                Breaker.of(
                        "register.organization.lookalike",
                        BreakStrategy.of(Register.class, RegisterBreakers::lookalike)),
                Breaker.of(
                        "agreement.relation.later-agreement",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::laterAgreement),
                        BreakStrategy.of(Register.class, RegisterBreakers::laterAgreement)),
                Breaker.of(
                        "agreement.relation.other-day",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::signedOnOtherDay),
                        BreakStrategy.of(Register.class, RegisterBreakers::signedOnOtherDay)),
                Breaker.of(
                        "register.relation.date-mismatch",
                        BreakStrategy.of(Register.class, RegisterBreakers::dateMismatch)),
                Breaker.of("register.relation.cycle", BreakStrategy.of(Register.class, RegisterBreakers::cycle)),
                Breaker.of(
                        "register.observation.conflict",
                        BreakStrategy.of(Register.class, RegisterBreakers::observations)));
    }

    private static List<Fault<Register>> duplicateId(Register register) {
        Initiative first = Initiative.builder().title(FIRST_TITLE).id("sample").build();
        return List.of(new Fault<>(
                "/initiatives/" + (register.getInitiatives().size() + 1) + "/id",
                with(
                        register,
                        first,
                        Initiative.builder().title(SECOND_TITLE).id("sample").build()),
                with(
                        register,
                        first,
                        Initiative.builder().title(SECOND_TITLE).id("sample-2").build()),
                "Two initiatives have one key"));
    }

    private static List<Fault<Register>> dangling(Register register) {
        Relation.Builder relation =
                Relation.builder().kind(RelationKind.RELATED).agreementId("no-such-agreement");
        return List.of(new Fault<>(
                "/initiatives/" + register.getInitiatives().size() + "/relations/0/agreement",
                with(register, relatedBy(relation.build())),
                with(register, relatedBy(relation.title("関連する協定").build())),
                "An initiative is related to an agreement that is not in the register"));
    }

    private static Initiative relatedBy(Relation relation) {
        return Initiative.builder().title(FIRST_TITLE).addRelation(relation).build();
    }

    private static List<Fault<Register>> conflict(Register register) {
        Organization one =
                Organization.builder().name("さくら見本商会").addIdentifier(NUMBER).build();
        Organization other =
                Organization.builder().name("うめ見本物産").addIdentifier(NUMBER).build();
        Organization alias =
                Organization.builder().from(other).addAlias(one.getName()).build();
        return List.of(new Fault<>(
                "/initiatives/" + register.getInitiatives().size() + "/organizations/1",
                with(register, heldBy(one, other)),
                with(register, heldBy(one, alias)),
                "One number is that of two organizations"));
    }

    private static List<Fault<Register>> lookalike(Register register) {
        Organization one = Organization.of("さくら見本商会");
        return List.of(new Fault<>(
                "/initiatives/" + register.getInitiatives().size() + "/organizations/1",
                with(register, heldBy(one, Organization.of("さくら見木商会"))),
                with(register, heldBy(one, Organization.of("さくら本木商会"))),
                "The names of two organizations differ in one character"));
    }

    private static Initiative heldBy(Organization one, Organization other) {
        return Initiative.builder()
                .title(FIRST_TITLE)
                .addOrganizations(one, other)
                .build();
    }

    private static List<Fault<Register>> cycle(Register register) {
        Agreement first = related("sample-1", RelationKind.EXTENDS, "sample-2");
        return List.of(new Fault<>(
                "/agreements/" + register.getAgreements().size() + "/relations",
                with(register, first, related("sample-2", RelationKind.EXTENDS, "sample-1")),
                with(register, first, related("sample-2", RelationKind.RELATED, "sample-1")),
                "Two agreements extend each other"));
    }

    private static List<Fault<Register>> laterAgreement(Register register) {
        PartialDate day = PartialDate.of(2024, 3, 15);
        Agreement first = concluded(related("sample-1", RelationKind.EXTENDS, "sample-2"), day);
        return List.of(new Fault<>(
                "/agreements/" + register.getAgreements().size() + "/relations/0",
                with(register, first, concluded(related(), PartialDate.of(2024, 3, 18))),
                with(register, first, concluded(related(), day)),
                "An agreement extends one that was concluded later"));
    }

    private static List<Fault<Register>> signedOnOtherDay(Register register) {
        PartialDate day = PartialDate.of(2024, 3, 15);
        Agreement first = concluded(related("sample-1", RelationKind.SIGNED_WITH, "sample-2"), day);
        return List.of(new Fault<>(
                "/agreements/" + register.getAgreements().size() + "/relations/0",
                with(register, first, concluded(related(), PartialDate.of(2024, 3, 18))),
                with(register, first, concluded(related(), day)),
                "An agreement is signed with one that was concluded on another day"));
    }

    private static List<Fault<Register>> dateMismatch(Register register) {
        Agreement second = concluded(related(), PartialDate.of(2024, 3, 15));
        return List.of(new Fault<>(
                "/agreements/" + register.getAgreements().size() + "/relations/0/concludedOn",
                with(register, relatedTo(PartialDate.of(2024, 3, 14)), second),
                with(register, relatedTo(PartialDate.of(2024, 3)), second),
                "A relation states another day than the agreement to which it leads"));
    }

    private static Agreement relatedTo(PartialDate concludedOn) {
        Agreement related = related("sample-1", RelationKind.RELATED, "sample-2");
        Relation dated = Relation.builder()
                .from(related.getRelations().get(0))
                .concludedOn(StatedDate.of(concludedOn))
                .build();
        return Agreement.builder().from(related).relations(List.of(dated)).build();
    }

    private static Agreement related() {
        return Agreement.builder()
                .id("sample-2")
                .title("見本の基本協定")
                .addParty(Party.of("見本市"))
                .addParty(Party.of("見本協力会"))
                .build();
    }

    private static Agreement concluded(Agreement agreement, PartialDate day) {
        return Agreement.builder()
                .from(agreement)
                .concludedOn(StatedDate.of(day))
                .build();
    }

    private static Agreement related(String id, RelationKind kind, String other) {
        return Agreement.builder()
                .id(id)
                .title("見本の協定")
                .addParty(Party.of("見本市"))
                .addParty(Party.of("見本協力会"))
                .addRelation(Relation.builder().kind(kind).agreementId(other).build())
                .build();
    }

    private static List<Fault<Register>> observations(Register register) {
        Initiative first = observed(FIRST_TITLE, 88);
        return List.of(new Fault<>(
                "/initiatives/" + (register.getInitiatives().size() + 1) + "/series/0/observations/0/value",
                with(register, first, observed(SECOND_TITLE, 89)),
                with(register, first, observed(SECOND_TITLE, 88)),
                "Two initiatives give two figures for one year of one series"));
    }

    private static Initiative observed(String title, long value) {
        return Initiative.builder()
                .title(title)
                .addSeries(Series.builder()
                        .label(LocalizedText.of("見本の通報の数"))
                        .unit("件")
                        .addObservation(Observation.builder()
                                .period(StatedPeriod.of(DatePeriod.parse("FY2024")))
                                .value(Quantity.of(value, "件"))
                                .build())
                        .build())
                .build();
    }

    private static Register with(Register register, Initiative... initiatives) {
        return uncounted(register).addInitiatives(initiatives).build();
    }

    private static Register with(Register register, Agreement... agreements) {
        return uncounted(register).addAgreements(agreements).build();
    }

    /** Returns a register without the numbers of entries that were announced before one is added. */
    private static Register.Builder uncounted(Register register) {
        return Register.builder()
                .from(register)
                .statedAgreementCount(Optional.<StatedCount>empty())
                .statedRowCount(Optional.<StatedCount>empty());
    }
}
