package dev.renkei.lists;

import dev.renkei.lists.CellRow.Visibility;
import dev.renkei.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;

/** The rows of one sheet of a workbook. */
final class SheetRows {

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
        number = xml.attribute("r").map(Integer::parseInt).orElse(number + 1);
        Visibility visibility = xml.isFlagged("hidden") ? Visibility.HIDDEN : Visibility.SHOWN;
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.isEndOf("row")) {
            if (xml.isStartOf("c")) {
                addCell(cells);
            }
        }
        if (cells.stream().mapToLong(cell -> cell.text().length()).sum() > limits.getRowLength()) {
            throw new UnreadableListException(
                    ListProblem.ROW_TOO_LONG,
                    CellPlace.of(Optional.of(sheet), number),
                    Map.of("max", String.valueOf(limits.getRowLength())));
        }
        merged.fill(number - 1, cells, limits.getColumns());
        return new CellRow(Optional.of(sheet), number, visibility, cells);
    }

    private void addCell(List<Cell> cells) throws XMLStreamException {
        int column = xml.attribute("r")
                .map(reference -> (int) new CellReference(reference).getCol())
                .orElse(cells.size());
        if (column >= limits.getColumns()) {
            throw new UnreadableListException(
                    ListProblem.COLUMNS_TOO_MANY,
                    CellPlace.of(Optional.of(sheet), number),
                    Map.of("max", String.valueOf(limits.getColumns())));
        }
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell(CellPlace.of(Optional.of(sheet), number).atColumn(column)));
    }

    private Cell cell(CellPlace place) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(Integer::parseInt).orElse(0);
        String value = "";
        Optional<String> formula = Optional.empty();
        while (xml.next() && !xml.isEndOf("c")) {
            if (xml.isStartOf("f")) {
                formula = Optional.of("=" + xml.textOf("f", place, limits));
            } else if (xml.isStartOf("v")) {
                formula = Optional.empty();
                value = xml.textOf("v", place, limits);
            } else if (xml.isStartOf("is")) {
                value = xml.textOf("is", place, limits);
            }
        }
        Cell withoutValue = formula.map(each -> new Cell(each, CellKind.ERROR, CellSpan.OWN))
                .orElse(Cell.BLANK);
        return value.isEmpty() ? withoutValue : cell(type, value, style);
    }

    private Cell cell(String type, String value, int style) {
        return switch (type) {
            case "s" -> Cell.of(texts.get(Integer.parseInt(value)));
            case "e" -> new Cell(value, CellKind.ERROR, CellSpan.OWN);
            case "b" -> Cell.of(value.equals("1") ? "TRUE" : "FALSE");
            case "n" -> number(value, style);
            default -> Cell.of(value);
        };
    }

    private Cell number(String value, int style) {
        double amount = Double.parseDouble(value);
        Optional<PartialDate> date = formats.dateOf(amount, style);
        return date.map(day -> new Cell(day.toString(), CellKind.DATE, CellSpan.OWN))
                .orElseGet(() -> new Cell(NumberToTextConverter.toText(amount), CellKind.NUMBER, CellSpan.OWN));
    }

    void close() throws IOException, XMLStreamException {
        xml.close();
        bytes.close();
    }
}
