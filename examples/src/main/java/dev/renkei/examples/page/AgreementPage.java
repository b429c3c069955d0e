package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.wording.MessageTemplate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Writes an agreement as a page that people read.
 */
public final class AgreementPage {

    private AgreementPage() {}

    /**
     * Returns the page of an agreement, in Markdown.
     *
     * @param agreement  the agreement, not null
     * @param locale  the language of the headings, English if Renkei does not speak it, not null
     * @param date  the day for which the status is shown, not null
     * @return the page, not null
     */
    public static String of(Agreement agreement, Locale locale, LocalDate date) {
        Page page = Page.in(locale, date);
        write(page, agreement, page.words().title(agreement));
        return page.out().toString();
    }

    /** Writes an agreement with all its sections, under a heading that names its parties among others. */
    static void writeAmongOthers(Page page, Agreement agreement) {
        String title = page.words().title(agreement);
        String parties = page.words().parties(agreement);
        Map<String, String> words = Map.of("title", title, "parties", parties);
        write(
                page.below(),
                agreement,
                parties.isEmpty() ? title : MessageTemplate.fill(page.labels().get("agreement.of-parties"), words));
    }

    private static void write(Page around, Agreement agreement, String heading) {
        Page page = around.within(agreement);
        OverviewSection.write(page, agreement, heading);
        PartiesSection.write(page, agreement);
        TermSection.write(page, agreement);
        ProseSections.write(page, agreement);
        ContributionsSection.write(page, agreement);
        FieldsSection.write(page, agreement);
        ClausesSection.write(page, agreement);
        PlansSection.write(page, agreement);
        DutiesSection.write(page, agreement);
        RelationsSection.write(page, agreement);
        StatementsSection.write(page, agreement);
        ContactsSection.write(page, agreement);
        SourcesSection.write(page, agreement.getSources());
        SourcesSection.writeInferred(page, Agreement.TYPE, agreement.getInferred());
    }
}
