package dev.renkei.json;

import static dev.renkei.json.DocumentArbitraries.built;
import static dev.renkei.json.DocumentArbitraries.extension;
import static dev.renkei.json.DocumentArbitraries.part;

import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generates small organizations, and what belongs to them, in which any property can be set.
 */
final class OrganizationArbitraries {

    private OrganizationArbitraries() {}

    static Arbitrary<Organization> organizations() {
        return Arbitraries.lazyOf(
                () -> ScalarArbitraries.texts()
                        .map(name -> Organization.builder().name(name).build()),
                () -> ScalarArbitraries.texts()
                        .map(name -> Organization.builder().name(name).build()),
                OrganizationArbitraries::describedOrganizations);
    }

    private static Arbitrary<Organization> describedOrganizations() {
        return built(
                Organization::builder,
                ScalarArbitraries.texts(),
                Organization.Builder::name,
                List.of(
                        part(ScalarArbitraries.texts(), Organization.Builder::reading),
                        part(ScalarArbitraries.texts(), Organization.Builder::addAlias),
                        part(ScalarArbitraries.codes().map(OrganizationKind::of), Organization.Builder::kind),
                        part(ScalarArbitraries.identifiers(), Organization.Builder::addIdentifier),
                        part(organizations(), Organization.Builder::partOf),
                        part(organizations(), Organization.Builder::addPredecessor),
                        part(organizations(), Organization.Builder::addSuccessor),
                        part(ScalarArbitraries.dates(), Organization.Builder::foundedOn),
                        part(ScalarArbitraries.quantities(), Organization.Builder::memberCount),
                        part(ScalarArbitraries.texts(), Organization.Builder::addDescription),
                        part(ScalarArbitraries.fiscalCalendars(), Organization.Builder::fiscalCalendar),
                        extension(Organization.Builder::putExtension)),
                Organization.Builder::build);
    }

    static Arbitrary<Person> persons() {
        return built(
                Person::builder,
                ScalarArbitraries.texts(),
                Person.Builder::name,
                List.of(
                        part(ScalarArbitraries.texts(), Person.Builder::reading),
                        extension(Person.Builder::putExtension)),
                Person.Builder::build);
    }

    static Arbitrary<Office> offices() {
        return built(
                Office::builder,
                ScalarArbitraries.texts(),
                Office.Builder::title,
                List.of(part(organizations(), Office.Builder::organization), extension(Office.Builder::putExtension)),
                Office.Builder::build);
    }

    static Arbitrary<Place> places() {
        return built(
                Place::builder,
                ScalarArbitraries.texts(),
                Place.Builder::name,
                List.of(
                        part(ScalarArbitraries.localGovernmentCodes(), Place.Builder::code),
                        extension(Place.Builder::putExtension)),
                Place.Builder::build);
    }

    static Arbitrary<Contact> contacts() {
        return built(
                Contact::builder,
                organizations(),
                Contact.Builder::organization,
                List.of(
                        part(offices(), Contact.Builder::office),
                        part(persons(), Contact.Builder::person),
                        part(ScalarArbitraries.words(), Contact.Builder::addTelephone),
                        part(ScalarArbitraries.words(), Contact.Builder::addEmail),
                        part(ScalarArbitraries.texts(), Contact.Builder::address),
                        part(ScalarArbitraries.words(), Contact.Builder::addWebPage),
                        extension(Contact.Builder::putExtension)),
                Contact.Builder::build);
    }
}
