package dev.renkei.lists;

import java.util.List;
import java.util.OptionalInt;

/**
 * The table of a sheet: what stands above it, and its columns.
 *
 * @param above  the rows above the header
 * @param columns  the columns that have a header or something in their cells
 * @param missing  the headers that a mapping names and the table does not have
 * @param dates  the dates whose parts stand in columns of their own
 * @param unread  the headers that are known and divided into columns none of which is read, as columns that are kept
 * @param beside  the index of the first column of a second table to the right, whose columns are kept as they are, empty if there is none
 * @param headerRow  the number of the first row of the header
 * @param firstRow  the number of the last row of the header
 */
record Table(
        List<CellRow> above,
        List<Column> columns,
        List<String> missing,
        List<DividedDate> dates,
        List<Column> unread,
        OptionalInt beside,
        int headerRow,
        int firstRow) {

    Table {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        dates = List.copyOf(dates);
        unread = List.copyOf(unread);
    }

    /** Returns a row below the header with each date in one cell. */
    CellRow withWholeDates(CellRow row) {
        CellRow whole = row;
        for (DividedDate date : dates) {
            whole = date.joinedIn(whole);
        }
        return whole;
    }
}
