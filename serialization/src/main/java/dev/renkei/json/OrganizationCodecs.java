package dev.renkei.json;

import static dev.renkei.json.FigureCodecs.QUANTITY;
import static dev.renkei.json.ForwardCodec.forward;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.Scalars.FISCAL_CALENDAR;
import static dev.renkei.json.Scalars.IDENTIFIER;
import static dev.renkei.json.Scalars.LOCAL_GOVERNMENT_CODE;
import static dev.renkei.json.Scalars.ORGANIZATION_KIND;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;

import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;

/**
 * Declares the documents about organizations, people and places.
 */
final class OrganizationCodecs {

    static final Codec<Person> PERSON = extensible(
            ObjectCodec.of(
                            "Person",
                            "A person (氏名) named in an agreement: a signatory, a speaker, somebody to ask.",
                            Person::builder,
                            Person.Builder::build)
                    .required(
                            "name",
                            TEXT,
                            Person::getName,
                            Person.Builder::name,
                            "The name as written, family name first where the source writes it so.")
                    .orAlone()
                    .optional(
                            "reading",
                            TEXT,
                            Person::getReading,
                            Person.Builder::reading,
                            "The reading of the name (ふりがな)."),
            Person.Builder::putAllExtensions);

    static final Codec<Office> OFFICE = extensible(
            ObjectCodec.of(
                            "Office",
                            "An office (役職) that a person holds, such as 会長 or 代表取締役.",
                            Office::builder,
                            Office.Builder::build)
                    .required("title", TEXT, Office::getTitle, Office.Builder::title, "The title of the office.")
                    .orAlone()
                    .optional(
                            "organization",
                            forward(() -> OrganizationCodecs.ORGANIZATION),
                            Office::getOrganization,
                            Office.Builder::organization,
                            "The organization in which the office is held, if it is not the one that the context speaks of."),
            Office.Builder::putAllExtensions);

    static final Codec<Place> PLACE = extensible(
            ObjectCodec.of(
                            "Place",
                            "A place (地域): a prefecture, a municipality, a ward or a smaller area.",
                            Place::builder,
                            Place.Builder::build)
                    .required("name", TEXT, Place::getName, Place.Builder::name, "The name of the place.")
                    .orAlone()
                    .optional(
                            "code",
                            LOCAL_GOVERNMENT_CODE,
                            Place::getCode,
                            Place.Builder::code,
                            "The code of the local government that the place is or belongs to (全国地方公共団体コード)."),
            Place.Builder::putAllExtensions);

    static final Codec<Organization> ORGANIZATION = extensible(
            ObjectCodec.of(
                            "Organization",
                            "An organization (団体): a public body, a cooperative, a company or an association, as it was when the source spoke of it.",
                            Organization::builder,
                            Organization.Builder::build)
                    .required("name", TEXT, Organization::getName, Organization.Builder::name, "The name in full.")
                    .orAlone()
                    .optional(
                            "reading",
                            TEXT,
                            Organization::getReading,
                            Organization.Builder::reading,
                            "The reading of the name (ふりがな).")
                    .optional(
                            "branch",
                            TEXT,
                            Organization::getBranch,
                            Organization.Builder::branch,
                            "The branch or area within the organization that is meant, such as 千葉.")
                    .list(
                            "aliases",
                            TEXT,
                            Organization::getAliases,
                            Organization.Builder::aliases,
                            "The other names under which sources speak of the organization: short forms, earlier spellings.")
                    .optional(
                            "kind",
                            ORGANIZATION_KIND,
                            Organization::getKind,
                            Organization.Builder::kind,
                            "The kind of organization.")
                    .list(
                            "identifiers",
                            IDENTIFIER,
                            Organization::getIdentifiers,
                            Organization.Builder::identifiers,
                            "The identifiers, such as the corporate number (法人番号).")
                    .optional(
                            "partOf",
                            forward(() -> OrganizationCodecs.ORGANIZATION),
                            Organization::getPartOf,
                            Organization.Builder::partOf,
                            "The organization that this one is a part of, such as the city of a ward.")
                    .list(
                            "predecessors",
                            forward(() -> OrganizationCodecs.ORGANIZATION),
                            Organization::getPredecessors,
                            Organization.Builder::predecessors,
                            "The organizations that this one continues.")
                    .list(
                            "successors",
                            forward(() -> OrganizationCodecs.ORGANIZATION),
                            Organization::getSuccessors,
                            Organization.Builder::successors,
                            "The organizations that continue this one.")
                    .optional(
                            "foundedOn",
                            STATED_DATE,
                            Organization::getFoundedOn,
                            Organization.Builder::foundedOn,
                            "The day, month or year in which the organization was founded.")
                    .optional(
                            "memberCount",
                            QUANTITY,
                            Organization::getMemberCount,
                            Organization.Builder::memberCount,
                            "The number of members, with the day of the count if stated.")
                    .paragraphs(
                            "description",
                            TEXT,
                            Organization::getDescription,
                            Organization.Builder::description,
                            "What the source says of the organization, by paragraph.")
                    .optional(
                            "fiscalCalendar",
                            FISCAL_CALENDAR,
                            Organization::getFiscalCalendar,
                            Organization.Builder::fiscalCalendar,
                            "The day on which the fiscal year of the organization starts, if it is not 1 April."),
            Organization.Builder::putAllExtensions);

    static final Codec<Contact> CONTACT = extensible(
            ObjectCodec.of(
                            "Contact",
                            "A contact (お問合せ先) as a source prints it.",
                            Contact::builder,
                            Contact.Builder::build)
                    .optional(
                            "organization",
                            ORGANIZATION,
                            Contact::getOrganization,
                            Contact.Builder::organization,
                            "The organization to ask, or the part of it.")
                    .optional(
                            "office",
                            OFFICE,
                            Contact::getOffice,
                            Contact.Builder::office,
                            "The office of the person to ask.")
                    .optional("person", PERSON, Contact::getPerson, Contact.Builder::person, "The person to ask.")
                    .list(
                            "telephones",
                            STRING,
                            Contact::getTelephones,
                            Contact.Builder::telephones,
                            "The telephone numbers as written.")
                    .list(
                            "emails",
                            STRING,
                            Contact::getEmails,
                            Contact.Builder::emails,
                            "The mail addresses as written.")
                    .optional("address", TEXT, Contact::getAddress, Contact.Builder::address, "The postal address.")
                    .list(
                            "webPages",
                            STRING,
                            Contact::getWebPages,
                            Contact.Builder::webPages,
                            "The addresses of web pages."),
            Contact.Builder::putAllExtensions);

    private OrganizationCodecs() {}
}
