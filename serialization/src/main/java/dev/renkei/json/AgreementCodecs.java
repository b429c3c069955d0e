package dev.renkei.json;

import static dev.renkei.json.FieldCodecs.COOPERATION_FIELD;
import static dev.renkei.json.FigureCodecs.STATED_COUNT;
import static dev.renkei.json.InitiativeCodecs.CONTRIBUTION;
import static dev.renkei.json.InitiativeCodecs.RELATION;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.CONTACT;
import static dev.renkei.json.OrganizationCodecs.PLACE;
import static dev.renkei.json.PartyCodecs.PARTY;
import static dev.renkei.json.PlanCodecs.PLAN;
import static dev.renkei.json.Scalars.AGREEMENT_KIND;
import static dev.renkei.json.Scalars.AGREEMENT_STAGE;
import static dev.renkei.json.Scalars.BINDING_FORCE;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.SourceCodecs.NOTE;
import static dev.renkei.json.SourceCodecs.SOURCE;
import static dev.renkei.json.SourceCodecs.STATEMENT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;
import static dev.renkei.json.TimeCodecs.STATED_PERIOD;
import static dev.renkei.json.TimeCodecs.TERM;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.LanguageVersion;

/**
 * Declares the documents that make up an agreement.
 */
final class AgreementCodecs {

    private static final Codec<String> FORMAT = FormatCodec.INSTANCE;
    private static final Codec<String> TYPE = new TypeCodec("agreement");

    static final Codec<Activation> ACTIVATION = extensible(
            ObjectCodec.of(
                            "Activation",
                            "The activation (発動) of an agreement that sleeps until it is called upon.",
                            Activation::builder,
                            Activation.Builder::build)
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
            ObjectCodec.of(
                            "LanguageVersion",
                            "A language version (正文・訳文) in which an agreement is made.",
                            LanguageVersion::builder,
                            LanguageVersion.Builder::build)
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

    static final Codec<Amendment> AMENDMENT = extensible(
            ObjectCodec.of(
                            "Amendment",
                            "An amendment (変更) of an agreement.",
                            Amendment::builder,
                            Amendment.Builder::build)
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
            ObjectCodec.of(
                            "Ceremony",
                            "The ceremony (締結式) at which an agreement was signed.",
                            Ceremony::builder,
                            Ceremony.Builder::build)
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

    /** An agreement that stands within another document. */
    static final Codec<Agreement> AGREEMENT = agreement(declaration());

    /** An agreement that stands at the root, with its header. */
    static final Codec<Agreement> AGREEMENT_DOCUMENT = agreement(declaration()
            .required("format", FORMAT, value -> FORMAT.standIn(), (builder, text) -> {}, "The version of the format.")
            .required("type", TYPE, value -> TYPE.standIn(), (builder, text) -> {}, "The type of the document."));

    private AgreementCodecs() {}

    private static ObjectCodec.Declaration<Agreement, Agreement.Builder> declaration() {
        return ObjectCodec.of(
                "Agreement",
                "An agreement (協定) between two or more parties.",
                Agreement::builder,
                Agreement.Builder::build);
    }

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
