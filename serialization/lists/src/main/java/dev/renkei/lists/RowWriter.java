package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.lists.ColumnMapping.BlankCells;
import dev.renkei.text.Stated;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes agreements as the rows of a table.
 *
 * <p>The words that a list had are written again as long as they say what the agreement says; a mark for the cell above, as long as the
 * agreement above says the same.
 */
final class RowWriter {

    /** Of these, each column speaks of its own part; the columns of any other target share what they say. */
    private static final Set<ColumnTarget> SEPARATE = EnumSet.of(
            ColumnTarget.NUMBER,
            ColumnTarget.FIELD_MARK,
            ColumnTarget.CONTENT,
            ColumnTarget.KIND,
            ColumnTarget.COUNT,
            ColumnTarget.KEEP);

    /** These speak of each other: a period begins on the day of conclusion, and a term is renewed. */
    private static final Set<ColumnTarget> OF_TIME = EnumSet.of(
            ColumnTarget.CONCLUDED_ON,
            ColumnTarget.EFFECTIVE_ON,
            ColumnTarget.AMENDED_ON,
            ColumnTarget.RENEWED_ON,
            ColumnTarget.TERM,
            ColumnTarget.TERM_END,
            ColumnTarget.RENEWAL);

    /** These speak of the fields. */
    private static final Set<ColumnTarget> OF_FIELDS = EnumSet.of(ColumnTarget.FIELDS, ColumnTarget.FIELD_MARK);

    private final List<Column> columns;
    private final List<List<Column>> groups;
    private final CellValues values;
    private final Wording wording;
    private final Map<Column, Cell> wordsAbove = new HashMap<>();

    RowWriter(List<Column> columns, Wording wording) {
        this.columns = List.copyOf(columns);
        this.wording = wording;
        this.values = new CellValues(columns);
        this.groups = List.copyOf(columns.stream()
                .collect(Collectors.groupingBy(RowWriter::groupOf, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static String groupOf(Column column) {
        if (OF_TIME.contains(column.target())) {
            return "time";
        }
        if (OF_FIELDS.contains(column.target())) {
            return "fields";
        }
        return column.target() + (SEPARATE.contains(column.target()) ? " " + column.index() : "");
    }

    List<Cell> write(Agreement agreement) {
        Map<Column, Cell> cells = new HashMap<>();
        groups.forEach(group -> cells.putAll(write(group, agreement)));
        columns.forEach(column -> noteWords(column, cells.getOrDefault(column, Cell.BLANK)));
        return columns.stream()
                .map(column -> styled(cells.getOrDefault(column, Cell.BLANK), column))
                .toList();
    }

    private Cell styled(Cell cell, Column column) {
        return wording.dates() == Wording.Dates.ERAS ? EraWords.of(cell, column) : cell;
    }

    /** Notes the words of a cell for the one below, unless it stands for the one above itself. */
    private void noteWords(Column column, Cell cell) {
        boolean standsForAbove = Stated.isDitto(cell.text())
                || cell.span() == CellSpan.FROM_ABOVE
                || (cell.isBlank() && column.blankCells() == BlankCells.AS_ABOVE);
        if (!standsForAbove) {
            wordsAbove.put(column, cell);
        }
    }

    /** Writes the cells of a group by the words that were kept, if they are still right, else by the agreement alone. */
    private Map<Column, Cell> write(List<Column> group, Agreement agreement) {
        Map<Column, ListingCell> kept = keptOf(group, agreement);
        if (!kept.isEmpty()) {
            Map<Column, Cell> words = cellsOf(group, kept, agreement);
            if (areRight(words, kept, agreement)) {
                return words;
            }
        }
        return cellsOf(group, Map.of(), agreement);
    }

    private static Map<Column, ListingCell> keptOf(List<Column> group, Agreement agreement) {
        Map<Column, ListingCell> kept = new HashMap<>();
        List<ListingCell> cells = agreement.getListing().map(Listing::getCells).orElse(List.of());
        for (Column column : group) {
            String key = HeaderWords.keyOf(column.header());
            cells.stream()
                    .filter(cell ->
                            HeaderWords.keyOf(cell.getColumn().getDefault()).equals(key))
                    .findFirst()
                    .ifPresent(cell -> kept.put(column, cell));
        }
        return kept;
    }

    /** Returns the cells of a group; where several columns say the same, one of them does. */
    private Map<Column, Cell> cellsOf(List<Column> group, Map<Column, ListingCell> kept, Agreement agreement) {
        Map<Column, Cell> cells = new LinkedHashMap<>();
        Set<ColumnTarget> said = EnumSet.noneOf(ColumnTarget.class);
        kept.keySet().forEach(column -> said.add(column.target()));
        for (Column column : group) {
            if (kept.containsKey(column)) {
                cells.put(column, keptCell(column, Objects.requireNonNull(kept.get(column))));
            } else {
                boolean isUnsaid = said.add(column.target()) || SEPARATE.contains(column.target());
                cells.put(column, isUnsaid ? generate(column, agreement) : Cell.BLANK);
            }
        }
        return cells;
    }

    /**
     * Returns the words of a cell; one that was merged with the one above is so again, for its column does not say what a blank
     * cell means.
     */
    private Cell keptCell(Column column, ListingCell kept) {
        boolean isMerged = kept.isAsAbove() && kept.getAsWritten().isEmpty() && column.blankCells() == BlankCells.EMPTY;
        if (!isMerged) {
            return Cell.of(kept.getAsWritten().orElse(""));
        }
        Cell words = wordsAbove.getOrDefault(column, Cell.BLANK);
        return new Cell(words.text(), words.kind(), CellSpan.FROM_ABOVE);
    }

    /** Returns the cell that an agreement gives; a mark for the cell above only below one that says the same. */
    private Cell generate(Column column, Agreement agreement) {
        Cell cell = valueOf(column, agreement, wording);
        return Stated.isDitto(cell.text()) && !areRight(Map.of(column, cell), Map.of(), agreement)
                ? valueOf(column, agreement, wording.with(Wording.Dates.VALUES))
                : cell;
    }

    private Cell valueOf(Column column, Agreement agreement, Wording wording) {
        return values.valueOf(column, agreement, wording);
    }

    /** Checks if words say what an agreement says: they are read once more, those of the cell above where a cell stands for it. */
    private boolean areRight(Map<Column, Cell> words, Map<Column, ListingCell> kept, Agreement agreement) {
        RowDraft draft = new RowDraft(CellPlace.FILE, Optional.empty(), wording.owner());
        for (Map.Entry<Column, Cell> each : words.entrySet()) {
            Column column = each.getKey();
            boolean standsForAbove = Optional.ofNullable(kept.get(column))
                            .filter(ListingCell::isAsAbove)
                            .isPresent()
                    || Stated.isDitto(each.getValue().text());
            Cell cell = standsForAbove ? wordsAbove.getOrDefault(column, Cell.BLANK) : each.getValue();
            if (standsForAbove && cell.isBlank()) {
                return false;
            }
            if (!cell.isBlank()) {
                column.target()
                        .codec()
                        .read(new ReadCell(column, cell.text(), cell.kind(), Ditto.NONE, cell.text()), draft);
            }
        }
        Agreement again = draft.build();
        Wording values = wording.with(Wording.Dates.VALUES);
        return words.keySet().stream()
                .filter(column -> column.target() != ColumnTarget.EFFECTIVE_ON)
                .allMatch(column -> valueOf(column, again, values).equals(valueOf(column, agreement, values)));
    }
}
