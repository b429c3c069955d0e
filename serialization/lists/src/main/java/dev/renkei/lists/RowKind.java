package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.text.TextKey;
import dev.renkei.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row below the header is. */
enum RowKind {
    /** Nothing stands in it. */
    BLANK,

    /** An agreement. */
    ENTRY,

    /** The header once more, as on each printed page. */
    HEADER,

    /** A heading over the rows that follow. */
    HEADING,

    /** A total of the rows above. */
    TOTAL,

    /** A note under the table. */
    NOTE;

    private static final Pattern TOTALS =
            Pattern.compile("(?:合|総|小)?計|総数|合計(?:件数|数)?|total|subtotal|grandtotal|sum", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTES = Pattern.compile(
            "(?:※|＊|\\*|[（(]?注|[（(]?備考|注意|notes?\\b|source\\b|出典|資料[：:]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HEADINGS = Pattern.compile(
            "(?:[【■●◆◇□〈《［\\[]|[（(]?[0-9０-９一二三四五六七八九十ⅠⅡⅢⅣⅤ]{1,2}[）).．、 \\u3000]|第[0-9０-９一二三四五六七八九十]+[章節部]).*",
            Pattern.DOTALL);

    /** A note has at most its mark and its text. */
    private static final int MAX_CELLS_OF_NOTE = 2;

    static RowKind of(CellRow row, List<Column> columns) {
        List<String> filled = row.cells().stream()
                .filter(Cell::isFilled)
                .map(cell -> cell.text().strip())
                .toList();
        if (filled.isEmpty()) {
            return row.isBlank() ? BLANK : ENTRY;
        }
        String first = filled.get(0);
        if (TOTALS.matcher(TextKey.of(first).replaceAll("\\s", "")).matches()) {
            return TOTAL;
        }
        if (filled.size() <= MAX_CELLS_OF_NOTE && NOTES.matcher(first).matches()) {
            return NOTE;
        }
        if (filled.size() == 1
                && isAlone(row)
                && (HEADINGS.matcher(first).matches() || fiscalYearIn(first).isPresent())) {
            return HEADING;
        }
        return filled.size() > 1 && isHeader(row, columns) ? HEADER : ENTRY;
    }

    /** Checks if nothing else stands in a row, not even what a merged cell above says. */
    private static boolean isAlone(CellRow row) {
        return row.cells().stream().noneMatch(cell -> cell.span() == CellSpan.FROM_ABOVE && !cell.isBlank());
    }

    static Optional<FiscalYear> fiscalYearIn(String heading) {
        String words = heading.strip().replaceAll("^[【■●◆◇□〈《［\\[]+|[】〉》］\\]]+$", "");
        return emptyIfInvalid(() -> FiscalYear.parse(words));
    }

    private static boolean isHeader(CellRow row, List<Column> columns) {
        return columns.stream()
                .filter(column -> row.at(column.index()).isFilled())
                .allMatch(column ->
                        HeaderWords.keyOf(row.at(column.index()).text()).equals(HeaderWords.keyOf(column.header())));
    }
}
