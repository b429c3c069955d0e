package dev.renkei.examples.page;

import dev.renkei.agreement.Source;
import dev.renkei.declaration.DocumentType;
import java.util.List;

/**
 * The sources of the record, with what they print apart from their text and what there is to say of them.
 */
final class SourcesSection {

    private SourcesSection() {}

    static void write(Page page, List<Source> sources) {
        page.section("Agreement.sources", sources, source -> write(page, source));
    }

    /** Writes what the record reads out of its sources, though none of them says it. */
    static void writeInferred(Page page, DocumentType<?, ?> type, List<String> inferred) {
        page.section(
                type.getName() + ".inferred",
                inferred,
                place -> page.out().item(0, page.labels().pathTo(type, place)));
    }

    private static void write(Page page, Source source) {
        page.heading(3, page.title(source.getTitle(), "Initiative.source"));
        page.fact(0, "source.id", source.getId());
        source.getPublisher().ifPresent(each -> Organizations.write(page, 0, "Source.publisher", each));
        page.date(0, "Source.publishedOn", source.getPublishedOn());
        page.date(0, "Source.updatedOn", source.getUpdatedOn());
        page.date(0, "Source.readOn", source.getReadOn());
        page.fact(0, "Source.partOf", source.getPartOfId().map(page::source));
        page.text(0, "Source.section", source.getSection());
        page.fact(0, "Source.page", source.getPage());
        page.fact(0, "Source.webPage", source.getWebPage());
        page.fact(0, "Source.file", source.getFile());
        page.texts(0, "Source.introduction", source.getIntroduction());
        page.notes("Source.notes", source.getNotes());
        page.texts(0, "Source.inscriptions", source.getInscriptions());
        page.texts(0, "Source.remarks", source.getRemarks());
        page.extensions(0, source);
    }
}
