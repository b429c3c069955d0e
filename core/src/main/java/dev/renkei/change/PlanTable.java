package dev.renkei.change;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The initiatives of a plan before and after: what is new, what is kept and what is gone.
 *
 * <p>The rows stand in the order of the plan after; what left the plan stands behind what it followed in the plan before.
 *
 * @param before  the plan as it was, empty if it is new, not null
 * @param after  the plan as it is, empty if it is gone, not null
 * @param rows  one row for each initiative, possibly none, not null
 */
public record PlanTable(Optional<PlanReference> before, Optional<PlanReference> after, List<PlanRow> rows) {

    /**
     * Creates a table.
     *
     * @param before  the plan as it was, empty if it is new, not null
     * @param after  the plan as it is, empty if it is gone, not null
     * @param rows  one row for each initiative, possibly none, not null
     */
    public PlanTable {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        rows = List.copyOf(rows);
    }

    /**
     * Returns the rows of a status.
     *
     * @param status  the status, not null
     * @return the rows in their order, possibly empty, not null
     */
    public List<PlanRow> rowsOf(PlanRowStatus status) {
        Objects.requireNonNull(status, "status");
        return rows.stream().filter(row -> row.status() == status).toList();
    }

    /**
     * Writes the table in Markdown, in the language of a locale: Japanese for {@code ja}, English for every other.
     *
     * <p>For example:
     * <pre>
     * | 分野 | 区分 | 変更前 | 変更後 | 備考 |
     * |---|---|---|---|---|
     * | 健康 | 変更 | 公園の清掃 | 公園の清掃 | 「年２回」→「年３回」 |
     * </pre>
     *
     * <p>Signs that Markdown would take for its own are escaped.
     *
     * @param locale  the reader's locale, not null
     * @return the lines of the table, each ended by a line feed, not null
     */
    public String toMarkdown(Locale locale) {
        return new MarkdownTable(Objects.requireNonNull(locale, "locale")).write(rows);
    }
}
