package dev.renkei.examples.page;

import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Person;
import dev.renkei.organization.Representative;
import dev.renkei.organization.Succession;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * Writes organizations, and the people and offices in them, wherever the document names them.
 */
final class Organizations {

    private Organizations() {}

    /** Writes an organization with all that is said of it. */
    static void write(Page page, int depth, String key, Organization organization) {
        write(page, depth, key, List.of(organization));
    }

    static void write(Page page, int depth, String key, List<Organization> organizations) {
        page.things(
                depth,
                key,
                organizations,
                organization -> Optional.of(page.words().text(organization.getName())),
                (below, organization) -> writeDetails(page, below, organization));
    }

    /** Writes all that is said of an organization beside its name. */
    static void writeDetails(Page page, int depth, Organization organization) {
        page.text(depth, "Organization.reading", organization.getReading());
        page.text(depth, "Organization.branch", organization.getBranch());
        page.list(depth, "Organization.aliases", organization.getAliases(), page.words()::text);
        page.fact(depth, "Organization.kind", organization.getKind().map(page.labels()::name));
        organization.getIdentifiers().forEach(identifier -> writeIdentifier(page, depth, identifier));
        organization.getPartOf().ifPresent(whole -> write(page, depth, "Organization.partOf", whole));
        page.things(
                depth,
                "Membership.organization",
                organization.getMemberOf(),
                membership -> Optional.of(
                        page.words().text(membership.getOrganization().getName())),
                (below, membership) -> writeMembership(page, below, membership));
        write(page, depth, "Organization.members", organization.getMembers());
        write(page, depth, "Organization.predecessors", organization.getPredecessors());
        write(page, depth, "Organization.successors", organization.getSuccessors());
        organization.getSuccession().ifPresent(succession -> writeSuccession(page, depth, succession));
        page.date(depth, "Organization.foundedOn", organization.getFoundedOn());
        page.date(depth, "Organization.dissolvedOn", organization.getDissolvedOn());
        organization.getMemberCount().ifPresent(count -> writeQuantity(page, depth, "Organization.memberCount", count));
        organization.getFigures().forEach(figure -> writeFigure(page, depth, figure));
        page.places(depth, "Organization.areas", organization.getAreas());
        organization.getRepresentatives().forEach(each -> writeRepresentative(page, depth, each));
        page.texts(depth, "Organization.description", organization.getDescription());
        page.fact(
                depth,
                "Organization.fiscalCalendar",
                organization.getFiscalCalendar().map(Object::toString));
        page.extensions(depth, organization);
    }

    private static void writeMembership(Page page, int depth, Membership membership) {
        writeDetails(page, depth, membership.getOrganization());
        page.date(depth, "Membership.joinedOn", membership.getJoinedOn());
        page.date(depth, "Membership.leftOn", membership.getLeftOn());
        page.extensions(depth, membership);
    }

    private static void writeSuccession(Page page, int depth, Succession succession) {
        page.fact(
                depth,
                "Organization.succession",
                succession.getKind().map(page.labels()::name).orElse(""));
        page.date(depth + 1, "Succession.effectiveOn", succession.getEffectiveOn());
        page.extensions(depth + 1, succession);
    }

    /** Writes a figure under the name of its kind. */
    private static void writeFigure(Page page, int depth, OrganizationFigure figure) {
        String label = figure.getKind()
                .map(page.labels()::name)
                .orElseGet(() -> page.labels().get("OrganizationFigure.quantity"));
        page.out().item(depth, label, page.words().quantity(figure.getQuantity()));
        writeCounted(page, depth + 1, figure.getQuantity());
        page.extensions(depth + 1, figure);
    }

    private static void writeRepresentative(Page page, int depth, Representative representative) {
        page.label(depth, "Organization.representatives");
        representative.getPerson().ifPresent(person -> writePerson(page, depth + 1, "Representative.person", person));
        representative.getOffice().ifPresent(office -> writeOffice(page, depth + 1, "Representative.office", office));
        page.extensions(depth + 1, representative);
    }

    private static void writeIdentifier(Page page, int depth, Identifier identifier) {
        page.out().item(depth, page.labels().name(identifier.getScheme()), identifier.getValue());
    }

    /** Writes a figure with what it counts, and when. */
    static void writeQuantity(Page page, int depth, String key, Quantity quantity) {
        writeQuantities(page, depth, key, List.of(quantity));
    }

    /** Writes figures under one label. */
    static void writeQuantities(Page page, int depth, String key, List<Quantity> quantities) {
        page.things(
                depth,
                key,
                quantities,
                quantity -> Optional.of(page.words().quantity(quantity)),
                (below, quantity) -> writeCounted(page, below, quantity));
    }

    private static void writeCounted(Page page, int depth, Quantity quantity) {
        page.text(depth, "Quantity.scope", quantity.getScope());
        page.date(depth, "Quantity.asOf", quantity.getAsOf());
    }

    static void writePerson(Page page, int depth, String key, Person person) {
        page.fact(depth, key, page.words().text(person.getName()));
        page.text(depth + 1, "Organization.reading", person.getReading());
        page.extensions(depth + 1, person);
    }

    static void writeOffice(Page page, int depth, String key, Office office) {
        page.fact(depth, key, page.words().text(office.getTitle()));
        office.getOrganization().ifPresent(organization -> write(page, depth + 1, "Office.organization", organization));
        page.extensions(depth + 1, office);
    }

    /** Writes organizations that are counted or described without names. */
    static void writeUnnamed(Page page, int depth, String key, List<UnnamedOrganizations> unnamed) {
        for (UnnamedOrganizations each : unnamed) {
            page.fact(depth, key, each.getDescription().map(page.words()::text).orElse(""));
            page.fact(depth + 1, "UnnamedOrganizations.count", each.getCount().map(page.words()::count));
            page.fact(depth + 1, "UnnamedOrganizations.kind", each.getKind().map(page.labels()::name));
            page.fact(
                    depth + 1,
                    "UnnamedOrganizations.disclosure",
                    each.getDisclosure().map(page.labels()::name));
            page.extensions(depth + 1, each);
        }
    }
}
