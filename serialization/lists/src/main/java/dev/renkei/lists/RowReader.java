package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.ExtensionValue;
import dev.renkei.lists.CellRow.Visibility;
import dev.renkei.lists.ColumnMapping.BlankCells;
import dev.renkei.organization.Organization;
import dev.renkei.text.Stated;
import dev.renkei.validation.Finding;
import dev.renkei.validation.RenkeiValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of a table one after the other, each with what it takes over from the row above. */
final class RowReader {

    /** The name of the extension of a listing with the number of the row. */
    static final String ROW = "row";

    /** What stands for a cell beside it, or goes on from one above. */
    private static final Pattern BESIDE = Pattern.compile("[（(]?(?:同[左右]|[左右]に同じ)[）)]?|[↑↓←→]");

    /** A mark for the cell above beside other words, of which nobody can say what they add to it: 〃（追加）. */
    private static final Pattern PARTLY_ABOVE = Pattern.compile(".*[〃仝].*|同上.+", Pattern.DOTALL);

    /** The columns by which people know an agreement, in which such a mark would become a part of a name. */
    private static final Set<ColumnTarget> OF_NAMES = EnumSet.of(ColumnTarget.TITLE, ColumnTarget.PARTIES);

    /** The columns of other names, in which a dash and the like say that there is nothing, as in those of dates. */
    private static final Set<ColumnTarget> CAN_BE_NONE = EnumSet.of(
            ColumnTarget.FIELDS,
            ColumnTarget.OFFICE,
            ColumnTarget.PLACES,
            ColumnTarget.ADDRESS,
            ColumnTarget.TELEPHONE,
            ColumnTarget.EMAIL,
            ColumnTarget.WEB_PAGE);

    private final List<Column> columns;
    private final Optional<Organization> owner;
    private final RenkeiValidator validator;
    private final Wording wording;
    private final CellValues values;
    private final Map<Column, Above> above = new HashMap<>();
    private final Set<Column> filled = new HashSet<>();
    private boolean isBelowRefused;

    /** What a column says so far for the cells below. */
    private record Above(String words, CellKind kind, State state) {
        private enum State {
            READ,
            UNREADABLE
        }
    }

    RowReader(List<Column> columns, Optional<Organization> owner, RenkeiValidator validator) {
        this.columns = List.copyOf(columns);
        this.owner = owner;
        this.validator = validator;
        this.values = new CellValues(columns);
        this.wording = new Wording(Locale.JAPANESE, Wording.Dates.AS_WRITTEN, owner);
    }

    /**
     * Reads a row.
     *
     * @param parts  what the list says beside its rows, and adds to the agreement
     */
    ListRow read(CellRow row, RegisterParts parts) {
        CellPlace place = CellPlace.of(row.sheet(), row.number());
        RowDraft draft = new RowDraft(place, parts.fiscalYear(), owner);
        List<ReadCell> cells = new ArrayList<>();
        for (Column column : columns) {
            cellOf(row.at(column.index()), column, draft).ifPresent(cell -> {
                cells.add(cell);
                read(cell, draft);
            });
        }
        reportBlanks(row, cells, draft);
        cells.forEach(cell -> EndedWords.reportIn(cell, draft));
        row.findings().forEach(draft::report);
        reportContinued(row, cells, draft);
        if (row.visibility() == Visibility.HIDDEN) {
            draft.report(ListFinding.of(ListProblem.ROW_HIDDEN, place, Map.of("row", String.valueOf(row.number()))));
        }
        isBelowRefused = draft.countErrors() > 0;
        if (isBelowRefused) {
            return new ListRow(draft.origins(), draft.build(), Optional.empty(), findingsOf(draft, row));
        }
        keepWords(cells, draft);
        draft.listing().putExtension(ROW, ExtensionValue.ofNumber(row.number()));
        Agreement agreement = parts.complete(draft.build());
        for (Finding finding : validator.validate(agreement).getFindings()) {
            draft.report(finding);
        }
        return new ListRow(draft.origins(), agreement, Optional.of(agreement), findingsOf(draft, row));
    }

    /**
     * Reports blank cells that probably stand for the cell above: files without merged cells have the title, the first party or the
     * only one of several rows once.
     */
    private void reportBlanks(CellRow row, List<ReadCell> cells, RowDraft draft) {
        OptionalInt lastOfParties = cells.stream()
                .map(ReadCell::column)
                .filter(column -> column.target() == ColumnTarget.PARTIES)
                .mapToInt(Column::index)
                .max();
        columns.stream()
                .filter(column -> column.target() == ColumnTarget.TITLE
                        || (column.target() == ColumnTarget.PARTIES
                                && column.index() < lastOfParties.orElse(Integer.MAX_VALUE)))
                .filter(column -> filled.contains(column)
                        && column.blankCells() == BlankCells.EMPTY
                        && row.at(column.index()).isBlank())
                .forEach(column -> draft.report(
                        ListProblem.CELL_BLANK, new ReadCell(column, "", CellKind.TEXT, Ditto.NONE, ""), Map.of()));
        cells.forEach(cell -> filled.add(cell.column()));
    }

    /** Reports a further party beside a merged number: nobody can say if it is one of the agreement above or of another. */
    private static void reportContinued(CellRow row, List<ReadCell> cells, RowDraft draft) {
        boolean hasParty = cells.stream()
                .anyMatch(cell -> cell.column().target() == ColumnTarget.PARTIES && cell.ditto() == Ditto.NONE);
        cells.stream()
                .filter(cell -> cell.column().target() == ColumnTarget.NUMBER)
                .filter(cell -> hasParty && row.at(cell.column().index()).span() == CellSpan.FROM_ABOVE)
                .findFirst()
                .ifPresent(number -> draft.report(ListProblem.ROW_CONTINUED, number, Map.of("number", number.words())));
    }

    /** Returns what was found, in the order of the columns, each finding about a cell with what stands in it. */
    private static List<ListFinding> findingsOf(RowDraft draft, CellRow row) {
        return draft.findings().stream()
                .sorted(Comparator.comparing(each -> each.getPlace().column().orElse(Integer.MAX_VALUE)))
                .map(each -> withValue(each, row))
                .toList();
    }

    private static ListFinding withValue(ListFinding finding, CellRow row) {
        OptionalInt column = finding.getPlace().column();
        return column.isPresent()
                ? finding.withValue(row.at(column.getAsInt() - 1).text())
                : finding;
    }

    /** Returns a cell with what it says, empty if it says nothing or what it stands for is not known, which is reported. */
    private Optional<ReadCell> cellOf(Cell cell, Column column, RowDraft draft) {
        String written = cell.span() == CellSpan.OWN ? cell.text() : "";
        if (cell.span() == CellSpan.FROM_LEFT || (cell.isBlank() && column.blankCells() == BlankCells.EMPTY)) {
            above.remove(column);
            return Optional.empty();
        }
        boolean isMark = Stated.isDitto(cell.text().strip());
        if (isOfAnother(cell, column, isMark)) {
            return ofAnother(cell, column, written, draft);
        }
        if (cell.isBlank()) {
            return Optional.ofNullable(above.get(column))
                    .flatMap(said -> standingFor(said, column, Ditto.BLANK, written, draft));
        }
        if (cell.span() == CellSpan.FROM_ABOVE && !isMark) {
            return Optional.of(new ReadCell(column, cell.text(), cell.kind(), Ditto.BLANK, written));
        }
        if (isMark) {
            Above said = above.getOrDefault(column, new Above("", CellKind.TEXT, Above.State.UNREADABLE));
            return standingFor(said, column, dittoOf(cell), written, draft);
        }
        return Optional.of(new ReadCell(column, cell.text(), cell.kind(), Ditto.NONE, written));
    }

    /** A mark below a row that was refused is not kept as the words of a value: in the register it would stand for another row. */
    private Ditto dittoOf(Cell mark) {
        return mark.span() == CellSpan.FROM_ABOVE || isBelowRefused ? Ditto.BLANK : Ditto.MARK;
    }

    private static boolean isOfAnother(Cell cell, Column column, boolean isMark) {
        String words = cell.text().strip();
        return BESIDE.matcher(words).matches()
                || (!isMark
                        && OF_NAMES.contains(column.target())
                        && PARTLY_ABOVE.matcher(words).matches());
    }

    /** Refuses what stands for another cell, nobody can say which or how much of it; the cells below can only repeat it. */
    private Optional<ReadCell> ofAnother(Cell cell, Column column, String written, RowDraft draft) {
        draft.report(
                ListProblem.CELL_BESIDE, new ReadCell(column, cell.text(), cell.kind(), Ditto.NONE, written), Map.of());
        above.put(column, new Above("", CellKind.TEXT, Above.State.UNREADABLE));
        return Optional.empty();
    }

    private static Optional<ReadCell> standingFor(
            Above said, Column column, Ditto ditto, String written, RowDraft draft) {
        ReadCell cell = new ReadCell(column, said.words(), said.kind(), ditto, written);
        if (said.state() == Above.State.UNREADABLE) {
            draft.report(ListProblem.CELL_ABOVE, cell, Map.of());
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private void read(ReadCell cell, RowDraft draft) {
        int before = draft.countErrors();
        if (!isWellFormed(cell.words())) {
            draft.report(ListProblem.CELL_CHARACTER, cell, Map.of());
        } else if (cell.kind() == CellKind.ERROR && cell.column().target() != ColumnTarget.KEEP) {
            draft.report(ListProblem.CELL_FORMULA, cell, Map.of());
        } else if (!CAN_BE_NONE.contains(cell.column().target())) {
            cell.column().target().codec().read(cell, draft);
        } else if (PARTLY_ABOVE.matcher(cell.words()).matches()) {
            draft.report(ListProblem.CELL_PART, cell, Map.of("rest", TextCodecs.onOneLine(cell.words())));
        } else if (!DateCodec.isNone(cell.words())) {
            cell.column().target().codec().read(cell, draft);
        }
        boolean isRead = draft.countErrors() == before;
        above.put(
                cell.column(),
                new Above(cell.words(), cell.kind(), isRead ? Above.State.READ : Above.State.UNREADABLE));
    }

    /** Checks that a text has no half of a surrogate pair, which JSON could not hold. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    /** Keeps what stands in the cells that the agreement does not give back by itself. */
    private void keepWords(List<ReadCell> cells, RowDraft draft) {
        Agreement read = draft.build();
        Map<Column, ReadCell> byColumn = new HashMap<>();
        cells.forEach(cell -> byColumn.put(cell.column(), cell));
        for (Column column : columns) {
            Cell again = values.valueOf(column, read, wording);
            Optional<ReadCell> cell = Optional.ofNullable(byColumn.get(column));
            Ditto ditto = cell.map(ReadCell::ditto).orElse(Ditto.NONE);
            String written = cell.map(ReadCell::written).orElse("");
            boolean isGivenBack = ditto == Ditto.NONE || Stated.isDitto(again.text());
            if (!isGivenBack || !again.text().equals(written)) {
                draft.keep(column, written, ditto);
            }
        }
    }
}
