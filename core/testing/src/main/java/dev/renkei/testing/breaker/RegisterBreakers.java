package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about registers, by initiatives and agreements that are added to them.
 */
final class RegisterBreakers {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    private static final Initiative FIRST = Initiative.builder().title("見本の取組").build();
    private static final Initiative SECOND =
            Initiative.builder().title("もう一つの見本の取組").build();
    private static final Identifier NUMBER = Identifier.parse("jp-corporate-number:7123456789012");

    private RegisterBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("register.id.duplicate", Register.class, RegisterBreakers::duplicateId),
                Breaker.of("register.reference.dangling", Register.class, RegisterBreakers::dangling),
                Breaker.of("register.organization.conflict", Register.class, RegisterBreakers::conflict),
                Breaker.of("register.organization.lookalike", Register.class, RegisterBreakers::lookalike),
                Breaker.of(
                        "agreement.relation.later-agreement",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::laterAgreement),
                        otherDay(Relation.Kind.EXTENDS, "An agreement extends one that was concluded later")),
                Breaker.of(
                        "agreement.relation.other-day",
                        BreakStrategy.of(Agreement.class, AgreementBreakers::signedOnOtherDay),
                        otherDay(
                                Relation.Kind.SIGNED_WITH,
                                "An agreement is signed with one that was concluded on another day")),
                Breaker.of("register.relation.date-mismatch", Register.class, RegisterBreakers::dateMismatch),
                Breaker.of("register.relation.cycle", Register.class, RegisterBreakers::cycle),
                Breaker.of("register.observation.conflict", Register.class, RegisterBreakers::observations));
    }

    private static Fault<Register> duplicateId(Register register) {
        return Fault.at(
                with(register, Copy.with(FIRST, "id", "sample")),
                "/initiatives/-/id",
                Copy.with(SECOND, "id", "sample"),
                Copy.with(SECOND, "id", "sample-2"),
                "Two initiatives have one key");
    }

    private static Fault<Register> dangling(Register register) {
        Relation relation = Relation.builder()
                .kind(Relation.Kind.RELATED)
                .agreementId("no-such-agreement")
                .build();
        return Fault.at(
                uncounted(register),
                "/initiatives/-/relations/0/agreement",
                Copy.adding(FIRST, "relations", relation),
                Copy.adding(FIRST, "relations", Copy.with(relation, "title", LocalizedText.of("関連する協定"))),
                "An initiative is related to an agreement that is not in the register");
    }

    private static Fault<Register> conflict(Register register) {
        Organization one = numbered("さくら見本商会");
        Organization other = numbered("うめ見本物産");
        return Fault.at(
                uncounted(register),
                "/initiatives/-/organizations/1",
                heldBy(one, other),
                heldBy(one, Copy.adding(other, "aliases", one.getName())),
                "One number is that of two organizations");
    }

    private static Organization numbered(String name) {
        return Copy.adding(Organization.of(name), "identifiers", NUMBER);
    }

    private static Fault<Register> lookalike(Register register) {
        Organization one = Organization.of("さくら見本商会");
        return Fault.at(
                uncounted(register),
                "/initiatives/-/organizations/1",
                heldBy(one, Organization.of("さくら見木商会")),
                heldBy(one, Organization.of("さくら本木商会")),
                "The names of two organizations differ in one character");
    }

    private static Initiative heldBy(Organization one, Organization other) {
        return Copy.adding(FIRST, "organizations", one, other);
    }

    private static BreakStrategy<Register> otherDay(Relation.Kind kind, String change) {
        return BreakStrategy.of(Register.class, register -> {
            Agreement first = concluded(related("sample-1", kind, "sample-2"), DAY);
            return new Fault<>(
                    "/agreements/" + register.getAgreements().size() + "/relations/0",
                    with(register, first, concluded(second(), DAY.plusDays(3))),
                    with(register, first, concluded(second(), DAY)),
                    change);
        });
    }

    private static Fault<Register> dateMismatch(Register register) {
        Agreement second = concluded(second(), DAY);
        return new Fault<>(
                "/agreements/" + register.getAgreements().size() + "/relations/0/concludedOn",
                with(register, relatedTo(PartialDate.of(DAY.minusDays(1))), second),
                with(register, relatedTo(PartialDate.of(2024, 3)), second),
                "A relation states another day than the agreement to which it leads");
    }

    private static Agreement relatedTo(PartialDate concludedOn) {
        Agreement related = related("sample-1", Relation.Kind.RELATED, "sample-2");
        Relation dated = Copy.with(related.getRelations().get(0), "concludedOn", StatedDate.of(concludedOn));
        return Copy.with(related, "relations", List.of(dated));
    }

    private static Fault<Register> cycle(Register register) {
        Agreement first = related("sample-1", Relation.Kind.EXTENDS, "sample-2");
        return new Fault<>(
                "/agreements/" + register.getAgreements().size() + "/relations",
                with(register, first, related("sample-2", Relation.Kind.EXTENDS, "sample-1")),
                with(register, first, related("sample-2", Relation.Kind.RELATED, "sample-1")),
                "Two agreements extend each other");
    }

    private static Agreement second() {
        return agreement("sample-2", "見本の基本協定");
    }

    private static Agreement related(String id, Relation.Kind kind, String other) {
        return Copy.adding(
                agreement(id, "見本の協定"),
                "relations",
                Relation.builder().kind(kind).agreementId(other).build());
    }

    private static Agreement agreement(String id, String title) {
        return Agreement.builder()
                .id(id)
                .title(title)
                .addParty(Party.of("見本市"))
                .addParty(Party.of("見本協力会"))
                .build();
    }

    private static Agreement concluded(Agreement agreement, LocalDate day) {
        return Copy.with(agreement, "concludedOn", StatedDate.of(day));
    }

    private static Fault<Register> observations(Register register) {
        return Fault.at(
                with(register, Copy.adding(FIRST, "series", series(88))),
                "/initiatives/-/series/0/observations/0/value",
                Copy.adding(SECOND, "series", series(89)),
                Copy.adding(SECOND, "series", series(88)),
                "Two initiatives give two figures for one year of one series");
    }

    private static Series series(long value) {
        return Series.builder()
                .label(LocalizedText.of("見本の通報の数"))
                .unit("件")
                .addObservation(Observation.builder()
                        .period(StatedPeriod.of(DatePeriod.parse("FY2024")))
                        .value(Quantity.of(value, "件"))
                        .build())
                .build();
    }

    private static Register with(Register register, Initiative initiative) {
        return Copy.adding(uncounted(register), "initiatives", initiative);
    }

    private static Register with(Register register, Agreement first, Agreement second) {
        return Copy.adding(uncounted(register), "agreements", first, second);
    }

    /** Returns a register without the numbers of entries that were announced before one is added. */
    private static Register uncounted(Register register) {
        return Copy.without(register, "statedAgreementCount", "statedRowCount");
    }
}
