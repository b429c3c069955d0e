package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole list: its rows, everything found in it, and the register of the rows without errors.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ListResult {

    private final List<ListRow> rows;
    private final List<ListFinding> findings;
    private final ListSummary summary;
    private final ListMapping mapping;
    private final Register register;

    private ListResult(
            List<ListRow> rows,
            List<ListFinding> findings,
            ListSummary summary,
            ListMapping mapping,
            Register register) {
        this.rows = List.copyOf(rows);
        this.findings = List.copyOf(findings);
        this.summary = summary;
        this.mapping = mapping;
        this.register = register;
    }

    /**
     * Obtains the result of reading all rows of a list that are left.
     *
     * @param list  the rows, which are read to their end but not closed, not null
     * @return the result, not null
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ListResult of(ListRows list) {
        List<ListRow> rows = new ArrayList<>();
        list.forEachRemaining(rows::add);
        List<ListRow> taken = rows.stream().filter(ListRow::isTaken).toList();
        List<Agreement> agreements =
                taken.stream().flatMap(row -> row.agreement().stream()).toList();
        List<ListFinding> findings = Stream.of(
                        list.getFindings().stream(),
                        rows.stream().flatMap(row -> row.findings().stream()),
                        list.validate(taken).stream())
                .flatMap(each -> each)
                .toList();
        return new ListResult(rows, findings, list.getSummary(), list.getMapping(), list.toRegister(agreements));
    }

    /** {@return the rows that are entries of the list, in their order, not null} */
    public List<ListRow> getRows() {
        return rows;
    }

    /** {@return everything found: first about the file, then row by row, not null} */
    public List<ListFinding> getFindings() {
        return findings;
    }

    /** {@return the numbers of rows, and the columns that were kept, not null} */
    public ListSummary getSummary() {
        return summary;
    }

    /** {@return what the columns mean, not null} */
    public ListMapping getMapping() {
        return mapping;
    }

    /**
     * Returns the register of the rows without errors, with the file as its source.
     *
     * @return the register, which is marked as an excerpt if a row was refused, not null
     */
    public Register toRegister() {
        return register;
    }

    /**
     * Returns how many rows and findings the list has.
     *
     * @return the result for messages, not null
     */
    @Override
    public String toString() {
        return "ListResult[rows: " + rows.size() + ", findings: " + findings.size() + "]";
    }
}
