package dev.renkei.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A table as CSV or TSV. */
final class CsvTarget implements TableTarget {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Wording wording;
    private final CsvWriter csv;

    CsvTarget(OutputStream out, char separator, Wording wording) throws IOException {
        this.wording = wording;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void write(List<Cell> cells) throws IOException {
        csv.writeRecord(cells.stream().map(this::text).map(Formulas::escape).toList());
    }

    private String text(Cell cell) {
        if (cell.kind() != CellKind.DATE) {
            return cell.text();
        }
        return wording.isJapanese() ? JapaneseDates.format(PartialDate.of(LocalDate.parse(cell.text()))) : cell.text();
    }

    /** Writes what is left; the stream stays open. */
    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
