package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.text.LocalizedText;
import java.util.List;

/**
 * How the agreement came about, and its purpose.
 */
final class ProseSections {

    private ProseSections() {}

    static void write(Page page, Agreement agreement) {
        write(page, "Agreement.background", agreement.getBackground());
        write(page, "Agreement.purpose", agreement.getPurpose());
    }

    private static void write(Page page, String key, List<LocalizedText> paragraphs) {
        page.section(
                key, paragraphs, paragraph -> page.out().paragraph(page.words().text(paragraph)));
    }
}
