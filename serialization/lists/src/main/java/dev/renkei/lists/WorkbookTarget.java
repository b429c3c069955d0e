package dev.renkei.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table as a workbook, of which only the last rows are in memory. */
final class WorkbookTarget implements TableTarget {

    private static final int ROWS_IN_MEMORY = 100;
    private static final String DATES_JA = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String DATES = "yyyy-mm-dd";

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
    private final Map<Integer, Integer> mergedSince = new HashMap<>();
    private int rows;

    /** How a cell is shown. */
    private enum Style {
        PLAIN,
        LINES,
        DATE,
        /** A text that begins like a formula stays a text when it is edited. */
        QUOTED
    }

    WorkbookTarget(OutputStream out, String name, Wording wording) {
        this.out = out;
        this.sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        for (Style style : Style.values()) {
            styles.put(style, workbook.createCellStyle());
        }
        DataFormat formats = workbook.createDataFormat();
        style(Style.DATE).setDataFormat(formats.getFormat(wording.isJapanese() ? DATES_JA : DATES));
        style(Style.LINES).setWrapText(true);
        style(Style.QUOTED).setQuotePrefixed(true);
    }

    private CellStyle style(Style style) {
        return Objects.requireNonNull(styles.get(style));
    }

    @Override
    public void write(List<Cell> cells) {
        SXSSFRow row = sheet.createRow(rows);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.span() == CellSpan.FROM_ABOVE) {
                mergedSince.putIfAbsent(i, rows - 1);
            } else {
                endMerged(i);
            }
            if (cell.span() == CellSpan.OWN && !cell.text().isEmpty()) {
                fill(row.createCell(i), cell);
            }
        }
        rows++;
    }

    /** Merges the cells of a column that go on from one above until the last row. */
    private void endMerged(int column) {
        Optional.ofNullable(mergedSince.remove(column))
                .map(first -> new CellRangeAddress(first, rows - 1, column, column))
                .ifPresent(sheet::addMergedRegionUnsafe);
    }

    private void fill(SXSSFCell target, Cell cell) {
        switch (cell.kind()) {
            case NUMBER -> target.setCellValue(Double.parseDouble(cell.text()));
            case DATE -> {
                target.setCellValue(LocalDate.parse(cell.text()));
                target.setCellStyle(style(Style.DATE));
            }
            case TEXT, ERROR -> {
                target.setCellValue(cell.text());
                target.setCellStyle(style(styleOf(cell.text())));
            }
        }
    }

    private static Style styleOf(String text) {
        if (Formulas.canBegin(text)) {
            return Style.QUOTED;
        }
        return text.indexOf('\n') >= 0 ? Style.LINES : Style.PLAIN;
    }

    /** Writes the workbook; the stream stays open. */
    @Override
    public void close() throws IOException {
        try (workbook) {
            List.copyOf(mergedSince.keySet()).forEach(this::endMerged);
            workbook.write(out);
            out.flush();
        }
    }
}
