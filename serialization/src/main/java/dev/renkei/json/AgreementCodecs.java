package dev.renkei.json;

import static dev.renkei.json.FieldCodecs.COOPERATION_FIELD;
import static dev.renkei.json.FigureCodecs.STATED_COUNT;
import static dev.renkei.json.InitiativeCodecs.CONTRIBUTION;
import static dev.renkei.json.InitiativeCodecs.NOTE;
import static dev.renkei.json.InitiativeCodecs.RELATION;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.CONTACT;
import static dev.renkei.json.OrganizationCodecs.OFFICE;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.OrganizationCodecs.PERSON;
import static dev.renkei.json.OrganizationCodecs.PLACE;
import static dev.renkei.json.PlanCodecs.PLAN;
import static dev.renkei.json.Scalars.AGREEMENT_KIND;
import static dev.renkei.json.Scalars.BINDING_FORCE;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;
import static dev.renkei.json.TimeCodecs.TERM;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.validation.StructureRules;

/**
 * Declares agreements, with their parties and what else surrounds their content.
 */
final class AgreementCodecs {

    private static final Codec<String> FORMAT = new HeaderCodec("renkei/1", StructureRules.UNSUPPORTED_VERSION);
    private static final Codec<String> TYPE = new HeaderCodec("agreement", StructureRules.UNKNOWN_TYPE);

    static final Codec<Signatory> SIGNATORY = extensible(
            ObjectCodec.of(Signatory::builder, Signatory.Builder::build)
                    .optional(
                            "person", PERSON, Signatory::getPerson, Signatory.Builder::person, "The person who signs.")
                    .optional(
                            "office",
                            OFFICE,
                            Signatory::getOffice,
                            Signatory.Builder::office,
                            "The office in which the person signs; without an organization of its own it is held in the party.")
                    .list(
                            "otherOffices",
                            OFFICE,
                            Signatory::getOtherOffices,
                            Signatory.Builder::otherOffices,
                            "The other offices that the source names for the person, such as one in the person's own company."),
            Signatory.Builder::putAllExtensions);

    static final Codec<Party> PARTY = extensible(
            ObjectCodec.of(Party::builder, Party.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            Party::getId,
                            Party.Builder::id,
                            "The key by which contributions and statements of the agreement speak of the party.")
                    .required(
                            "organization",
                            ORGANIZATION,
                            Party::getOrganization,
                            Party.Builder::organization,
                            "The organization as it was when it signed.")
                    .optional(
                            "role",
                            STRING,
                            Party::getRole,
                            Party.Builder::role,
                            "The role in the text of the agreement, such as 甲 or 乙.")
                    .optional(
                            "side",
                            STRING,
                            Party::getSide,
                            Party.Builder::side,
                            "The side on which the party stands, where several parties stand on one side.")
                    .list(
                            "signatories",
                            SIGNATORY,
                            Party::getSignatories,
                            Party.Builder::signatories,
                            "Who signs for the party.")
                    .optional(
                            "signedOn",
                            STATED_DATE,
                            Party::getSignedOn,
                            Party.Builder::signedOn,
                            "The day on which the party signed, if each side signed on its own day.")
                    .optional(
                            "joinedOn",
                            STATED_DATE,
                            Party::getJoinedOn,
                            Party.Builder::joinedOn,
                            "The day on which the party joined, if it was not there from the beginning.")
                    .optional(
                            "leftOn",
                            STATED_DATE,
                            Party::getLeftOn,
                            Party.Builder::leftOn,
                            "The last day on which the party took part, if it left before the agreement ended.")
                    .list(
                            "onBehalfOf",
                            ORGANIZATION,
                            Party::getOnBehalfOf,
                            Party.Builder::onBehalfOf,
                            "The organizations for which the party signs, such as the members of a federation."),
            Party.Builder::putAllExtensions);

    static final Codec<Amendment> AMENDMENT = extensible(
            ObjectCodec.of(Amendment::builder, Amendment.Builder::build)
                    .required(
                            "amendedOn",
                            STATED_DATE,
                            Amendment::getAmendedOn,
                            Amendment.Builder::amendedOn,
                            "The day of the amendment.")
                    .paragraphs(
                            "description",
                            TEXT,
                            Amendment::getDescription,
                            Amendment.Builder::description,
                            "What the amendment changes, by paragraph."),
            Amendment.Builder::putAllExtensions);

    static final Codec<Ceremony> CEREMONY = extensible(
            ObjectCodec.of(Ceremony::builder, Ceremony.Builder::build)
                    .optional(
                            "heldOn",
                            STATED_DATE,
                            Ceremony::getHeldOn,
                            Ceremony.Builder::heldOn,
                            "The day of the ceremony.")
                    .optional(
                            "place", TEXT, Ceremony::getPlace, Ceremony.Builder::place, "Where the ceremony was held.")
                    .optional(
                            "caption",
                            TEXT,
                            Ceremony::getCaption,
                            Ceremony.Builder::caption,
                            "The words that the source prints for it."),
            Ceremony.Builder::putAllExtensions);

    static final Codec<Statement> STATEMENT = extensible(
            ObjectCodec.of(Statement::builder, Statement.Builder::build)
                    .optional(
                            "heading",
                            TEXT,
                            Statement::getHeading,
                            Statement.Builder::heading,
                            "The heading of the statement.")
                    .optional(
                            "party",
                            STRING,
                            Statement::getParty,
                            Statement.Builder::party,
                            "The key of the party for which the person speaks.")
                    .optional(
                            "speaker",
                            PERSON,
                            Statement::getSpeaker,
                            Statement.Builder::speaker,
                            "The person who speaks.")
                    .optional(
                            "office",
                            OFFICE,
                            Statement::getOffice,
                            Statement.Builder::office,
                            "The office in which the person speaks.")
                    .paragraphs(
                            "text",
                            TEXT,
                            Statement::getText,
                            Statement.Builder::text,
                            "The text of the statement, by paragraph."),
            Statement.Builder::putAllExtensions);

    static final Codec<Source> SOURCE = extensible(
            ObjectCodec.of(Source::builder, Source.Builder::build)
                    .optional("title", TEXT, Source::getTitle, Source.Builder::title, "The title of the source.")
                    .optional(
                            "publisher",
                            ORGANIZATION,
                            Source::getPublisher,
                            Source.Builder::publisher,
                            "The organization that published it.")
                    .optional(
                            "publishedOn",
                            STATED_DATE,
                            Source::getPublishedOn,
                            Source.Builder::publishedOn,
                            "The day of publication.")
                    .optional(
                            "webPage",
                            STRING,
                            Source::getWebPage,
                            Source.Builder::webPage,
                            "The address of the source.")
                    .optional(
                            "file",
                            STRING,
                            Source::getFile,
                            Source.Builder::file,
                            "The name of the file or text at hand.")
                    .paragraphs(
                            "inscriptions",
                            TEXT,
                            Source::getInscriptions,
                            Source.Builder::inscriptions,
                            "The words that the source prints apart from its text: banners, captions, the words of a drawing.")
                    .paragraphs(
                            "remarks",
                            TEXT,
                            Source::getRemarks,
                            Source.Builder::remarks,
                            "What whoever made the record has to say of the source: what was lost, damaged or could not be read."),
            Source.Builder::putAllExtensions);

    static final Codec<Agreement> AGREEMENT = extensible(
            ObjectCodec.of(Agreement::builder, Agreement.Builder::build)
                    .required(
                            "format",
                            FORMAT,
                            value -> FORMAT.standIn(),
                            (builder, text) -> {},
                            "The version of the format.")
                    .required("type", TYPE, value -> TYPE.standIn(), (builder, text) -> {}, "The type of the document.")
                    .optional("id", STRING, Agreement::getId, Agreement.Builder::id, "The identifier of the agreement.")
                    .required("title", TEXT, Agreement::getTitle, Agreement.Builder::title, "The title.")
                    .optional(
                            "kind",
                            AGREEMENT_KIND,
                            Agreement::getKind,
                            Agreement.Builder::kind,
                            "The kind of agreement.")
                    .list(
                            "languages",
                            STRING,
                            Agreement::getLanguages,
                            Agreement.Builder::languages,
                            "The language tags of the languages in which the agreement is made (BCP 47), the first being that of its plain texts.")
                    .optional(
                            "bindingForce",
                            BINDING_FORCE,
                            Agreement::getBindingForce,
                            Agreement.Builder::bindingForce,
                            "Whether the parties are legally bound.")
                    .list(
                            "parties",
                            PARTY,
                            Agreement::getParties,
                            Agreement.Builder::parties,
                            "The parties in the order of the agreement.")
                    .optional(
                            "concludedOn",
                            STATED_DATE,
                            Agreement::getConcludedOn,
                            Agreement.Builder::concludedOn,
                            "The day on which the agreement was concluded (締結日).")
                    .optional(
                            "effectiveOn",
                            STATED_DATE,
                            Agreement::getEffectiveOn,
                            Agreement.Builder::effectiveOn,
                            "The day on which the agreement takes effect, if it is not the day of conclusion (発効日).")
                    .optional(
                            "terminatedOn",
                            STATED_DATE,
                            Agreement::getTerminatedOn,
                            Agreement.Builder::terminatedOn,
                            "The last day in force of an agreement that was ended early (解約).")
                    .optional("term", TERM, Agreement::getTerm, Agreement.Builder::term, "How long the agreement runs.")
                    .optional(
                            "ceremony",
                            CEREMONY,
                            Agreement::getCeremony,
                            Agreement.Builder::ceremony,
                            "The ceremony at which the agreement was signed.")
                    .list(
                            "places",
                            PLACE,
                            Agreement::getPlaces,
                            Agreement.Builder::places,
                            "The places that the agreement covers.")
                    .paragraphs(
                            "background",
                            TEXT,
                            Agreement::getBackground,
                            Agreement.Builder::background,
                            "How the agreement came about, by paragraph (経緯).")
                    .paragraphs(
                            "purpose",
                            TEXT,
                            Agreement::getPurpose,
                            Agreement.Builder::purpose,
                            "The purpose, by paragraph (目的).")
                    .list(
                            "contributions",
                            CONTRIBUTION,
                            Agreement::getContributions,
                            Agreement.Builder::contributions,
                            "What each side gives under the agreement as a whole.")
                    .list(
                            "fields",
                            COOPERATION_FIELD,
                            Agreement::getFields,
                            Agreement.Builder::fields,
                            "The fields of cooperation in the order of the agreement.")
                    .optional(
                            "statedFieldCount",
                            STATED_COUNT,
                            Agreement::getStatedFieldCount,
                            Agreement.Builder::statedFieldCount,
                            "The number of fields that the source announces.")
                    .list(
                            "plans",
                            PLAN,
                            Agreement::getPlans,
                            Agreement.Builder::plans,
                            "The plans in the order of time.")
                    .list(
                            "amendments",
                            AMENDMENT,
                            Agreement::getAmendments,
                            Agreement.Builder::amendments,
                            "The amendments in the order of time.")
                    .list(
                            "relations",
                            RELATION,
                            Agreement::getRelations,
                            Agreement.Builder::relations,
                            "The relations to other agreements.")
                    .list(
                            "statements",
                            STATEMENT,
                            Agreement::getStatements,
                            Agreement.Builder::statements,
                            "The statements made on the occasion.")
                    .list("contacts", CONTACT, Agreement::getContacts, Agreement.Builder::contacts, "The contacts.")
                    .list("notes", NOTE, Agreement::getNotes, Agreement.Builder::notes, "The notes (※).")
                    .list(
                            "sources",
                            SOURCE,
                            Agreement::getSources,
                            Agreement.Builder::sources,
                            "The sources of the record."),
            Agreement.Builder::putAllExtensions);

    private AgreementCodecs() {}
}
