package dev.renkei.lists;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.renkei.lists.CellRow.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a CSV or TSV file, whose encoding and separator are found out. */
final class CsvSource implements CellSource {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    /** So many rows are looked at for their separator. */
    private static final int SAMPLE = 30;

    /** The room that FastCSV needs beside a cell, for it reads 8192 characters at a time. */
    private static final int READ_AT_ONCE = 2 * 8192;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final ListLimits limits;
    private int row;

    private CsvSource(CsvReader<CsvRecord> reader, ListLimits limits) {
        this.reader = reader;
        this.records = reader.iterator();
        this.limits = limits;
    }

    static CsvSource open(Path file, ListLimits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        return open(file, encoding, separatorOf(file, encoding, limits), limits);
    }

    private static CsvSource open(Path file, TextEncoding encoding, char separator, ListLimits limits)
            throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.of(each -> each.maxFields(limits.getColumns() + 1)
                .maxFieldSize(limits.getCellLength())
                .maxRecordSize(limits.getRowLength()));
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(4 * limits.getCellLength() + READ_AT_ONCE)
                .build(handler, new EndMark(encoding.open(file)));
        return new CsvSource(reader, limits);
    }

    /** Returns the separator with which most cells are filled, the first of several. */
    private static char separatorOf(Path file, TextEncoding encoding, ListLimits limits) throws IOException {
        Map<Character, Integer> filled = new HashMap<>();
        for (char separator : SEPARATORS) {
            try (CsvSource sample = open(file, encoding, separator, limits)) {
                filled.put(separator, sample.countFilled());
            }
        }
        return SEPARATORS.stream()
                .max(Comparator.comparing((Character each) -> filled.get(each))
                        .thenComparing(each -> -SEPARATORS.indexOf(each)))
                .orElseThrow();
    }

    /** Counts the cells of the first rows; what cannot be read is no longer counted. */
    private int countFilled() throws IOException {
        int count = 0;
        try {
            Optional<CellRow> next = next();
            for (int i = 0; i < SAMPLE && next.isPresent(); i++) {
                count += next.get().countFilled();
                next = next();
            }
        } catch (UnreadableListException unreadable) {
            return count;
        }
        return count;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            List<String> fields = records.next().getFields();
            if (fields.equals(List.of(EndMark.LINE))) {
                return Optional.empty();
            }
            row++;
            if (fields.get(fields.size() - 1).endsWith(EndMark.LINE)) {
                throw new UnreadableListException(ListProblem.FILE_UNCLOSED, CellPlace.of(Optional.empty(), row));
            }
            if (fields.size() > limits.getColumns()) {
                throw tooManyColumns();
            }
            return Optional.of(new CellRow(
                    Optional.empty(),
                    row,
                    Visibility.SHOWN,
                    fields.stream().map(Formulas::unescape).map(Cell::of).toList(),
                    List.of()));
        } catch (CsvParseException e) {
            throw problemOf(e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private UnreadableListException tooManyColumns() {
        return UnreadableListException.beyond(
                limits.getColumns(), ListProblem.COLUMNS_TOO_MANY, CellPlace.of(Optional.empty(), row));
    }

    private RuntimeException problemOf(CsvParseException e) {
        row++;
        CellPlace place = CellPlace.of(Optional.empty(), row);
        String message = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        if (message.contains(" fields")) {
            return tooManyColumns();
        }
        if (message.contains("closing quote")) {
            return new UnreadableListException(ListProblem.FILE_QUOTE, place).causedBy(e);
        }
        UnreadableListException tooLong = message.contains("max record size")
                ? UnreadableListException.beyond(limits.getRowLength(), ListProblem.ROW_TOO_LONG, place)
                : UnreadableListException.beyond(limits.getCellLength(), ListProblem.CELL_TOO_LONG, place);
        return tooLong.causedBy(e);
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
