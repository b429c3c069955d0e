package dev.renkei.lists;

import dev.renkei.lists.ColumnMapping.BlankCells;
import dev.renkei.text.Stated;
import dev.renkei.text.TextKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the header of a table among the first rows of a sheet, and what its columns mean.
 *
 * <p>The header is the first row with three cells that are known as headers, or with two if no row has three. One of them is the title,
 * the parties or the day of conclusion. Below it, a second row can divide a header that stands over several columns.
 */
final class TableFinder {

    private static final Pattern ROW_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private static final int MIN_KNOWN = 2;
    private static final int SURELY_KNOWN = 3;
    private static final int MAX_SIGN = 3;

    static final Set<ColumnTarget> ESSENTIAL =
            EnumSet.of(ColumnTarget.TITLE, ColumnTarget.PARTIES, ColumnTarget.CONCLUDED_ON);

    /** What an agreement has one of: a further column for it is kept as it is. */
    private static final Set<ColumnTarget> SAID_ONCE = EnumSet.of(
            ColumnTarget.TITLE,
            ColumnTarget.KIND,
            ColumnTarget.CONCLUDED_ON,
            ColumnTarget.EFFECTIVE_ON,
            ColumnTarget.TERMINATED_ON,
            ColumnTarget.TERM,
            ColumnTarget.TERM_END,
            ColumnTarget.RENEWAL,
            ColumnTarget.ADDRESS);

    /** Headers of notes that are those of the last field, where other fields have columns too. */
    private static final Set<String> NOTES_OR_FIELDS =
            Set.of(HeaderWords.keyOf("その他"), HeaderWords.keyOf("Other"), HeaderWords.keyOf("Others"));

    /** What a column of dates can be the first column of, where it has a header over several. */
    private static final Set<ColumnTarget> OF_DATES = EnumSet.of(
            ColumnTarget.CONCLUDED_ON,
            ColumnTarget.EFFECTIVE_ON,
            ColumnTarget.TERMINATED_ON,
            ColumnTarget.AMENDED_ON,
            ColumnTarget.RENEWED_ON,
            ColumnTarget.TERM_END);

    /** Headers below that of a date which say how it is written, and nothing else. */
    private static final Set<String> WAYS_OF_DATES = Stream.of(
                    "和暦", "西暦", "元号", "邦暦", "年月日", "日付", "期日", "Date", "Japanese calendar", "Western calendar")
            .map(HeaderWords::keyOf)
            .collect(Collectors.toUnmodifiableSet());

    private final Optional<ListMapping> mapping;
    private final Map<String, List<ColumnMapping>> mapped = new HashMap<>();

    TableFinder(Optional<ListMapping> mapping) {
        this.mapping = mapping;
        mapping.ifPresent(each -> each.columns()
                .forEach(column -> mapped.computeIfAbsent(HeaderWords.keyOf(column.header()), key -> new ArrayList<>())
                        .add(column)));
    }

    /**
     * Finds the table.
     *
     * @param rows  the first rows of a sheet
     * @return the table, empty if no row is a header
     */
    Optional<Table> find(List<CellRow> rows) {
        List<Integer> known = rows.stream().map(this::countKnown).toList();
        int most = known.stream().mapToInt(Integer::intValue).max().orElse(0);
        int enough = Math.min(most, SURELY_KNOWN);
        return IntStream.range(0, rows.size())
                .filter(i -> known.get(i) > 0 && (known.get(i) >= enough || isSmall(i, rows, known)))
                .mapToObj(i -> table(rows, i))
                .findFirst();
    }

    /** Checks for the header of a small table above others: it says who and when, or what, and nothing else. */
    private boolean isSmall(int index, List<CellRow> rows, List<Integer> known) {
        List<ColumnTarget> targets = rows.get(index).cells().stream()
                .filter(Cell::isFilled)
                .flatMap(cell -> targetOf(cell.text()).stream())
                .toList();
        boolean isAboveEntries = index + 1 < rows.size() && known.get(index + 1) == 0;
        return isAboveEntries
                && targets.size() == rows.get(index).countFilled()
                && targets.stream().filter(ESSENTIAL::contains).distinct().count() >= MIN_KNOWN;
    }

    /**
     * Checks if a row below a table is the header of another one.
     *
     * @param row  a row that is not the header of the table once more
     * @return true if enough of its headers are known
     */
    boolean isHeader(CellRow row) {
        boolean canBegin = row.cells().stream()
                .filter(Cell::isFilled)
                .limit(SURELY_KNOWN)
                .anyMatch(cell -> targetOf(cell.text()).isPresent());
        int known = canBegin ? countKnown(row) : 0;
        return RowKind.isAlone(row) && (known >= SURELY_KNOWN || (known >= MIN_KNOWN && known == row.countFilled()));
    }

    /** Returns how many headers of a row are known, 0 if it can be no header. */
    private int countKnown(CellRow row) {
        Set<ColumnTarget> targets = EnumSet.noneOf(ColumnTarget.class);
        int known = 0;
        for (Cell cell : row.cells()) {
            Optional<ColumnTarget> target = cell.isFilled() ? targetOf(cell.text()) : Optional.empty();
            target.ifPresent(targets::add);
            known += target.isPresent() ? 1 : 0;
        }
        boolean isHeader =
                mapping.isPresent() ? known > 0 : known >= MIN_KNOWN && !Collections.disjoint(targets, ESSENTIAL);
        return isHeader ? known : 0;
    }

    private Optional<ColumnTarget> targetOf(String header) {
        List<ColumnMapping> columns = mapped.getOrDefault(HeaderWords.keyOf(header), List.of());
        return mapping.isPresent()
                ? columns.stream().findFirst().map(ColumnMapping::target)
                : HeaderWords.standard().find(header);
    }

    /** Returns the table whose header is one of some rows. */
    Table table(List<CellRow> rows, int index) {
        CellRow header = rows.get(index);
        Optional<CellRow> below = rowAt(index + 1, rows).filter(row -> divides(row, header));
        Optional<CellRow> further =
                below.flatMap(row -> rowAt(index + 2, rows).filter(next -> dividesMerged(next, row)));
        Optional<CellRow> divided =
                further.map(row -> over(row, below.orElseThrow())).or(() -> below);
        int last = index
                + (int) Stream.of(below, further).filter(Optional::isPresent).count();
        List<CellRow> sample = rows.subList(last + 1, rows.size()).stream()
                .takeWhile(row -> !isHeader(row) || isAgain(row, header))
                .toList();
        OptionalInt beside = mapping.isPresent() ? OptionalInt.empty() : beside(header);
        List<DividedDate> dates = datesIn(header, divided);
        List<Column> columns = columns(header, divided, dates, sample).stream()
                .map(column -> column.index() < beside.orElse(Integer.MAX_VALUE) ? column : column.kept())
                .toList();
        return new Table(
                rows.subList(0, index),
                columns,
                missing(columns),
                dates,
                divided.isPresent() ? unread(header, columns) : List.of(),
                beside,
                unnamed(header, divided, columns, sample).stream()
                        .filter(column -> column.index() < beside.orElse(Integer.MAX_VALUE))
                        .toList(),
                areFull(columns, sample),
                header.number(),
                rows.get(last).number());
    }

    private static Optional<CellRow> rowAt(int index, List<CellRow> rows) {
        return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** Checks if a row is a header once more. */
    private static boolean isAgain(CellRow row, CellRow header) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> row.at(i).isFilled())
                .allMatch(i -> keyAt(row, i).equals(keyAt(header, i)));
    }

    /** Checks if a third row divides headers of the second: it is filled only below merged ones. */
    private static boolean dividesMerged(CellRow row, CellRow header) {
        return row.countFilled() > 0
                && IntStream.range(0, row.cells().size())
                        .filter(i -> row.at(i).isFilled())
                        .allMatch(i -> header.at(i).span() == CellSpan.FROM_LEFT
                                || (header.at(i).isFilled() && header.at(i + 1).span() == CellSpan.FROM_LEFT));
    }

    /** Returns a row of headers with those of the row below it where it has any. */
    private static CellRow over(CellRow below, CellRow row) {
        return row.withCells(
                IntStream.range(0, Math.max(row.cells().size(), below.cells().size()))
                        .mapToObj(i -> below.at(i).isFilled() ? below.at(i) : row.at(i))
                        .toList());
    }

    /** Returns the columns without a header of their own in which something stands. */
    private List<Column> unnamed(
            CellRow header, Optional<CellRow> divided, List<Column> columns, List<CellRow> sample) {
        return columns.stream()
                .filter(column -> mapping.isEmpty() && column.target() == ColumnTarget.KEEP)
                .filter(column -> !header.at(column.index()).isFilled()
                        && divided.filter(row -> row.at(column.index()).isFilled())
                                .isEmpty())
                .filter(column -> sample.stream()
                        .anyMatch(row -> row.at(column.index()).isFilled()
                                && row.countFilled() > 1
                                && RowKind.of(row, columns) == RowKind.ENTRY))
                .toList();
    }

    /** Checks if most rows have several cells in which something stands, so that words alone are no entry. */
    private static boolean areFull(List<Column> columns, List<CellRow> sample) {
        List<CellRow> entries = sample.stream()
                .filter(row -> RowKind.of(row, columns) == RowKind.ENTRY)
                .toList();
        long full = entries.stream().filter(row -> row.countFilled() > 1).count();
        return 2 * full >= entries.size()
                && columns.stream().allMatch(column -> column.blankCells() == BlankCells.EMPTY);
    }

    /** Returns where a second table begins to the right: its first two headers are those of the first table once more. */
    private static OptionalInt beside(CellRow header) {
        List<Integer> filled = IntStream.range(0, header.cells().size())
                .filter(i -> header.at(i).isFilled())
                .boxed()
                .toList();
        return IntStream.range(2, filled.size() - 1)
                .filter(i -> Stream.of(0, 1)
                        .allMatch(j -> keyAt(header, filled.get(i + j)).equals(keyAt(header, filled.get(j)))))
                .map(filled::get)
                .findFirst();
    }

    private static String keyAt(CellRow header, int column) {
        return HeaderWords.keyOf(header.at(column).text());
    }

    /** Checks if a row divides headers above it: it is filled only below a header that reaches over several columns. */
    private static boolean divides(CellRow row, CellRow header) {
        boolean dividesAny = false;
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.at(i).isFilled()) {
                boolean isBelowGroup = isContinued(header, i)
                        || (isContinued(header, i + 1) && header.at(i).isFilled());
                if (!isBelowGroup) {
                    return false;
                }
                dividesAny |= isContinued(header, i);
            }
        }
        return dividesAny;
    }

    /** Checks if the header of a column is part of one to its left. */
    private static boolean isContinued(CellRow header, int column) {
        return column > 0
                && column < header.cells().size()
                && !header.at(column).isFilled()
                && IntStream.range(0, column).anyMatch(left -> header.at(left).isFilled());
    }

    /** Returns the dates that a header divides into years, months and days. */
    private static List<DividedDate> datesIn(CellRow header, Optional<CellRow> divided) {
        return IntStream.range(0, header.cells().size())
                .filter(i -> header.at(i).isFilled() && isContinued(header, i + 1))
                .boxed()
                .flatMap(i -> divided.flatMap(row -> DividedDate.at(i, row)).stream())
                .toList();
    }

    private List<Column> columns(
            CellRow header, Optional<CellRow> divided, List<DividedDate> dates, List<CellRow> sample) {
        int width = Math.max(
                header.cells().size(),
                sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        Map<String, Integer> uses = new LinkedHashMap<>();
        Set<String> headers = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            if (dates.stream().anyMatch(date -> date.first() < column && column < date.end())) {
                continue;
            }
            Cell own = divided.map(row -> row.at(column)).orElse(Cell.BLANK);
            boolean isDivided = own.isFilled() && dates.stream().noneMatch(date -> date.first() == column);
            String text =
                    TextCodecs.onOneLine(isDivided ? own.text() : header.at(i).text());
            boolean isUsed = !text.isBlank()
                    || sample.stream().anyMatch(row -> !row.at(column).isBlank());
            if (isUsed) {
                Optional<ColumnTarget> group = isDivided ? groupOf(i, header) : Optional.empty();
                Column read = column(i, unique(text, i, headers), group, uses, sample);
                boolean isOfMerged = !isDivided && header.at(i).span() == CellSpan.FROM_LEFT;
                columns.add(isOfMerged && read.target() == ColumnTarget.PARTIES ? read.kept() : read);
            }
        }
        return mapping.isPresent() ? columns : withNumber(withTitle(withoutFurther(columns), sample), sample);
    }

    /** Takes a first column without a header for that of the numbers if it counts the rows from 1; some can be left out. */
    private static List<Column> withNumber(List<Column> columns, List<CellRow> sample) {
        Column first = columns.get(0);
        boolean isNamed = !first.header().equals(CellPlace.lettersOf(first.index() + 1));
        if (isNamed
                || columns.stream().anyMatch(column -> column.target() == ColumnTarget.NUMBER)
                || !countsRows(first.index(), columns, sample)) {
            return columns;
        }
        List<Column> numbered = new ArrayList<>(columns);
        numbered.set(0, first.withTarget(ColumnTarget.NUMBER));
        return numbered;
    }

    private static boolean countsRows(int index, List<Column> columns, List<CellRow> sample) {
        List<String> numbers = sample.stream()
                .filter(row -> RowKind.of(row, columns) == RowKind.ENTRY)
                .map(row -> TextKey.of(row.at(index).text()))
                .toList();
        boolean areNumbers =
                numbers.stream().allMatch(each -> ROW_NUMBER.matcher(each).matches());
        return numbers.size() > 1 && numbers.get(0).equals("1") && areNumbers && isRising(numbers);
    }

    /** Checks if each number is higher than the one before, and not more are left out than are there. */
    private static boolean isRising(List<String> numbers) {
        int last = 0;
        for (String each : numbers) {
            int number = Integer.parseInt(each);
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return last <= 2 * numbers.size();
    }

    /**
     * Keeps the columns that say what others say already: those with uncertain headers (事業所名, 締結年度) beside a certain one, and each
     * but the first of what an agreement has once.
     */
    private static List<Column> withoutFurther(List<Column> columns) {
        return columns.stream()
                .map(column -> isFurther(column, columns) ? column.kept() : column)
                .toList();
    }

    private static boolean isFurther(Column column, List<Column> columns) {
        List<Column> same = columns.stream()
                .filter(each -> each.target() == column.target())
                .toList();
        List<Column> certain = same.stream()
                .filter(each -> !HeaderWords.standard().isUncertain(each.header()))
                .toList();
        boolean isSaidOnce = SAID_ONCE.contains(column.target()) || certain.isEmpty();
        List<Column> read = certain.isEmpty() ? same : certain;
        return isSaidOnce ? !read.get(0).equals(column) : !read.contains(column);
    }

    /** Takes a column of kinds (種別) for that of the titles where there is no other, and titles are what stands in it. */
    private static List<Column> withTitle(List<Column> columns, List<CellRow> sample) {
        if (columns.stream().anyMatch(column -> column.target() == ColumnTarget.TITLE)) {
            return columns;
        }
        return columns.stream()
                .map(column -> isOfTitles(column, sample) ? column.withTarget(ColumnTarget.TITLE) : column)
                .toList();
    }

    private static boolean isOfTitles(Column column, List<CellRow> sample) {
        return column.target() == ColumnTarget.KIND && HeaderGuess.areTitles(column.index(), sample);
    }

    /** Returns a header that no other column has; a column without one is named by its letters. */
    private static String unique(String text, int index, Set<String> headers) {
        String letters = CellPlace.lettersOf(index + 1);
        String header = text.isBlank() ? letters : text;
        String unique = headers.contains(header) ? header + " (" + letters + ")" : header;
        headers.add(unique);
        return unique;
    }

    private Column column(
            int index, String header, Optional<ColumnTarget> group, Map<String, Integer> uses, List<CellRow> sample) {
        if (mapping.isPresent()) {
            List<ColumnMapping> named = mapped.getOrDefault(HeaderWords.keyOf(header), List.of());
            int use = uses.merge(HeaderWords.keyOf(header), 1, Integer::sum) - 1;
            return named.isEmpty()
                    ? Column.of(index, header, ColumnTarget.KEEP)
                    : Column.of(index, header, named.get(Math.min(use, named.size() - 1)));
        }
        Optional<ColumnTarget> known = inGroup(header, group);
        boolean canBeOfMarks = known.filter(each -> each != ColumnTarget.FIELDS).isEmpty()
                || NOTES_OR_FIELDS.contains(HeaderWords.keyOf(header));
        boolean isOfMarks = canBeOfMarks && isOfMarks(index, sample);
        ColumnTarget target = isOfMarks ? ColumnTarget.FIELD_MARK : known.orElse(ColumnTarget.KEEP);
        return Column.of(index, header, target);
    }

    /** Returns what the header above says of a column of a divided one. */
    private Optional<ColumnTarget> groupOf(int column, CellRow header) {
        return firstOfGroup(column, header).stream()
                .mapToObj(header::at)
                .flatMap(cell -> targetOf(cell.text()).stream())
                .findFirst();
    }

    private static OptionalInt firstOfGroup(int column, CellRow header) {
        return IntStream.iterate(column, i -> i >= 0, i -> i - 1)
                .filter(i -> header.at(i).isFilled())
                .findFirst();
    }

    /** Returns what a header says below another: the name (名称) below the parties is that of a party, the western year that of a date. */
    private static Optional<ColumnTarget> inGroup(String header, Optional<ColumnTarget> group) {
        Optional<ColumnTarget> alone = HeaderWords.standard().find(header);
        boolean isName = group.filter(ColumnTarget.PARTIES::equals).isPresent()
                && alone.filter(ColumnTarget.TITLE::equals).isPresent();
        boolean isDate =
                group.filter(OF_DATES::contains).isPresent() && WAYS_OF_DATES.contains(HeaderWords.plainKeyOf(header));
        return isName || isDate ? group : alone;
    }

    /** Returns the columns with the headers that are known and divided into columns none of which is read as what they say. */
    private List<Column> unread(CellRow header, List<Column> columns) {
        Set<ColumnTarget> read = EnumSet.noneOf(ColumnTarget.class);
        columns.forEach(column -> read.add(column.target()));
        return mapping.isPresent()
                ? List.of()
                : IntStream.range(0, header.cells().size())
                        .filter(i -> header.at(i).isFilled() && isContinued(header, i + 1))
                        .filter(i -> targetOf(header.at(i).text())
                                .filter(target -> !read.contains(target))
                                .filter(target -> ESSENTIAL.contains(target) || areKept(i, header, columns))
                                .isPresent())
                        .mapToObj(i ->
                                Column.of(i, TextCodecs.onOneLine(header.at(i).text()), ColumnTarget.KEEP))
                        .toList();
    }

    private static boolean areKept(int first, CellRow header, List<Column> columns) {
        return columns.stream()
                .filter(column -> firstOfGroup(column.index(), header).equals(OptionalInt.of(first)))
                .allMatch(column -> column.target() == ColumnTarget.KEEP);
    }

    /** Checks if what stands in a column are mostly signs, of which some are marks, and otherwise no more than a few characters. */
    private static boolean isOfMarks(int column, List<CellRow> sample) {
        List<String> filled = sample.stream()
                .map(row -> row.at(column))
                .filter(Cell::isFilled)
                .map(cell -> cell.text().strip())
                .filter(text -> !FieldMarkCodec.isNoMark(text) && !Stated.isDitto(text))
                .toList();
        long signs = filled.stream().filter(FieldMarkCodec::isSign).count();
        return filled.stream().anyMatch(FieldMarkCodec::isMark)
                && 2 * signs >= filled.size()
                && filled.stream().allMatch(text -> text.length() <= MAX_SIGN);
    }

    private List<String> missing(List<Column> columns) {
        Set<String> found = new HashSet<>();
        columns.forEach(column -> found.add(HeaderWords.keyOf(column.header())));
        return mapping.stream()
                .flatMap(each -> each.columns().stream())
                .map(ColumnMapping::header)
                .filter(header -> !found.contains(HeaderWords.keyOf(header)))
                .toList();
    }
}
