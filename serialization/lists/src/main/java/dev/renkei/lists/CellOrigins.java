package dev.renkei.lists;

import dev.renkei.validation.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From which cells of a row the parts of its agreement came. */
final class CellOrigins {

    private final CellPlace row;
    private final SortedMap<String, Column> columns = new TreeMap<>();

    CellOrigins(CellPlace row) {
        this.row = row;
    }

    /** Notes that a part came from a column, unless it came from another before. */
    void add(String pointer, Column column) {
        columns.putIfAbsent(pointer, column);
    }

    boolean has(String pointer) {
        return columns.containsKey(pointer);
    }

    /** Returns the column of a part, else of the first thing in it, else of what the part is in. */
    Optional<Column> columnOf(String pointer) {
        Optional<Column> column = Optional.ofNullable(columns.get(pointer)).or(() -> firstWithin(pointer));
        String part = pointer;
        while (!part.isEmpty() && column.isEmpty()) {
            part = part.substring(0, part.lastIndexOf('/'));
            column = Optional.ofNullable(columns.get(part));
        }
        return column;
    }

    private Optional<Column> firstWithin(String pointer) {
        return columns.tailMap(pointer + "/").entrySet().stream()
                .findFirst()
                .filter(each -> each.getKey().startsWith(pointer + "/"))
                .map(Map.Entry::getValue);
    }

    /** Returns the cell of a part, the row if no cell has it. */
    CellPlace placeOf(String pointer) {
        return columnOf(pointer).map(each -> row.atColumn(each.index())).orElse(row);
    }

    /** Returns a finding at the cell of a part. */
    ListFinding at(Finding finding, String pointer) {
        ListFinding found = ListFinding.of(finding, placeOf(pointer));
        return columnOf(pointer)
                .map(column -> found.withHeader(column.header()))
                .orElse(found);
    }

    CellPlace row() {
        return row;
    }
}
