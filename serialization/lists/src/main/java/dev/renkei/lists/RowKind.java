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

    /** What can stand behind the year of a heading: 令和4年度締結分. */
    private static final String ENTRIES_OF_YEAR = "に?(?:新規)?(?:締結|調印)?(?:した)?(?:もの|分|協定)?";

    private static final Pattern TOTALS = Pattern.compile(
            "(?:(?:合|総|小)?計|総数|合計(?:件数|数)?|total|subtotal|grandtotal|sum)"
                    + "(?:[:(]?[0-9,]{1,9}(?:件|協定|社|者|団体|か所|箇所)?\\)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTES = Pattern.compile(
            "(?:※|＊|\\*|[（(]?注|[（(]?備考|注意|notes?\\b|source\\b|出典|資料[：:]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HEADINGS = Pattern.compile(
            "(?:[【■●◆◇□〈《［\\[＜<〔▼▽]|[（(]?[0-9０-９一二三四五六七八九十ⅠⅡⅢⅣⅤ]{1,2}[）).．、 \\u3000]|第[0-9０-９一二三四五六七八九十]+[章節部]).*",
            Pattern.DOTALL);

    /** What stands before the text of a note in a cell of its own. */
    private static final Pattern MARK_OF_NOTE = Pattern.compile(
            "[（(]?(?:※|＊|\\*|注|備考|注意|notes?|source|出典|資料)[0-9０-９]{0,2}[)）:：.．]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN_BEFORE = Pattern.compile("[※＊*]");

    /** What offices write in a row of its own, such as the day of the list, and the number of an agreement that is gone. */
    private static final Pattern LONE_NOTES = Pattern.compile("以上|[（(]?欠番[)）]?|[^、]{4,20}(?:現在|時点)[)）]?"
            + "|[（(]?(?:担当|所管|作成|更新|問い?合わ?せ|単位|連絡先)[^:：]{0,6}[:：].*|[（(]?(?:次|前)の?(?:ページ|頁).{0,9}");

    private static final Pattern YEARS = Pattern.compile("(?:西暦|令和|平成|昭和|[RHSrhs])?[ \\u3000]?(?:[0-9０-９]{1,4}|元)"
            + "(?:[（(][^（）()]{1,10}[)）])?年度?(?:[（(][^（）()]{1,10}[)）])?" + ENTRIES_OF_YEAR);

    static RowKind of(CellRow row, List<Column> columns) {
        List<Cell> filled = row.cells().stream().filter(Cell::isFilled).toList();
        if (filled.isEmpty()) {
            return row.isBlank() ? BLANK : ENTRY;
        }
        String first = filled.get(0).text().strip();
        if (TOTALS.matcher(TextKey.of(first).replaceAll("\\s", "")).matches()) {
            return TOTAL;
        }
        if (isNote(filled)) {
            return NOTE;
        }
        if (filled.size() == 1 && isAlone(row) && (isHeading(first) || isOverAll(row, columns))) {
            return HEADING;
        }
        return filled.size() > 1 && isHeader(row, columns) ? HEADER : ENTRY;
    }

    /** Checks for a note, which has at most its mark and its text: what stands beside ※㈱海 is that of an agreement if it is a date. */
    private static boolean isNote(List<Cell> filled) {
        String first = filled.get(0).text().strip();
        Cell last = filled.get(filled.size() - 1);
        return switch (filled.size()) {
            case 1 ->
                NOTES.matcher(first).matches() || LONE_NOTES.matcher(first).matches();
            case 2 ->
                MARK_OF_NOTE.matcher(first).matches() || (NOTES.matcher(first).matches() && !isMarked(first, last));
            default -> false;
        };
    }

    /** Checks if a mark stands before a name or title beside which a date or an organization stands. */
    private static boolean isMarked(String first, Cell last) {
        boolean isBesideParty = HeaderGuess.isOrganization(last)
                && HeaderGuess.TITLE.matcher(first).matches();
        return SIGN_BEFORE.matcher(first).lookingAt() && (HeaderGuess.isDate(last) || isBesideParty);
    }

    private static boolean isHeading(String words) {
        return HEADINGS.matcher(words).matches()
                || YEARS.matcher(words).matches()
                || fiscalYearIn(words).isPresent();
    }

    /** Checks if a merged cell stands over several of title, parties and day, as no cell of an agreement does. */
    private static boolean isOverAll(CellRow row, List<Column> columns) {
        List<Cell> essential = columns.stream()
                .filter(column -> TableFinder.ESSENTIAL.contains(column.target()))
                .map(column -> row.at(column.index()))
                .toList();
        return essential.size() > 1
                && essential.stream().allMatch(cell -> cell.isFilled() || cell.span() == CellSpan.FROM_LEFT);
    }

    /** Checks if nothing else stands in a row, not even what a merged cell above says. */
    static boolean isAlone(CellRow row) {
        return row.cells().stream().noneMatch(cell -> cell.span() == CellSpan.FROM_ABOVE && !cell.isBlank());
    }

    static Optional<FiscalYear> fiscalYearIn(String heading) {
        String words = heading.strip()
                .replaceAll("^[【■●◆◇□〈《［\\[＜<〔▼▽]+|[】〉》］\\]＞>〕]+$", "")
                .replaceAll("(?<=年度)" + ENTRIES_OF_YEAR + "$", "");
        return emptyIfInvalid(() -> FiscalYear.parse(words));
    }

    private static boolean isHeader(CellRow row, List<Column> columns) {
        return columns.stream()
                .filter(column -> row.at(column.index()).isFilled())
                .allMatch(column ->
                        HeaderWords.keyOf(row.at(column.index()).text()).equals(HeaderWords.keyOf(column.header())));
    }
}
