package dev.renkei.lists;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
 * @param unnamed  the columns without a header of their own in which something stands
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
        List<Column> unnamed,
        boolean areRowsFull,
        int headerRow,
        int firstRow) {

    Table {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        dates = List.copyOf(dates);
        unread = List.copyOf(unread);
        unnamed = List.copyOf(unnamed);
    }

    private static final Set<String> NUMBERS_OF_AGREEMENTS =
            Set.of("件数", "協定数", "締結数", "締結件数", "団体数", "締結団体数", "社数", "締結先数", "締結者数");

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

    /** Checks if the table counts agreements by their parties or kinds, and lists none. */
    boolean isSummary() {
        List<ColumnTarget> essential = columns.stream()
                .map(Column::target)
                .filter(TableFinder.ESSENTIAL::contains)
                .toList();
        return essential.size() == 1
                && !essential.contains(ColumnTarget.CONCLUDED_ON)
                && columns.stream()
                        .anyMatch(column -> column.target() == ColumnTarget.COUNT
                                && NUMBERS_OF_AGREEMENTS.contains(HeaderWords.plainKeyOf(column.header())));
    }

    private boolean isFirst(Column column) {
        return columns.stream()
                .takeWhile(each -> !each.equals(column))
                .allMatch(each -> each.target() == ColumnTarget.NUMBER);
    }

    /** Checks if a cell that is all that a row says can be of nothing but an agreement. */
    private static boolean isEntry(Column column, Cell cell) {
        String words = cell.text().strip();
        return cell.kind() != CellKind.TEXT
                || switch (column.target()) {
                    case NUMBER -> NUMBER.matcher(words).matches();
                    case TITLE -> HeaderGuess.TITLE.matcher(words).matches();
                    case PARTIES -> HeaderGuess.isOrganization(cell);
                    default -> HeaderGuess.isDate(cell);
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
