package dev.renkei.lists;

import dev.renkei.lists.CellRow.Visibility;
import dev.renkei.lists.SharedParts.SharedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The rows of one sheet of a workbook. */
final class SheetRows {

    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?[0-9]{1,7}");

    private final InputStream bytes;
    private final SheetXml xml;
    private final String sheet;
    private final MergedCells merged;
    private final SheetNotes notes;
    private final SharedParts shared;
    private final ListLimits limits;
    private final BitSet hiddenColumns = new BitSet();
    private final List<ListFinding> findings = new ArrayList<>();
    private final Map<CellPlace, String> struck = new LinkedHashMap<>();
    private int number;

    SheetRows(InputStream bytes, String sheet, MergedCells merged, SheetNotes notes, SharedParts shared)
            throws XMLStreamException {
        this.bytes = bytes;
        this.xml = SheetXml.open(bytes);
        this.sheet = sheet;
        this.merged = merged;
        this.notes = notes;
        this.shared = shared;
        this.limits = shared.limits();
    }

    /** Reads the next row that the sheet has; blank ones can be missing. */
    Optional<CellRow> next() throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStartOf("row")) {
                return Optional.of(row());
            }
            if (xml.isStartOf("col") && xml.isFlagged("hidden")) {
                hiddenColumns.set(columnAt("min") - 1, Math.min(columnAt("max"), limits.getColumns()));
            }
        }
        return Optional.empty();
    }

    private int columnAt(String attribute) {
        return xml.attribute(attribute)
                .flatMap(SheetRows::wholeNumber)
                .filter(column -> column > 0)
                .orElseThrow(() -> damagedAt(CellPlace.of(Optional.of(sheet))));
    }

    private CellRow row() throws XMLStreamException {
        number = nextNumber();
        findings.clear();
        findings.addAll(notes.commentsOf(number));
        struck.clear();
        Visibility visibility = xml.isFlagged("hidden") ? Visibility.HIDDEN : Visibility.SHOWN;
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.isEndOf("row")) {
            if (xml.isStartOf("c")) {
                addCell(cells);
            }
        }
        if (cells.stream().mapToLong(cell -> cell.text().length()).sum() > limits.getRowLength()) {
            throw UnreadableListException.beyond(limits.getRowLength(), ListProblem.ROW_TOO_LONG, place());
        }
        struck.keySet().stream().findFirst().ifPresent(this::addStruck);
        merged.fill(number - 1, cells, limits.getColumns());
        return new CellRow(Optional.of(sheet), number, visibility, cells, findings);
    }

    /** Tells at the first of the cells that are struck through what is. */
    private void addStruck(CellPlace first) {
        findings.add(
                ListFinding.of(ListProblem.CELL_STRUCK, first, Map.of("value", String.join(" ", struck.values()))));
    }

    /** Notes that a cell is struck through, and tells that it is the first one of a hidden column. */
    private void look(Cell cell, CellPlace place, int column, boolean isStruck) {
        if (isStruck && !cell.isBlank()) {
            struck.put(place, TextCodecs.onOneLine(cell.text()));
        }
        if (hiddenColumns.get(column) && !cell.isBlank()) {
            hiddenColumns.clear(column);
            findings.add(ListFinding.of(
                    ListProblem.COLUMN_HIDDEN, place, Map.of("column", CellPlace.lettersOf(column + 1))));
        }
    }

    /** Reads the number of a row: a workbook has its rows in their order. */
    private int nextNumber() {
        int next = xml.attribute("r").map(value -> wholeNumber(value).orElse(0)).orElse(number + 1);
        if (next <= number) {
            throw damagedAt(CellPlace.of(Optional.of(sheet), number + 1));
        }
        return next;
    }

    private CellPlace place() {
        return CellPlace.of(Optional.of(sheet), number);
    }

    private void addCell(List<Cell> cells) throws XMLStreamException {
        int column = columnOf(cells.size());
        if (column >= limits.getColumns()) {
            throw UnreadableListException.beyond(limits.getColumns(), ListProblem.COLUMNS_TOO_MANY, place());
        }
        if (column < cells.size()) {
            throw damagedAt(place().atColumn(column));
        }
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell(place().atColumn(column), column));
    }

    /** Returns the column that a cell names, else the next one. */
    private int columnOf(int next) {
        Optional<String> reference = xml.attribute("r");
        if (reference.isEmpty()) {
            return next;
        }
        Matcher letters = REFERENCE.matcher(reference.get());
        if (!letters.matches()) {
            throw damagedAt(place());
        }
        return CellReference.convertColStringToIndex(letters.group(1));
    }

    private Cell cell(CellPlace place, int column) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s")
                .map(value -> wholeNumber(value).orElseThrow(() -> damagedAt(place)))
                .orElse(0);
        String value = "";
        boolean isStruck = shared.struck().isStruck(style);
        Optional<String> formula = Optional.empty();
        while (xml.next() && !xml.isEndOf("c")) {
            if (xml.isStartOf("f")) {
                formula = Optional.of("=" + xml.textOf("f", place, limits));
            } else if (xml.isStartOf("v")) {
                value = xml.textOf("v", place, limits);
            } else if (xml.isStartOf("is")) {
                value = xml.textOf("is", place, limits);
                isStruck |= xml.isTextStruck();
            }
        }
        isStruck |=
                type.equals("s") && !value.isEmpty() && sharedText(value, place).isStruck();
        Cell cell = value.isEmpty() ? withoutValue(type, formula) : cell(type, value, style, place);
        look(cell, place, column, isStruck);
        return cell;
    }

    /** Returns the cell of a formula whose value the file does not have; where it is an empty text, the file says so by its type. */
    private static Cell withoutValue(String type, Optional<String> formula) {
        return formula.filter(each -> !type.equals("str"))
                .map(each -> new Cell(each, CellKind.ERROR, CellSpan.OWN))
                .orElse(Cell.BLANK);
    }

    private Cell cell(String type, String value, int style, CellPlace place) {
        return switch (type) {
            case "s" -> Cell.of(sharedText(value, place).words());
            case "e" -> new Cell(value, CellKind.ERROR, CellSpan.OWN);
            case "b" -> Cell.of(value.equals("1") ? "TRUE" : "FALSE");
            case "n" -> number(value, style, place);
            default -> Cell.of(value);
        };
    }

    private SharedText sharedText(String value, CellPlace place) {
        return wholeNumber(value)
                .filter(index -> index >= 0 && index < shared.texts().size())
                .map(shared.texts()::get)
                .orElseThrow(() -> damagedAt(place));
    }

    private Cell number(String value, int style, CellPlace place) {
        double amount;
        try {
            amount = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw damagedAt(place);
        }
        return shared.formats()
                .cellOf(amount, style)
                .orElseGet(() -> new Cell(NumberToTextConverter.toText(amount), CellKind.NUMBER, CellSpan.OWN));
    }

    private static Optional<Integer> wholeNumber(String value) {
        try {
            return Optional.of(Integer.parseInt(value));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static UnreadableListException damagedAt(CellPlace place) {
        return new UnreadableListException(ListProblem.FILE_UNREADABLE, place);
    }

    void close() throws IOException, XMLStreamException {
        xml.close();
        bytes.close();
    }
}
