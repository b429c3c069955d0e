package dev.renkei.json;

import static dev.renkei.json.FigureCodecs.STATED_COUNT;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.Scalars.INTEGER;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.SourceCodecs.SOURCE;
import static dev.renkei.json.TimeCodecs.STATED_DATE;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;

/**
 * Declares the documents about collections of cases.
 */
final class CasebookCodecs {

    static final Codec<Edition> EDITION = extensible(
            ObjectCodec.of(
                            "Edition",
                            "An edition (版) of a collection of cases.",
                            Edition::builder,
                            Edition.Builder::build)
                    .optional(
                            "title",
                            TEXT,
                            Edition::getTitle,
                            Edition.Builder::title,
                            "The name of the edition, such as 第二弾.")
                    .optional(
                            "number",
                            INTEGER,
                            Edition::getNumber,
                            Edition.Builder::number,
                            "The number of the edition.")
                    .optional(
                            "publishedOn",
                            STATED_DATE,
                            Edition::getPublishedOn,
                            Edition.Builder::publishedOn,
                            "When the edition was published.")
                    .optional(
                            "statedCaseCount",
                            STATED_COUNT,
                            Edition::getStatedCaseCount,
                            Edition.Builder::statedCaseCount,
                            "The number of cases that the source announces.")
                    .list(
                            "contributors",
                            ORGANIZATION,
                            Edition::getContributors,
                            Edition.Builder::contributors,
                            "The organizations with whose help the edition was made."),
            Edition.Builder::putAllExtensions);

    static final Codec<CaseStudy> CASE_STUDY = extensible(
            ObjectCodec.of(
                            "CaseStudy",
                            "A case (事例) in which one or more organizations act.",
                            CaseStudy::builder,
                            CaseStudy.Builder::build)
                    .optional(
                            "number",
                            INTEGER,
                            CaseStudy::getNumber,
                            CaseStudy.Builder::number,
                            "The number of the case.")
                    .required(
                            "title",
                            TEXT,
                            CaseStudy::getTitle,
                            CaseStudy.Builder::title,
                            "The title or summary of the case.")
                    .list(
                            "organizations",
                            ORGANIZATION,
                            CaseStudy::getOrganizations,
                            CaseStudy.Builder::organizations,
                            "The organizations whose case it is.")
                    .optional(
                            "organizationsAsWritten",
                            TEXT,
                            CaseStudy::getOrganizationsAsWritten,
                            CaseStudy.Builder::organizationsAsWritten,
                            "The organizations as the source prints them."),
            CaseStudy.Builder::putAllExtensions);

    static final Codec<CaseCollection> CASE_COLLECTION = extensible(
            ObjectCodec.of(
                            "CaseCollection",
                            "A collection of cases (事例集) that somebody publishes.",
                            CaseCollection::builder,
                            CaseCollection.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            CaseCollection::getId,
                            CaseCollection.Builder::id,
                            "The identifier of the collection.")
                    .required("title", TEXT, CaseCollection::getTitle, CaseCollection.Builder::title, "The title.")
                    .optional(
                            "publisher",
                            ORGANIZATION,
                            CaseCollection::getPublisher,
                            CaseCollection.Builder::publisher,
                            "The organization that publishes the collection.")
                    .list(
                            "contributors",
                            ORGANIZATION,
                            CaseCollection::getContributors,
                            CaseCollection.Builder::contributors,
                            "The other organizations that helped to make it.")
                    .optional(
                            "edition",
                            EDITION,
                            CaseCollection::getEdition,
                            CaseCollection.Builder::edition,
                            "The edition.")
                    .optional(
                            "previousEdition",
                            EDITION,
                            CaseCollection::getPreviousEdition,
                            CaseCollection.Builder::previousEdition,
                            "The edition before.")
                    .paragraphs(
                            "description",
                            TEXT,
                            CaseCollection::getDescription,
                            CaseCollection.Builder::description,
                            "What the source says of the collection, by paragraph.")
                    .list(
                            "topics",
                            TEXT,
                            CaseCollection::getTopics,
                            CaseCollection.Builder::topics,
                            "The topics of the cases.")
                    .optional(
                            "statedCaseCount",
                            STATED_COUNT,
                            CaseCollection::getStatedCaseCount,
                            CaseCollection.Builder::statedCaseCount,
                            "The number of cases that the source announces.")
                    .list(
                            "cases",
                            CASE_STUDY,
                            CaseCollection::getCases,
                            CaseCollection.Builder::cases,
                            "The cases in the order of the source.")
                    .list(
                            "attachments",
                            TEXT,
                            CaseCollection::getAttachments,
                            CaseCollection.Builder::attachments,
                            "What the source attaches, such as a file.")
                    .list(
                            "sources",
                            SOURCE,
                            CaseCollection::getSources,
                            CaseCollection.Builder::sources,
                            "The sources of the record."),
            CaseCollection.Builder::putAllExtensions);

    private CasebookCodecs() {}
}
