package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.network.Network;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.Optional;

/**
 * Visits every organization that a register names anywhere, in the order of its text.
 */
final class OrganizationWalk {

    /** Takes an organization and where it stands. */
    @FunctionalInterface
    interface Visitor {
        void visit(Organization organization, Steps steps);
    }

    /** Walks through a part of the register. */
    @FunctionalInterface
    private interface Part<T> {
        void walk(T part, Steps steps);
    }

    private final Visitor visitor;

    OrganizationWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    void through(Register register) {
        each(register.getPublisher(), Steps.to("publisher"), this::organization);
        each(register.getAgreements(), Steps.to("agreements"), this::agreement);
        each(register.getInitiatives(), Steps.to("initiatives"), this::initiative);
        each(register.getNetworks(), Steps.to("networks"), this::network);
        each(register.getCaseCollections(), Steps.to("caseCollections"), this::caseCollection);
        each(register.getSources(), Steps.to("sources"), this::source);
    }

    private void agreement(Agreement agreement, Steps steps) {
        each(agreement.getParties(), steps.then("parties"), this::party);
        each(
                agreement.getPlans(),
                steps.then("plans"),
                (plan, at) -> each(plan.getInitiatives(), at.then("initiatives"), this::initiative));
        each(agreement.getRelations(), steps.then("relations"), this::relation);
        each(agreement.getStatements(), steps.then("statements"), this::statement);
        each(agreement.getContacts(), steps.then("contacts"), this::contact);
        each(agreement.getSources(), steps.then("sources"), this::source);
    }

    private void party(Party party, Steps steps) {
        organization(party.getOrganization(), steps.then("organization"));
        each(party.getSignatories(), steps.then("signatories"), this::signatory);
        each(party.getOnBehalfOf(), steps.then("onBehalfOf"), this::organization);
    }

    private void signatory(Signatory signatory, Steps steps) {
        each(signatory.getOffice(), steps.then("office"), this::office);
        each(signatory.getOtherOffices(), steps.then("otherOffices"), this::office);
    }

    private void office(Office office, Steps steps) {
        each(office.getOrganization(), steps.then("organization"), this::organization);
    }

    private void initiative(Initiative initiative, Steps steps) {
        each(initiative.getActors(), steps.then("actors"), this::organization);
        each(initiative.getProgrammes(), steps.then("programmes"), this::programme);
        each(initiative.getOrganizations(), steps.then("organizations"), this::organization);
        each(initiative.getRelations(), steps.then("relations"), this::relation);
        each(initiative.getAwards(), steps.then("awards"), this::award);
    }

    private void programme(Programme programme, Steps steps) {
        each(programme.getOrganization(), steps.then("organization"), this::organization);
    }

    private void award(Award award, Steps steps) {
        each(award.getAwardedBy(), steps.then("awardedBy"), this::organization);
    }

    private void relation(Relation relation, Steps steps) {
        each(relation.getParties(), steps.then("parties"), this::organization);
    }

    private void statement(Statement statement, Steps steps) {
        each(statement.getOffice(), steps.then("office"), this::office);
    }

    private void contact(Contact contact, Steps steps) {
        each(contact.getOrganization(), steps.then("organization"), this::organization);
        each(contact.getOffice(), steps.then("office"), this::office);
    }

    private void source(Source source, Steps steps) {
        each(source.getPublisher(), steps.then("publisher"), this::organization);
    }

    private void network(Network network, Steps steps) {
        each(network.getMembers(), steps.then("members"), this::organization);
    }

    private void caseCollection(CaseCollection collection, Steps steps) {
        each(collection.getPublisher(), steps.then("publisher"), this::organization);
        each(collection.getContributors(), steps.then("contributors"), this::organization);
        each(collection.getEdition(), steps.then("edition"), this::edition);
        each(collection.getPreviousEdition(), steps.then("previousEdition"), this::edition);
        each(collection.getCases(), steps.then("cases"), this::caseStudy);
        each(collection.getSources(), steps.then("sources"), this::source);
    }

    private void edition(Edition edition, Steps steps) {
        each(edition.getContributors(), steps.then("contributors"), this::organization);
    }

    private void caseStudy(CaseStudy caseStudy, Steps steps) {
        each(caseStudy.getOrganizations(), steps.then("organizations"), this::organization);
    }

    private void organization(Organization organization, Steps steps) {
        visitor.visit(organization, steps);
        each(organization.getPartOf(), steps.then("partOf"), this::organization);
        each(organization.getPredecessors(), steps.then("predecessors"), this::organization);
        each(organization.getSuccessors(), steps.then("successors"), this::organization);
    }

    private static <T> void each(Optional<T> part, Steps steps, Part<T> walk) {
        part.ifPresent(each -> walk.walk(each, steps));
    }

    private static <T> void each(List<T> parts, Steps steps, Part<T> walk) {
        for (int i = 0; i < parts.size(); i++) {
            walk.walk(parts.get(i), steps.then(i));
        }
    }
}
