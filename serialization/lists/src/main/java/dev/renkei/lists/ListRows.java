package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.validation.RenkeiValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a list, which are read one after the other as they are asked for.
 *
 * <p>What is found in a row is in the row. What is found about the file, a sheet or its header is in {@link #getFindings()}, which is
 * complete after the last row.
 *
 * <p>It has to be closed. It is not thread-safe.
 *
 * @since 0.1.0
 */
public final class ListRows implements Iterator<ListRow>, AutoCloseable {

    /** So many rows are looked at before the header and the columns are known. */
    private static final int LOOKAHEAD = 100;

    private static final long LOOKAHEAD_LENGTH = 4_000_000;

    private final CellSource source;
    private final ListLimits limits;
    private final TableFinder finder;
    private final Optional<Organization> owner;
    private final RenkeiValidator validator;
    private final RegisterParts parts;
    private final List<ListFinding> findings;
    private final AutoCloseable resource;
    private final Queue<CellRow> waiting = new ArrayDeque<>();
    private final Map<String, ColumnMapping> columns = new LinkedHashMap<>();
    private List<ColumnMapping> guessed = List.of();
    private Optional<CellRow> pushedBack = Optional.empty();
    private Optional<String> sheet = Optional.empty();
    private Optional<Table> table = Optional.empty();
    private Optional<RowReader> reader = Optional.empty();
    private Optional<ListRow> next = Optional.empty();
    private State state = State.BEFORE_FIRST_SHEET;
    private int tables;
    private int filledRows;
    private long textLength;
    private int rows;
    private int taken;

    private enum State {
        BEFORE_FIRST_SHEET,
        IN_SHEET,
        AT_END
    }

    ListRows(
            CellSource source,
            ListLimits limits,
            RegisterParts parts,
            List<ListFinding> findings,
            Optional<ListMapping> mapping,
            Optional<Organization> owner,
            RenkeiValidator validator,
            AutoCloseable resource) {
        this.source = source;
        this.limits = limits;
        this.parts = parts;
        this.findings = findings;
        this.finder = new TableFinder(mapping);
        this.owner = owner;
        this.validator = validator;
        this.resource = resource;
        if (owner.isEmpty()) {
            findings.add(ListFinding.of(ListProblem.OWNER_UNKNOWN, CellPlace.FILE, Map.of()));
        }
    }

    // ------------------------------------------------------------------------------------------ rows

    /**
     * Returns whether there is a further row that is an entry of the list.
     *
     * @return true if there is one
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next.isEmpty() && state != State.AT_END) {
            next = readNext();
        }
        return next.isPresent();
    }

    /**
     * Reads the next row that is an entry of the list.
     *
     * @return the row, not null
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public ListRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ListRow row = next.orElseThrow();
        next = Optional.empty();
        rows++;
        taken += row.isTaken() ? 1 : 0;
        return row;
    }

    /**
     * Returns the remaining rows as a stream, which reads them one by one.
     *
     * @return the rows, not null
     */
    public Stream<ListRow> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Optional<ListRow> readNext() {
        try {
            Optional<CellRow> row = nextOfTable();
            while (row.isPresent()) {
                Optional<ListRow> entry = entryOf(row.get());
                if (entry.isPresent()) {
                    return entry;
                }
                row = nextOfTable();
            }
            requireTable();
        } catch (UnreadableListException e) {
            findings.add(e.toFinding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        state = State.AT_END;
        return Optional.empty();
    }

    private void requireTable() {
        if (tables == 0) {
            findings.removeIf(each -> each.getCode().equals(ListProblem.SHEET_SKIPPED.getCode()));
            findings.add(ListFinding.of(ListProblem.HEADER_MISSING, CellPlace.FILE, Map.of()));
        }
    }

    /** Returns the next row below a header, of this sheet or a later one. */
    private Optional<CellRow> nextOfTable() throws IOException {
        Optional<CellRow> row = nextOfSource();
        while (row.isPresent() && (isOfNewSheet(row.get()) || isHeaderOfNext(row.get()))) {
            boolean isOfNewSheet = isOfNewSheet(row.get());
            pushedBack = row;
            if (isOfNewSheet) {
                beginSheet();
            } else {
                beginNextTable();
            }
            row = nextOfSource();
        }
        return row;
    }

    /** Checks for the header of a further table of the same sheet, whose columns are others. */
    private boolean isHeaderOfNext(CellRow row) {
        return finder.isHeader(row) && RowKind.of(row, table.map(Table::columns).orElse(List.of())) == RowKind.ENTRY;
    }

    private boolean isOfNewSheet(CellRow row) {
        return state == State.BEFORE_FIRST_SHEET || !row.sheet().equals(sheet);
    }

    private Optional<CellRow> nextOfSource() throws IOException {
        if (pushedBack.isPresent()) {
            Optional<CellRow> row = pushedBack;
            pushedBack = Optional.empty();
            return row;
        }
        return waiting.isEmpty() ? nextWithinLimits() : Optional.of(waiting.remove());
    }

    private Optional<CellRow> nextWithinLimits() throws IOException {
        Optional<CellRow> row = source.next();
        if (row.isPresent()) {
            filledRows += row.get().isBlank() ? 0 : 1;
            textLength += lengthOf(row.get());
        }
        if (filledRows > limits.getRows()) {
            throw beyond(ListProblem.ROWS_TOO_MANY, row, limits.getRows());
        }
        if (textLength > limits.getTextLength()) {
            throw beyond(ListProblem.TEXT_TOO_LONG, row, limits.getTextLength());
        }
        return row;
    }

    private static UnreadableListException beyond(ListProblem problem, Optional<CellRow> row, long max) {
        CellPlace place =
                row.map(each -> CellPlace.of(each.sheet(), each.number())).orElse(CellPlace.FILE);
        return UnreadableListException.beyond(max, problem, place);
    }

    private static long lengthOf(CellRow row) {
        return row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
    }

    /** Looks at the first rows of a sheet for its table; without one, the sheet is passed over. */
    private void beginSheet() throws IOException {
        List<CellRow> first = lookAhead();
        Optional<String> name = first.get(0).sheet();
        state = State.IN_SHEET;
        sheet = name;
        table = finder.find(first);
        if (table.isPresent()) {
            parts.beginSheet(name);
            table.get().above().forEach(parts::addAbove);
            beginTable(table.get(), first);
        } else {
            findings.add(
                    ListFinding.of(ListProblem.SHEET_SKIPPED, CellPlace.of(name), Map.of("sheet", name.orElse(""))));
            guessed = guessed.isEmpty() ? new HeaderGuess(first).columns() : guessed;
            passOver(name);
        }
    }

    private void beginNextTable() throws IOException {
        List<CellRow> first = lookAhead();
        Table next = finder.table(first, 0);
        table = Optional.of(next);
        beginTable(next, first);
    }

    /** Takes the next rows of one sheet; what was read beyond them waits. */
    private List<CellRow> lookAhead() throws IOException {
        List<CellRow> first = new ArrayList<>();
        Optional<CellRow> row = nextOfSource();
        Optional<String> name = row.flatMap(CellRow::sheet);
        long length = 0;
        while (row.isPresent() && row.get().sheet().equals(name)) {
            first.add(row.get());
            length += lengthOf(row.get());
            boolean isEnough = first.size() >= LOOKAHEAD || length > LOOKAHEAD_LENGTH;
            row = isEnough ? Optional.empty() : nextOfSource();
        }
        pushedBack = row;
        return first;
    }

    private void passOver(Optional<String> name) throws IOException {
        Optional<CellRow> row = nextOfSource();
        while (row.isPresent() && row.get().sheet().equals(name)) {
            row = nextOfSource();
        }
        pushedBack = row;
    }

    private void beginTable(Table found, List<CellRow> first) {
        tables++;
        Optional<String> name = first.get(0).sheet();
        List<CellRow> later = List.copyOf(waiting);
        waiting.clear();
        first.stream().filter(each -> each.number() > found.firstRow()).forEach(waiting::add);
        first.stream()
                .filter(each -> each.number() <= found.firstRow())
                .flatMap(each -> each.findings().stream())
                .forEach(findings::add);
        pushedBack.ifPresent(waiting::add);
        pushedBack = Optional.empty();
        waiting.addAll(later);
        found.missing()
                .forEach(header -> findings.add(
                        ListFinding.of(ListProblem.COLUMN_MISSING, CellPlace.of(name), Map.of("header", header))));
        found.unread()
                .forEach(header -> findings.add(ListFinding.of(
                        ListProblem.HEADER_DIVIDED,
                        CellPlace.of(name, found.headerRow()).atColumn(header.index()),
                        Map.of("header", header.header()))));
        found.unnamed()
                .forEach(column -> findings.add(ListFinding.of(
                        ListProblem.COLUMN_UNNAMED,
                        CellPlace.of(name, found.headerRow()).atColumn(column.index()),
                        Map.of("column", CellPlace.lettersOf(column.index() + 1)))));
        if (found.isSummary()) {
            findings.add(ListFinding.of(ListProblem.TABLE_SUMMARY, CellPlace.of(name, found.headerRow()), Map.of()));
        }
        found.beside()
                .ifPresent(column -> findings.add(ListFinding.of(
                        ListProblem.TABLE_BESIDE,
                        CellPlace.of(name, found.firstRow()).atColumn(column),
                        Map.of())));
        found.columns().forEach(column -> columns.putIfAbsent(column.header(), mappingOf(column)));
        reader = Optional.of(new RowReader(found.columns(), owner, validator));
    }

    private Optional<ListRow> entryOf(CellRow written) {
        Optional<ListRow> entry = readEntry(written);
        if (entry.isEmpty()) {
            findings.addAll(written.findings());
        }
        return entry;
    }

    private Optional<ListRow> readEntry(CellRow written) {
        CellRow row = table.map(each -> each.withWholeDates(written)).orElse(written);
        switch (RowKind.of(row, table.map(Table::columns).orElse(List.of()))) {
            case ENTRY -> {
                if (table.filter(Table::isSummary).isPresent()) {
                    parts.addNote(row);
                    return Optional.empty();
                }
                Optional<Column> lone = table.flatMap(each -> each.loneWordsIn(row));
                if (lone.isEmpty()) {
                    return Optional.of(reader.orElseThrow().read(row, parts));
                }
                addPerhapsHeading(row, lone.get());
            }
            case HEADING -> parts.addHeading(row);
            case TOTAL -> parts.addTotal(row);
            case NOTE -> parts.addNote(row);
            case BLANK, HEADER -> {}
        }
        return Optional.empty();
    }

    private void addPerhapsHeading(CellRow row, Column column) {
        String words = row.at(column.index()).text().strip();
        findings.add(ListFinding.of(
                        ListProblem.ROW_HEADING,
                        CellPlace.of(row.sheet(), row.number()).atColumn(column.index()),
                        Map.of("value", words))
                .withValue(words));
        parts.addHeading(row);
    }

    // ------------------------------------------------------------------------------------------ what came of it

    /**
     * Returns what was found by now about the file, its sheets and its headers.
     *
     * @return the findings in the order in which they were found, not null
     */
    public List<ListFinding> getFindings() {
        return Collections.unmodifiableList(findings);
    }

    /**
     * Returns the numbers of the rows that were read by now.
     *
     * @return the summary, not null
     */
    public ListSummary getSummary() {
        return new ListSummary(
                rows,
                taken,
                rows - taken,
                columns.values().stream()
                        .filter(column -> column.target() == ColumnTarget.KEEP)
                        .map(ColumnMapping::header)
                        .toList());
    }

    /**
     * Reads as far as the columns of the first table are known, and proposes what they mean: by their headers, and by what stands
     * in them if no row has headers that are known.
     *
     * @return the mapping for a person to correct, without columns if there is no table, not null
     * @throws UncheckedIOException if the file cannot be read
     */
    public ListMapping proposeMapping() {
        if (next.isEmpty() && state == State.BEFORE_FIRST_SHEET) {
            next = readNext();
        }
        ListMapping known = getMapping();
        return known.columns().isEmpty() ? new ListMapping(known.owner(), guessed) : known;
    }

    /**
     * Returns what the columns of the tables mean that were read by now.
     *
     * @return the mapping, without columns before the first row, not null
     */
    public ListMapping getMapping() {
        return new ListMapping(owner.map(each -> each.getName().getDefault()), List.copyOf(columns.values()));
    }

    private static ColumnMapping mappingOf(Column column) {
        return new ColumnMapping(
                column.header(),
                column.target(),
                Optional.of(column.label()).filter(label -> !label.equals(column.header())),
                column.blankCells());
    }

    /**
     * Returns a register of agreements of this list, with the title, the headings, the notes and the totals that were read by now, and
     * the file as its source.
     *
     * @param agreements  the agreements, not null
     * @return the register, not null
     */
    public Register toRegister(List<Agreement> agreements) {
        return parts.toRegister(agreements, getSummary());
    }

    /**
     * Validates the register of rows as a whole, by the validator of the reader: what is wrong only where they stand side by side, such as
     * names of organizations that differ in one character.
     *
     * @param rows  the rows of this list that a register takes, not null
     * @return the findings that no row has by itself, not null
     */
    public List<ListFinding> validate(List<ListRow> rows) {
        Register register = toRegister(
                rows.stream().flatMap(row -> row.agreement().stream()).toList());
        return new RegisterFindings(rows, parts.totalPlace()).in(register, validator);
    }

    /**
     * Closes the file.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        try (source) {
            resource.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
