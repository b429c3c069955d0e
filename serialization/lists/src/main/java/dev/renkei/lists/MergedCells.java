package dev.renkei.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, which a workbook lists behind the rows. */
final class MergedCells {

    private static final Pattern RANGE =
            Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}(?::\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6})?");

    private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();
    private final List<Begun> begun = new ArrayList<>();

    /** A merged cell that goes on below, and what it says. */
    private record Begun(CellRangeAddress range, Cell first) {}

    /** Reads them from a whole sheet. */
    static MergedCells read(SheetXml xml, String sheet, ListLimits limits) throws XMLStreamException {
        MergedCells merged = new MergedCells();
        int count = 0;
        while (xml.next()) {
            Optional<String> range = xml.isStartOf("mergeCell") ? xml.attribute("ref") : Optional.empty();
            if (range.isPresent()) {
                count++;
                if (count > limits.getMergedCells()) {
                    throw UnreadableListException.beyond(
                            limits.getMergedCells(), ListProblem.MERGED_TOO_MANY, CellPlace.of(Optional.of(sheet)));
                }
                CellRangeAddress address = address(range.get(), sheet);
                merged.byFirstRow
                        .computeIfAbsent(address.getFirstRow(), row -> new ArrayList<>(1))
                        .add(address);
            }
        }
        return merged;
    }

    private static CellRangeAddress address(String range, String sheet) {
        if (!RANGE.matcher(range).matches()) {
            throw new UnreadableListException(ListProblem.FILE_UNREADABLE, CellPlace.of(Optional.of(sheet)));
        }
        return CellRangeAddress.valueOf(range);
    }

    /** Fills the cells of a row that are covered; rows have to come in their order, counted from 0. */
    void fill(int row, List<Cell> cells, int maxColumns) {
        begun.removeIf(each -> each.range().getLastRow() < row);
        for (Begun each : begun) {
            cover(each.range(), 0, each.first(), CellSpan.FROM_ABOVE, cells, maxColumns);
        }
        for (CellRangeAddress range : byFirstRow.getOrDefault(row, List.of())) {
            Cell first = range.getFirstColumn() < cells.size() ? cells.get(range.getFirstColumn()) : Cell.BLANK;
            cover(range, 1, first, CellSpan.FROM_LEFT, cells, maxColumns);
            if (range.getLastRow() > row) {
                begun.add(new Begun(range, first));
            }
        }
    }

    private static void cover(
            CellRangeAddress range, int skipped, Cell first, CellSpan span, List<Cell> cells, int maxColumns) {
        for (int i = range.getFirstColumn() + skipped; i <= Math.min(range.getLastColumn(), maxColumns - 1); i++) {
            while (cells.size() <= i) {
                cells.add(Cell.BLANK);
            }
            CellSpan own = i > range.getFirstColumn() && span == CellSpan.FROM_ABOVE ? CellSpan.FROM_LEFT : span;
            cells.set(i, new Cell(first.text(), first.kind(), own));
        }
    }
}
