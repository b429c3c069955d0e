package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a list: its agreement, if its cells could be read, and everything that was found in it.
 *
 * @param place  the row in its sheet, not null
 * @param agreement  the agreement, empty if a cell could not be read, not null
 * @param findings  the findings in the order of the columns, then those about the row as a whole, not null
 * @since 0.1.0
 */
public record ListRow(CellPlace place, Optional<Agreement> agreement, List<ListFinding> findings) {

    /**
     * Creates a row.
     *
     * @param place  the row in its sheet, not null
     * @param agreement  the agreement, not null
     * @param findings  the findings, not null
     */
    public ListRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(agreement, "agreement");
        findings = List.copyOf(findings);
    }

    /**
     * Checks if the row is taken into a register: it has an agreement, and no finding of severity ERROR.
     *
     * @return true if the row is taken, false if it is refused
     */
    public boolean isTaken() {
        return agreement.isPresent() && findings.stream().noneMatch(each -> each.getSeverity() == Severity.ERROR);
    }
}
