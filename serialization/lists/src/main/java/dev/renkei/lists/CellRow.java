package dev.renkei.lists;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param sheet  the name of its sheet, empty if the file has no sheets
 * @param number  its number, as a spreadsheet shows it
 * @param visibility  whether people see it
 * @param cells  its cells from the first column on
 * @param findings  what a workbook shows at its cells beside their words, such as comments
 */
record CellRow(
        Optional<String> sheet, int number, Visibility visibility, List<Cell> cells, List<ListFinding> findings) {

    /** Whether people see a row. */
    enum Visibility {
        SHOWN,
        HIDDEN
    }

    CellRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** Returns this row with other cells. */
    CellRow withCells(List<Cell> others) {
        return new CellRow(sheet, number, visibility, others, findings);
    }

    /** Returns the cell of a column, which is blank where the row has ended. */
    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Returns how many cells something stands in. */
    int countFilled() {
        return (int) cells.stream().filter(Cell::isFilled).count();
    }
}
