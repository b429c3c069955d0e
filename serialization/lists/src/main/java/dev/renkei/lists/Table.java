package dev.renkei.lists;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The table of a sheet: what stands above it, and its columns.
 *
 * @param above  the rows above the header
 * @param columns  the columns that have a header or something in their cells
 * @param missing  the headers that a mapping names and the table does not have
 * @param dates  the dates whose parts stand in columns of their own
 * @param unread  the headers that are known and divided into columns none of which is read, as columns that are kept
 * @param beside  the index of the first column of a second table to the right, whose columns are kept as they are, empty if there is none
 * @param areRowsFull  whether most rows have several cells in which something stands, and no blank one repeats the one above
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
        boolean areRowsFull,
        int headerRow,
        int firstRow) {

    Table {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        dates = List.copyOf(dates);
        unread = List.copyOf(unread);
    }

    /** What a number of a row is made of. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}０-９\\-－‐.．の第号]+");

    /** Returns the words that are all that a row says, at its beginning, where other rows say more: they are probably a heading. */
    Optional<Column> loneWordsIn(CellRow row) {
        List<Column> filled = columns.stream()
                .filter(column -> row.at(column.index()).isFilled())
                .toList();
        boolean isLone = areRowsFull && filled.size() == 1 && row.countFilled() == 1 && RowKind.isAlone(row);
        return filled.stream()
                .filter(column -> isLone && isFirst(column) && !isEntry(column, row.at(column.index())))
                .findFirst();
    }

    private boolean isFirst(Column column) {
        return columns.stream()
                .takeWhile(each -> !each.equals(column))
                .allMatch(each -> each.target() == ColumnTarget.NUMBER);
    }

    /** Checks if a cell that is all that a row says can be of nothing but an agreement. */
    private static boolean isEntry(Column column, Cell cell) {
        String words = cell.text().strip();
        return switch (column.target()) {
            case NUMBER -> NUMBER.matcher(words).matches();
            case TITLE -> HeaderGuess.TITLE.matcher(words).matches();
            case PARTIES -> HeaderGuess.isOrganization(cell);
            default -> cell.kind() != CellKind.TEXT || HeaderGuess.isDate(cell);
        };
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
