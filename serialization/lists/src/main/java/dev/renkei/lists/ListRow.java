package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a list: its agreement, if its cells could be read, and everything that was found in it.
 *
 * @since 0.1.0
 */
public final class ListRow {

    private final CellOrigins origins;
    private final Agreement legible;
    private final Optional<Agreement> agreement;
    private final List<ListFinding> findings;

    ListRow(CellOrigins origins, Agreement legible, Optional<Agreement> agreement, List<ListFinding> findings) {
        this.origins = origins;
        this.legible = legible;
        this.agreement = agreement;
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the place of the row.
     *
     * @return the row in its sheet, not null
     */
    public CellPlace place() {
        return origins.row();
    }

    /**
     * Returns the cell from which a part of the agreement came.
     *
     * <p>For example, {@code placeOf("/concludedOn")} is {@code D8} where the days of conclusion are in the fourth column.
     *
     * @param pointer  the part of the agreement, as a JSON Pointer, not null
     * @return the cell of the part, else of the first thing in it, else of what the part is in, else the row, not null
     */
    public CellPlace placeOf(String pointer) {
        return origins.placeOf(Objects.requireNonNull(pointer, "pointer"));
    }

    /** Returns a finding at the cell of a part. */
    ListFinding at(Finding finding, String pointer) {
        return origins.at(finding, pointer);
    }

    /**
     * Returns the agreement.
     *
     * @return the agreement, empty if a cell could not be read, not null
     */
    public Optional<Agreement> agreement() {
        return agreement;
    }

    /** Returns what could be read of the row, by which it is recognised in another list. */
    Agreement legible() {
        return legible;
    }

    /**
     * Returns everything that was found in the row.
     *
     * @return the findings in the order of the columns, then those about the row as a whole, not null
     */
    public List<ListFinding> findings() {
        return findings;
    }

    /**
     * Checks if the row is taken into a register: it has an agreement, and no finding of severity ERROR.
     *
     * @return true if the row is taken, false if it is refused
     */
    public boolean isTaken() {
        return agreement.isPresent() && findings.stream().noneMatch(each -> each.getSeverity() == Severity.ERROR);
    }

    /**
     * Returns the place of the row and its agreement.
     */
    @Override
    public String toString() {
        return place() + agreement.map(each -> " " + each).orElse("");
    }
}
