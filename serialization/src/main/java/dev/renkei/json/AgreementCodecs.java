package dev.renkei.json;

import static dev.renkei.json.FigureCodecs.QUANTITY;
import static dev.renkei.json.FigureCodecs.STATED_COUNT;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.CONTACT;
import static dev.renkei.json.OrganizationCodecs.OFFICE;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.OrganizationCodecs.PERSON;
import static dev.renkei.json.OrganizationCodecs.PLACE;
import static dev.renkei.json.ResultCodecs.COVERAGE;
import static dev.renkei.json.ResultCodecs.SERIES;
import static dev.renkei.json.Scalars.AGREEMENT_KIND;
import static dev.renkei.json.Scalars.AGREEMENT_STAGE;
import static dev.renkei.json.Scalars.BINDING_FORCE;
import static dev.renkei.json.Scalars.EMPHASIS;
import static dev.renkei.json.Scalars.INTEGER;
import static dev.renkei.json.Scalars.PROGRAMME_KIND;
import static dev.renkei.json.Scalars.RELATION_KIND;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;
import static dev.renkei.json.TimeCodecs.STATED_PERIOD;
import static dev.renkei.json.TimeCodecs.TERM;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Episode;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LanguageVersion;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.validation.StructureRules;

/**
 * Declares the documents that make up an agreement.
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

    static final Codec<Classification> CLASSIFICATION = extensible(
            ObjectCodec.of(Classification::builder, Classification.Builder::build)
                    .required(
                            "scheme",
                            STRING,
                            Classification::getScheme,
                            Classification.Builder::scheme,
                            "The scheme, such as sdg.")
                    .optional(
                            "version",
                            STRING,
                            Classification::getVersion,
                            Classification.Builder::version,
                            "The version or year of the scheme.")
                    .required(
                            "code",
                            STRING,
                            Classification::getCode,
                            Classification.Builder::code,
                            "The code within the scheme."),
            Classification.Builder::putAllExtensions);

    static final Codec<CooperationField> COOPERATION_FIELD = extensible(
            ObjectCodec.of(CooperationField::builder, CooperationField.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            CooperationField::getId,
                            CooperationField.Builder::id,
                            "The key by which initiatives speak of the field.")
                    .optional(
                            "number",
                            INTEGER,
                            CooperationField::getNumber,
                            CooperationField.Builder::number,
                            "The ordinal of the field.")
                    .optional(
                            "numberAsWritten",
                            STRING,
                            CooperationField::getNumberAsWritten,
                            CooperationField.Builder::numberAsWritten,
                            "The ordinal as written, such as ① or (1).")
                    .optional(
                            "label",
                            TEXT,
                            CooperationField::getLabel,
                            CooperationField.Builder::label,
                            "The label of the field.")
                    .list(
                            "otherLabels",
                            TEXT,
                            CooperationField::getOtherLabels,
                            CooperationField.Builder::otherLabels,
                            "The other wordings of the label in the same source.")
                    .flag(
                            "catchAll",
                            CooperationField::isCatchAll,
                            CooperationField.Builder::catchAll,
                            "Whether the field gathers whatever the others leave out (その他).")
                    .list(
                            "classifications",
                            CLASSIFICATION,
                            CooperationField::getClassifications,
                            CooperationField.Builder::classifications,
                            "The codes of published classifications.")
                    .list(
                            "sdgGoals",
                            INTEGER,
                            CooperationField::getSdgGoals,
                            CooperationField.Builder::sdgGoals,
                            "The numbers of the Sustainable Development Goals that the source shows for the field, 1 to 17."),
            CooperationField.Builder::putAllExtensions);

    static final Codec<Contribution> CONTRIBUTION = extensible(
            ObjectCodec.of(Contribution::builder, Contribution.Builder::build)
                    .optional(
                            "party",
                            STRING,
                            Contribution::getParty,
                            Contribution.Builder::party,
                            "The key of the party that gives.")
                    .list(
                            "recipients",
                            STRING,
                            Contribution::getRecipients,
                            Contribution.Builder::recipients,
                            "The keys of the parties that receive, empty if the source names none of them.")
                    .optional(
                            "numberAsWritten",
                            STRING,
                            Contribution::getNumberAsWritten,
                            Contribution.Builder::numberAsWritten,
                            "The ordinal as written, such as ①.")
                    .required(
                            "text",
                            TEXT,
                            Contribution::getText,
                            Contribution.Builder::text,
                            "What is given, in the source's words.")
                    .orAlone(),
            Contribution.Builder::putAllExtensions);

    static final Codec<Programme> PROGRAMME = extensible(
            ObjectCodec.of(Programme::builder, Programme.Builder::build)
                    .required("name", TEXT, Programme::getName, Programme.Builder::name, "The name.")
                    .orAlone()
                    .optional(
                            "kind",
                            PROGRAMME_KIND,
                            Programme::getKind,
                            Programme.Builder::kind,
                            "The kind of programme.")
                    .optional(
                            "organization",
                            ORGANIZATION,
                            Programme::getOrganization,
                            Programme.Builder::organization,
                            "The organization that runs it.")
                    .optional(
                            "part",
                            TEXT,
                            Programme::getPart,
                            Programme.Builder::part,
                            "The part that the initiative plays in it."),
            Programme.Builder::putAllExtensions);

    static final Codec<Award> AWARD = extensible(
            ObjectCodec.of(Award::builder, Award.Builder::build)
                    .required("name", TEXT, Award::getName, Award.Builder::name, "The name of the award.")
                    .orAlone()
                    .optional(
                            "prize", TEXT, Award::getPrize, Award.Builder::prize, "The prize or rank within the award.")
                    .optional(
                            "awardedBy",
                            ORGANIZATION,
                            Award::getAwardedBy,
                            Award.Builder::awardedBy,
                            "The organization that gave the award.")
                    .optional(
                            "awardedIn",
                            STATED_PERIOD,
                            Award::getAwardedIn,
                            Award.Builder::awardedIn,
                            "The fiscal year, year or day of the award."),
            Award.Builder::putAllExtensions);

    static final Codec<Relation> RELATION = extensible(
            ObjectCodec.of(Relation::builder, Relation.Builder::build)
                    .required("kind", RELATION_KIND, Relation::getKind, Relation.Builder::kind, "The kind of relation.")
                    .optional(
                            "agreement",
                            STRING,
                            Relation::getAgreement,
                            Relation.Builder::agreement,
                            "The identifier of the other agreement, if it has one.")
                    .optional(
                            "title",
                            TEXT,
                            Relation::getTitle,
                            Relation.Builder::title,
                            "The title of the other agreement as the source names it.")
                    .list(
                            "parties",
                            ORGANIZATION,
                            Relation::getParties,
                            Relation.Builder::parties,
                            "The parties of the other agreement, as far as the source names them."),
            Relation.Builder::putAllExtensions);

    static final Codec<Note> NOTE = extensible(
            ObjectCodec.of(Note::builder, Note.Builder::build)
                    .optional(
                            "mark",
                            STRING,
                            Note::getMark,
                            Note.Builder::mark,
                            "The mark in front of the note, such as ※.")
                    .required("text", TEXT, Note::getText, Note.Builder::text, "The text of the note.")
                    .orAlone(),
            Note.Builder::putAllExtensions);

    static final Codec<LegendEntry> LEGEND_ENTRY = extensible(
            ObjectCodec.of(LegendEntry::builder, LegendEntry.Builder::build)
                    .required("mark", STRING, LegendEntry::getMark, LegendEntry.Builder::mark, "The mark.")
                    .required(
                            "meaning",
                            TEXT,
                            LegendEntry::getMeaning,
                            LegendEntry.Builder::meaning,
                            "What the mark means, in the source's words."),
            LegendEntry.Builder::putAllExtensions);

    static final Codec<Episode> EPISODE = extensible(
            ObjectCodec.of(Episode::builder, Episode.Builder::build)
                    .optional(
                            "label",
                            TEXT,
                            Episode::getLabel,
                            Episode.Builder::label,
                            "The label of the episode, such as 宅配.")
                    .paragraphs(
                            "text",
                            TEXT,
                            Episode::getText,
                            Episode.Builder::text,
                            "The text of the episode, by paragraph."),
            Episode.Builder::putAllExtensions);

    static final Codec<Activation> ACTIVATION = extensible(
            ObjectCodec.of(Activation::builder, Activation.Builder::build)
                    .required(
                            "condition",
                            TEXT,
                            Activation::getCondition,
                            Activation.Builder::condition,
                            "On what the agreement is called upon, in the source's words.")
                    .list(
                            "periods",
                            STATED_PERIOD,
                            Activation::getPeriods,
                            Activation.Builder::periods,
                            "The periods in which it was called upon."),
            Activation.Builder::putAllExtensions);

    static final Codec<LanguageVersion> LANGUAGE_VERSION = extensible(
            ObjectCodec.of(LanguageVersion::builder, LanguageVersion.Builder::build)
                    .required(
                            "language",
                            STRING,
                            LanguageVersion::getLanguage,
                            LanguageVersion.Builder::language,
                            "The language tag (BCP 47).")
                    .optional(
                            "title",
                            TEXT,
                            LanguageVersion::getTitle,
                            LanguageVersion.Builder::title,
                            "The title in this language.")
                    .flag(
                            "authentic",
                            LanguageVersion::isAuthentic,
                            LanguageVersion.Builder::authentic,
                            "Whether this version is authentic and no translation."),
            LanguageVersion.Builder::putAllExtensions);

    static final Codec<Initiative> INITIATIVE = extensible(
            ObjectCodec.of(Initiative::builder, Initiative.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            Initiative::getId,
                            Initiative.Builder::id,
                            "The key of the initiative, unique within its agreement.")
                    .required("title", TEXT, Initiative::getTitle, Initiative.Builder::title, "The title.")
                    .paragraphs(
                            "description",
                            TEXT,
                            Initiative::getDescription,
                            Initiative.Builder::description,
                            "The text of the initiative, by paragraph.")
                    .list(
                            "highlights",
                            TEXT,
                            Initiative::getHighlights,
                            Initiative.Builder::highlights,
                            "The words that the source sets off within the text, such as in bold.")
                    .optional(
                            "emphasis",
                            EMPHASIS,
                            Initiative::getEmphasis,
                            Initiative.Builder::emphasis,
                            "The weight that the source gives the initiative.")
                    .optional(
                            "mark",
                            STRING,
                            Initiative::getMark,
                            Initiative.Builder::mark,
                            "The mark in front of the initiative, such as ◎ or ■.")
                    .list(
                            "fields",
                            STRING,
                            Initiative::getFields,
                            Initiative.Builder::fields,
                            "The keys of the fields that the initiative belongs to.")
                    .list(
                            "contributions",
                            CONTRIBUTION,
                            Initiative::getContributions,
                            Initiative.Builder::contributions,
                            "What each side gives.")
                    .list(
                            "parties",
                            STRING,
                            Initiative::getParties,
                            Initiative.Builder::parties,
                            "The keys of the parties that take part, empty if all do.")
                    .list(
                            "places",
                            PLACE,
                            Initiative::getPlaces,
                            Initiative.Builder::places,
                            "The places that the initiative covers, empty if it covers the whole area of the agreement.")
                    .list(
                            "beneficiaries",
                            TEXT,
                            Initiative::getBeneficiaries,
                            Initiative.Builder::beneficiaries,
                            "For whom the initiative is.")
                    .optional(
                            "period",
                            STATED_PERIOD,
                            Initiative::getPeriod,
                            Initiative.Builder::period,
                            "The period of the initiative, if it has one of its own.")
                    .list(
                            "quantities",
                            QUANTITY,
                            Initiative::getQuantities,
                            Initiative.Builder::quantities,
                            "The figures that the text names.")
                    .list(
                            "programmes",
                            PROGRAMME,
                            Initiative::getProgrammes,
                            Initiative.Builder::programmes,
                            "The programmes, facilities and events that the text names.")
                    .list(
                            "organizations",
                            ORGANIZATION,
                            Initiative::getOrganizations,
                            Initiative.Builder::organizations,
                            "The other organizations that the text names.")
                    .list(
                            "relations",
                            RELATION,
                            Initiative::getRelations,
                            Initiative.Builder::relations,
                            "The other agreements that the text names.")
                    .list(
                            "awards",
                            AWARD,
                            Initiative::getAwards,
                            Initiative.Builder::awards,
                            "The awards that the text names.")
                    .list("series", SERIES, Initiative::getSeries, Initiative.Builder::series, "The results by period.")
                    .list(
                            "coverages",
                            COVERAGE,
                            Initiative::getCoverages,
                            Initiative.Builder::coverages,
                            "How much of a universe the initiative covers.")
                    .list(
                            "episodes",
                            EPISODE,
                            Initiative::getEpisodes,
                            Initiative.Builder::episodes,
                            "What happened under the initiative, as the source tells it.")
                    .list(
                            "notes",
                            NOTE,
                            Initiative::getNotes,
                            Initiative.Builder::notes,
                            "The notes of the initiative (※)."),
            Initiative.Builder::putAllExtensions);

    static final Codec<Plan> PLAN = extensible(
            ObjectCodec.of(Plan::builder, Plan.Builder::build)
                    .optional("id", STRING, Plan::getId, Plan.Builder::id, "The key of the plan.")
                    .optional("title", TEXT, Plan::getTitle, Plan.Builder::title, "The title.")
                    .optional(
                            "period",
                            STATED_PERIOD,
                            Plan::getPeriod,
                            Plan.Builder::period,
                            "The period of the plan; without one it runs as long as the agreement.")
                    .optional(
                            "drawnUpOn",
                            STATED_DATE,
                            Plan::getDrawnUpOn,
                            Plan.Builder::drawnUpOn,
                            "The day on which the plan was drawn up or revised.")
                    .paragraphs(
                            "rationale",
                            TEXT,
                            Plan::getRationale,
                            Plan.Builder::rationale,
                            "Why the plan was drawn up or revised, by paragraph.")
                    .paragraphs(
                            "outlook",
                            TEXT,
                            Plan::getOutlook,
                            Plan.Builder::outlook,
                            "What the parties declare for the time to come, by paragraph.")
                    .list(
                            "legend",
                            LEGEND_ENTRY,
                            Plan::getLegend,
                            Plan.Builder::legend,
                            "What the marks of the plan mean.")
                    .list(
                            "fields",
                            COOPERATION_FIELD,
                            Plan::getFields,
                            Plan.Builder::fields,
                            "The fields of the plan, where it orders them in another way than the agreement.")
                    .list(
                            "initiatives",
                            INITIATIVE,
                            Plan::getInitiatives,
                            Plan.Builder::initiatives,
                            "The initiatives in the order of the source.")
                    .list("notes", NOTE, Plan::getNotes, Plan.Builder::notes, "The notes of the plan (※)."),
            Plan.Builder::putAllExtensions);

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

    /** An agreement that stands within another document. */
    static final Codec<Agreement> AGREEMENT = agreement(ObjectCodec.of(Agreement::builder, Agreement.Builder::build));

    /** An agreement that stands at the root, with its header. */
    static final Codec<Agreement> AGREEMENT_DOCUMENT = agreement(ObjectCodec.of(
                    Agreement::builder, Agreement.Builder::build)
            .required("format", FORMAT, value -> FORMAT.standIn(), (builder, text) -> {}, "The version of the format.")
            .required("type", TYPE, value -> TYPE.standIn(), (builder, text) -> {}, "The type of the document."));

    private AgreementCodecs() {}

    private static Codec<Agreement> agreement(ObjectCodec.Declaration<Agreement, Agreement.Builder> declaration) {
        return extensible(
                declaration
                        .optional(
                                "id",
                                STRING,
                                Agreement::getId,
                                Agreement.Builder::id,
                                "The identifier of the agreement.")
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
                                "languageVersions",
                                LANGUAGE_VERSION,
                                Agreement::getLanguageVersions,
                                Agreement.Builder::languageVersions,
                                "The language versions, where there are several.")
                        .optional(
                                "stage",
                                AGREEMENT_STAGE,
                                Agreement::getStage,
                                Agreement.Builder::stage,
                                "How far the making of the agreement has come, concluded if not stated.")
                        .optional(
                                "activation",
                                ACTIVATION,
                                Agreement::getActivation,
                                Agreement.Builder::activation,
                                "On what the agreement is called upon, if it sleeps until then.")
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
                        .optional(
                                "term",
                                TERM,
                                Agreement::getTerm,
                                Agreement.Builder::term,
                                "How long the agreement runs.")
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
    }
}
