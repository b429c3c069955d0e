package dev.renkei.json;

import static dev.renkei.json.FigureCodecs.QUANTITY;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.OrganizationCodecs.PLACE;
import static dev.renkei.json.ResultCodecs.COVERAGE;
import static dev.renkei.json.ResultCodecs.SERIES;
import static dev.renkei.json.Scalars.EMPHASIS;
import static dev.renkei.json.Scalars.PROGRAMME_KIND;
import static dev.renkei.json.Scalars.RELATION_KIND;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.SourceCodecs.NOTE;
import static dev.renkei.json.TimeCodecs.STATED_PERIOD;

import dev.renkei.agreement.Award;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Episode;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;

/**
 * Declares initiatives, and the documents that agreements share with them.
 */
final class InitiativeCodecs {

    static final Codec<Contribution> CONTRIBUTION = extensible(
            ObjectCodec.of(
                            "Contribution",
                            "A contribution (役割): what one side gives.",
                            Contribution::builder,
                            Contribution.Builder::build)
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
            ObjectCodec.of(
                            "Programme",
                            "A programme (関連事業) that an initiative takes part in, is registered with or uses.",
                            Programme::builder,
                            Programme.Builder::build)
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
            ObjectCodec.of(
                            "Award",
                            "An award (受賞) that the source names for an initiative.",
                            Award::builder,
                            Award.Builder::build)
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
            ObjectCodec.of(
                            "Relation",
                            "A relation (関連) of an agreement or an initiative to another agreement.",
                            Relation::builder,
                            Relation.Builder::build)
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

    static final Codec<Episode> EPISODE = extensible(
            ObjectCodec.of(
                            "Episode",
                            "An episode (事例): something that happened under an initiative, as the source tells it.",
                            Episode::builder,
                            Episode.Builder::build)
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

    static final Codec<Initiative> INITIATIVE = extensible(
            ObjectCodec.of(
                            "Initiative",
                            "An initiative (取組): something that the parties do together or for one another.",
                            Initiative::builder,
                            Initiative.Builder::build)
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
                            "actors",
                            ORGANIZATION,
                            Initiative::getActors,
                            Initiative.Builder::actors,
                            "The organizations that carry the initiative out, where it stands alone or where they are no parties.")
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
                            "The notes of the initiative (※).")
                    .optional(
                            "source",
                            STRING,
                            Initiative::getSource,
                            Initiative.Builder::source,
                            "The key of the source that the initiative comes from: one of its agreement, or of its register if it stands alone."),
            Initiative.Builder::putAllExtensions);

    private InitiativeCodecs() {}
}
