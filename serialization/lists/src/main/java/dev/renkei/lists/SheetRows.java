package dev.renkei.lists;

import dev.renkei.lists.CellRow.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
    private final List<String> texts;
    private final DateFormats formats;
    private final ListLimits limits;
    private int number;

    SheetRows(
            InputStream bytes,
            String sheet,
            MergedCells merged,
            List<String> texts,
            DateFormats formats,
            ListLimits limits)
            throws XMLStreamException {
        this.bytes = bytes;
        this.xml = SheetXml.open(bytes);
        this.sheet = sheet;
        this.merged = merged;
        this.texts = texts;
        this.formats = formats;
        this.limits = limits;
    }

    /** Reads the next row that the sheet has; blank ones can be missing. */
    Optional<CellRow> next() throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStartOf("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private CellRow row() throws XMLStreamException {
        number = nextNumber();
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
        merged.fill(number - 1, cells, limits.getColumns());
        return new CellRow(Optional.of(sheet), number, visibility, cells);
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
        cells.set(column, cell(place().atColumn(column)));
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

    private Cell cell(CellPlace place) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s")
                .map(value -> wholeNumber(value).orElseThrow(() -> damagedAt(place)))
                .orElse(0);
        String value = "";
        Optional<String> formula = Optional.empty();
        while (xml.next() && !xml.isEndOf("c")) {
            if (xml.isStartOf("f")) {
                formula = Optional.of("=" + xml.textOf("f", place, limits));
            } else if (xml.isStartOf("v")) {
                value = xml.textOf("v", place, limits);
            } else if (xml.isStartOf("is")) {
                value = xml.textOf("is", place, limits);
            }
        }
        return value.isEmpty() ? withoutValue(type, formula) : cell(type, value, style, place);
    }

    /** Returns the cell of a formula whose value the file does not have; where it is an empty text, the file says so by its type. */
    private static Cell withoutValue(String type, Optional<String> formula) {
        return formula.filter(each -> !type.equals("str"))
                .map(each -> new Cell(each, CellKind.ERROR, CellSpan.OWN))
                .orElse(Cell.BLANK);
    }

    private Cell cell(String type, String value, int style, CellPlace place) {
        return switch (type) {
            case "s" -> Cell.of(sharedText(value, place));
            case "e" -> new Cell(value, CellKind.ERROR, CellSpan.OWN);
            case "b" -> Cell.of(value.equals("1") ? "TRUE" : "FALSE");
            case "n" -> number(value, style, place);
            default -> Cell.of(value);
        };
    }

    private String sharedText(String value, CellPlace place) {
        return wholeNumber(value)
                .filter(index -> index >= 0 && index < texts.size())
                .map(texts::get)
                .orElseThrow(() -> damagedAt(place));
    }

    private Cell number(String value, int style, CellPlace place) {
        double amount;
        try {
            amount = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw damagedAt(place);
        }
        return formats.cellOf(amount, style)
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
