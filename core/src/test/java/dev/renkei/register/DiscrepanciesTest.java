package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscrepanciesTest {

    private static final Identifier NUMBER = Identifier.of(CorporateNumber.ofBaseNumber("120005999991"));
    private static final Identifier OTHER_NUMBER = Identifier.of(CorporateNumber.ofBaseNumber("120005999992"));

    private static Organization named(String name, Identifier... identifiers) {
        return Organization.builder().name(name).addIdentifiers(identifiers).build();
    }

    private static Discrepancies among(Organization... members) {
        return Register.builder()
                .addNetwork(Network.builder().name("まちづくり").addMembers(members).build())
                .build()
                .discrepancies();
    }

    private static Register.Located<Organization> member(int index, Organization organization) {
        return new Register.Located<>(organization, List.of("networks", 0, "members", index));
    }

    @Test
    void oneNumberUnderTwoNamesIsAConflict() {
        assertThat(among(named("みどり生協", NUMBER), named("みどり 生協", NUMBER), named("あお生協", NUMBER))
                        .conflicts())
                .containsExactly(new Discrepancies.Conflict(
                        NUMBER, List.of(member(0, named("みどり生協", NUMBER)), member(2, named("あお生協", NUMBER)))));
    }

    @Test
    void aConflictNamesTheNumberThatIsSharedAndNotAnother() {
        assertThat(among(named("みどり生協", OTHER_NUMBER, NUMBER), named("あお生協", NUMBER))
                        .conflicts())
                .singleElement()
                .extracting(Discrepancies.Conflict::identifier)
                .isEqualTo(NUMBER);
    }

    @Test
    void aNameThatAnyCopyStatesAsAnAliasIsNoConflict() {
        Organization elsewhere =
                Organization.builder().name("あお生協").addAlias("みどり生協").build();

        assertThat(among(named("みどり生協", NUMBER), named("あお生協", NUMBER), elsewhere)
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aNewNameAfterAStatedPredecessorIsNoConflict() {
        Organization renamed = Organization.builder()
                .name("あお生協")
                .addIdentifier(NUMBER)
                .addPredecessor(Organization.of("みどり生協"))
                .build();

        assertThat(among(named("みどり生協", NUMBER), renamed).conflicts()).isEmpty();
    }

    @Test
    void differentNumbersAreNoConflict() {
        assertThat(among(named("みどり生協", NUMBER), named("あお生協", OTHER_NUMBER)).conflicts())
                .isEmpty();
    }

    @Test
    void namesOneCharacterApartLookAlike() {
        Organization one = Organization.of("東京はくと医療生協");
        Organization other = Organization.of("東京ほくと医療生協");
        Organization longer = Organization.of("東京はくと医療生協会");

        assertThat(among(one, Organization.of("東都生協"), other).lookalikes())
                .containsExactly(new Discrepancies.Lookalike(member(0, one), member(2, other)));
        assertThat(among(longer, one).lookalikes())
                .containsExactly(new Discrepancies.Lookalike(member(0, longer), member(1, one)));
    }

    @Test
    void organizationsThatAreToldToBeOneDoNotLookAlike() {
        Organization corrected =
                Organization.builder().name("東京ほくと医療生協").addAlias("東京はくと医療生協").build();

        assertThat(among(Organization.of("東京はくと医療生協"), corrected).lookalikes()).isEmpty();
        assertThat(among(named("東京はくと医療生協", NUMBER), named("東京ほくと医療生協", NUMBER)).lookalikes())
                .isEmpty();
    }

    @Test
    void organizationsThatNumbersTellApartDoNotLookAlike() {
        assertThat(among(named("東京はくと医療生協", NUMBER), named("東京ほくと医療生協", OTHER_NUMBER))
                        .lookalikes())
                .isEmpty();
        assertThat(among(named("東京はくと医療生協", NUMBER), named("東京ほくと医療生協")).lookalikes())
                .hasSize(1);
    }

    @Test
    void organizationsThatAreCountedDoNotLookAlike() {
        assertThat(among(named("みどり第一保育園"), named("みどり第二保育園"), named("みどり第1保育園"), named("みどり第11保育園"))
                        .lookalikes())
                .isEmpty();
    }

    @Test
    void organizationsOfTwoPrefecturesDoNotLookAlike() {
        assertThat(among(named("富山医療生活協同組合"), named("郡山医療生活協同組合"), named("福島医療生協"), named("福岡医療生協"))
                        .lookalikes())
                .isEmpty();
        assertThat(among(named("富山医療生活協同組合"), named("富山医療生括協同組合")).lookalikes()).hasSize(1);
        assertThat(among(named("郡山医療生活協同組合"), named("群山医療生活協同組合")).lookalikes()).hasSize(1);
    }

    private static Relation relation(Relation.Kind kind, String agreement) {
        return Relation.builder().kind(kind).agreementId(agreement).build();
    }

    private static Agreement agreement(String id, Relation... relations) {
        return Agreement.builder()
                .id(id)
                .title(id)
                .addParty(Party.of("みどり市"))
                .addRelations(relations)
                .build();
    }

    @Test
    void findsReferencesToAgreementsThatAreNotThere() {
        Relation there = relation(Relation.Kind.RELATED, "a");
        Relation missing = relation(Relation.Kind.RELATED, "x");
        Relation byTitle =
                Relation.builder().kind(Relation.Kind.RELATED).title("別の協定").build();
        Initiative initiative =
                Initiative.builder().title("取組").addRelations(there, missing).build();
        Agreement planned = Agreement.builder()
                .from(agreement("a", byTitle, missing))
                .addPlans(
                        Plan.builder().build(),
                        Plan.builder().addInitiative(initiative).build())
                .build();
        Register register = Register.builder()
                .addAgreement(planned)
                .addInitiative(initiative)
                .build();

        assertThat(register.discrepancies().danglingReferences())
                .containsExactly(
                        new Register.Located<>(
                                missing, List.of("agreements", 0, "plans", 1, "initiatives", 0, "relations", 1)),
                        new Register.Located<>(missing, List.of("agreements", 0, "relations", 1)),
                        new Register.Located<>(missing, List.of("initiatives", 0, "relations", 1)));
        assertThat(register.index().findAgreement("a")).contains(planned);
        assertThat(register.index().findAgreement("x")).isEmpty();
    }

    @Test
    void findsAgreementsThatSupersedeEachOther() {
        Agreement a = agreement("a", relation(Relation.Kind.RELATED, "b"));
        Agreement b = agreement("b", relation(Relation.Kind.SUPERSEDES, "d"));
        Agreement c = agreement("c", relation(Relation.Kind.EXTENDS, "b"), relation(Relation.Kind.RELATED, "a"));
        Agreement d = agreement("d", relation(Relation.Kind.UNDER_FRAMEWORK, "c"));

        assertThat(Agreements.register(List.of(a, b, c, d)).discrepancies().relationCycles())
                .containsExactly(List.of(
                        new Register.Located<>(b, List.of("agreements", 1)),
                        new Register.Located<>(d, List.of("agreements", 3)),
                        new Register.Located<>(c, List.of("agreements", 2))));
    }

    @Test
    void agreementsThatAreOnlyRelatedAreNoCycle() {
        Agreement a = agreement("a", relation(Relation.Kind.RELATED, "b"), relation(Relation.Kind.SUPERSEDES, "a"));
        Agreement b = agreement("b", relation(Relation.Kind.RELATED, "a"), relation(Relation.Kind.SUPERSEDES, "a"));

        assertThat(Agreements.register(List.of(a, b)).discrepancies().relationCycles())
                .isEmpty();
    }
}
