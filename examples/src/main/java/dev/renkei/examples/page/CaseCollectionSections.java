package dev.renkei.examples.page;

import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;

/**
 * A collection of cases, with a section for its cases and one for its sources.
 */
final class CaseCollectionSections {

    private CaseCollectionSections() {}

    static void write(Page page, CaseCollection collection) {
        page.heading(1, page.words().text(collection.getTitle()));
        page.fact(0, "collection.id", collection.getId());
        collection.getPublisher().ifPresent(each -> Organizations.write(page, 0, "CaseCollection.publisher", each));
        Organizations.write(page, 0, "CaseCollection.contributors", collection.getContributors());
        collection.getEdition().ifPresent(edition -> write(page, "CaseCollection.edition", edition));
        collection.getPreviousEdition().ifPresent(edition -> write(page, "CaseCollection.previousEdition", edition));
        page.fact(
                0,
                "CaseCollection.statedCaseCount",
                collection.getStatedCaseCount().map(page.words()::count));
        if (collection.isExcerptOfCases()) {
            page.label(0, "CaseCollection.excerptOfCases");
        }
        page.texts(0, "CaseCollection.attachments", collection.getAttachments());
        page.extensions(0, collection);
        page.paragraphs(collection.getDescription());
        page.texts(0, "CaseCollection.topics", collection.getTopics());
        page.section("CaseCollection.cases", collection.getCases(), each -> write(page, each));
        SourcesSection.write(page, collection.getSources());
    }

    private static void write(Page page, String key, Edition edition) {
        page.fact(0, key, edition.getTitle().map(page.words()::text).orElse(""));
        page.fact(1, "Edition.number", edition.getNumber().map(String::valueOf));
        page.date(1, "Edition.publishedOn", edition.getPublishedOn());
        Organizations.write(page, 1, "CaseCollection.contributors", edition.getContributors());
        page.fact(
                1,
                "CaseCollection.statedCaseCount",
                edition.getStatedCaseCount().map(page.words()::count));
        page.extensions(1, edition);
    }

    private static void write(Page page, CaseStudy study) {
        String number = study.getNumber()
                .map(each -> page.labels().fill("case.number", String.valueOf(each)) + " ")
                .orElse("");
        page.out().item(0, number + page.words().text(study.getTitle()));
        page.text(1, "CaseStudy.organizationsAsWritten", study.getOrganizationsAsWritten());
        Organizations.write(page, 1, "CaseStudy.organizations", study.getOrganizations());
        page.extensions(1, study);
    }
}
