package dev.renkei.lists;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in a list: a cell, a row, a sheet, or the file as a whole.
 *
 * <p>Rows and columns are counted as a spreadsheet shows them: blank rows and titles count, a line break in a cell does not.
 *
 * @param sheet  the name of the sheet, empty if the file has no sheets, not null
 * @param row  the number of the row, from 1, empty if the place is no row, not null
 * @param column  the number of the column, from 1, empty if the place is no cell, not null
 * @since 0.1.0
 */
public record CellPlace(Optional<String> sheet, OptionalInt row, OptionalInt column) {

    private static final int LETTERS = 26;

    /** The file as a whole. */
    static final CellPlace FILE = new CellPlace(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    /**
     * Creates a place.
     *
     * @param sheet  the name of the sheet, not null
     * @param row  the number of the row, not null
     * @param column  the number of the column, not null
     */
    public CellPlace {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }

    /** Obtains the place of a sheet. */
    static CellPlace of(Optional<String> sheet) {
        return new CellPlace(sheet, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Obtains the place of a row. */
    static CellPlace of(Optional<String> sheet, int row) {
        return new CellPlace(sheet, OptionalInt.of(row), OptionalInt.empty());
    }

    /** Returns the place of a column in the same row, counted from 0. */
    CellPlace atColumn(int index) {
        return new CellPlace(sheet, row, OptionalInt.of(index + 1));
    }

    /**
     * Returns the letters of a column.
     *
     * <p>For example, {@code lettersOf(28)} is {@code AB}.
     *
     * @param column  the number of the column, from 1
     * @return the letters, not null
     */
    public static String lettersOf(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /**
     * Returns the cell without its sheet.
     *
     * @return the cell, such as {@code B12}, a row as {@code 12}, empty for a sheet or the file, not null
     */
    public String toCellString() {
        return (column.isPresent() ? lettersOf(column.getAsInt()) : "")
                + (row.isPresent() ? String.valueOf(row.getAsInt()) : "");
    }

    /**
     * Returns the place, for example {@code 協定一覧!B12}; empty for the file as a whole.
     */
    @Override
    public String toString() {
        String cell = toCellString();
        return sheet.map(name -> cell.isEmpty() ? name : name + "!" + cell).orElse(cell);
    }
}
