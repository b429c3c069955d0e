package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.network.Network;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a register names an organization, what the copy there states counts. */
class OrganizationPlacesTest {

    private static final Identifier NUMBER = Identifier.of(CorporateNumber.ofBaseNumber("120005999991"));
    private static final Organization COPY =
            Organization.builder().name("あお生協").addIdentifier(NUMBER).build();
    private static final Organization CONFLICTING =
            Organization.builder().name("みどり生協").addIdentifier(NUMBER).build();

    private static final Office OFFICE =
            Office.builder().title("理事").organization(COPY).build();
    private static final Relation RELATION =
            Relation.builder().kind(Relation.Kind.RELATED).addParty(COPY).build();
    private static final Source SOURCE = Source.builder().publisher(COPY).build();
    private static final Edition EDITION =
            Edition.builder().addContributor(COPY).build();

    private static Arguments in(String path, Register.Builder register) {
        return arguments(path, register);
    }

    private static Arguments inAgreement(String path, Agreement.Builder agreement) {
        return in("agreements/0/" + path, register().addAgreement(agreement.build()));
    }

    private static Arguments inParty(String path, Party.Builder party) {
        return inAgreement("parties/0/" + path, agreement().addParty(party.build()));
    }

    private static Arguments inInitiative(String path, Initiative.Builder initiative) {
        return inAgreement(
                "plans/0/initiatives/0/" + path,
                agreement()
                        .addPlan(
                                Plan.builder().addInitiative(initiative.build()).build()));
    }

    private static Arguments inCases(String path, CaseCollection.Builder cases) {
        return in("caseCollections/0/" + path, register().addCaseCollection(cases.build()));
    }

    private static Arguments inMember(String path, Organization.Builder member) {
        return in(
                "networks/0/members/0/" + path,
                register()
                        .addNetwork(Network.builder()
                                .name("まちづくり")
                                .addMember(member.build())
                                .build()));
    }

    private static Register.Builder register() {
        return Register.builder();
    }

    private static Agreement.Builder agreement() {
        return Agreement.builder().title("協定");
    }

    private static Party.Builder party() {
        return Party.builder().organization(Organization.of("市"));
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder().title("取組");
    }

    private static Organization.Builder member() {
        return Organization.builder().name("会");
    }

    private static CaseCollection.Builder cases() {
        return CaseCollection.builder().title("事例集");
    }

    static Stream<Arguments> places() {
        return Stream.of(
                in("publisher", register().publisher(COPY)),
                in("sources/0/publisher", register().addSource(SOURCE)),
                in(
                        "initiatives/0/actors/0",
                        register().addInitiative(initiative().addActor(COPY).build())),
                inParty("organization", Party.builder().organization(COPY)),
                inParty("onBehalfOf/0", party().addOnBehalfOf(COPY)),
                inParty(
                        "signatories/0/office/organization",
                        party().addSignatory(Signatory.builder().office(OFFICE).build())),
                inParty(
                        "signatories/0/otherOffices/0/organization",
                        party().addSignatory(Signatory.builder()
                                .addOtherOffice(OFFICE)
                                .build())),
                inAgreement("relations/0/parties/0", agreement().addRelation(RELATION)),
                inAgreement(
                        "statements/0/office/organization",
                        agreement()
                                .addStatement(Statement.builder().office(OFFICE).build())),
                inAgreement(
                        "contacts/0/organization",
                        agreement()
                                .addContact(Contact.builder().organization(COPY).build())),
                inAgreement(
                        "contacts/0/office/organization",
                        agreement().addContact(Contact.builder().office(OFFICE).build())),
                inAgreement("sources/0/publisher", agreement().addSource(SOURCE)),
                inInitiative("actors/0", initiative().addActor(COPY)),
                inInitiative("organizations/0", initiative().addOrganization(COPY)),
                inInitiative(
                        "programmes/0/organization",
                        initiative()
                                .addProgramme(Programme.builder()
                                        .name("大会")
                                        .organization(COPY)
                                        .build())),
                inInitiative("relations/0/parties/0", initiative().addRelation(RELATION)),
                inInitiative(
                        "awards/0/awardedBy",
                        initiative()
                                .addAward(Award.builder()
                                        .name("大賞")
                                        .awardedBy(COPY)
                                        .build())),
                inCases("publisher", cases().publisher(COPY)),
                inCases("contributors/0", cases().addContributor(COPY)),
                inCases("edition/contributors/0", cases().edition(EDITION)),
                inCases("previousEdition/contributors/0", cases().previousEdition(EDITION)),
                inCases("sources/0/publisher", cases().addSource(SOURCE)),
                inCases(
                        "cases/0/organizations/0",
                        cases().addCase(CaseStudy.builder()
                                .title("事例")
                                .addOrganization(COPY)
                                .build())),
                inMember("partOf", member().partOf(COPY)),
                inMember("predecessors/0", member().addPredecessor(COPY)),
                inMember("successors/0", member().addSuccessor(COPY)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNumberUnderAnotherNameIsToldWithWhereItStands(String path, Register.Builder register) {
        Register withConflict = register.addNetwork(
                        Network.builder().name("対立").addMember(CONFLICTING).build())
                .build();
        List<String> paths = withConflict.discrepancies().conflicts().stream()
                .flatMap(conflict -> conflict.organizations().stream())
                .filter(located -> located.part().equals(COPY))
                .map(located -> located.steps().stream().map(Object::toString).collect(Collectors.joining("/")))
                .toList();

        assertThat(paths).containsExactly(path);
    }
}
