package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes an agreement as a page that people read.
 */
public final class AgreementPage {

    private AgreementPage() {}

    /**
     * Returns the page of an agreement, in Markdown.
     *
     * @param agreement  the agreement, not null
     * @param locale  the language of the headings, {@link Locale#JAPANESE} or {@link Locale#ENGLISH}, not null
     * @param date  the day for which the status is told, not null
     * @return the page, not null
     */
    public static String of(Agreement agreement, Locale locale, LocalDate date) {
        Page page = new Page(agreement, locale, date);
        OverviewSection.write(page);
        PartiesSection.write(page);
        TermSection.write(page);
        ProseSections.write(page);
        ContributionsSection.write(page);
        FieldsSection.write(page);
        PlansSection.write(page);
        RelationsSection.write(page);
        StatementsSection.write(page);
        ContactsSection.write(page);
        SourcesSection.write(page);
        return page.out().toString();
    }
}
