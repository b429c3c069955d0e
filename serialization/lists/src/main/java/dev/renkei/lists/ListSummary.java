package dev.renkei.lists;

import java.util.List;

/**
 * What came of a list.
 *
 * @param rows  the number of rows that are entries: without titles, headings, totals and notes
 * @param taken  the number of rows that a register takes
 * @param refused  the number of rows with an error
 * @param keptColumns  the headers of the columns that no property of an agreement holds, and that are kept as extensions, not null
 * @since 0.1.0
 */
public record ListSummary(int rows, int taken, int refused, List<String> keptColumns) {

    /**
     * Creates a summary.
     *
     * @param rows  the number of rows that are entries
     * @param taken  the number of rows that a register takes
     * @param refused  the number of rows with an error
     * @param keptColumns  the headers of the columns that are kept as extensions, not null
     */
    public ListSummary {
        keptColumns = List.copyOf(keptColumns);
    }
}
