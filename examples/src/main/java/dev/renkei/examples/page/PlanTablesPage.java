package dev.renkei.examples.page;

import dev.renkei.change.PlanTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes what became of plans as a page that people read: a table for each.
 */
public final class PlanTablesPage {

    private PlanTablesPage() {}

    /**
     * Returns the page of several tables, in Markdown.
     *
     * @param tables  the tables, not null
     * @param locale  the language of the words, English if Renkei does not speak it, not null
     * @return the page, empty if there is no table, not null
     */
    public static String of(List<PlanTable> tables, Locale locale) {
        return tables.stream().map(table -> of(table, locale)).collect(Collectors.joining("\n"));
    }

    private static String of(PlanTable table, Locale locale) {
        Markdown heading = new Markdown();
        heading.heading(2, table.getName(locale));
        return heading + "\n" + table.toMarkdown(locale);
    }
}
