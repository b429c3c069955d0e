package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.lists.ColumnMapping.BlankCells;
import dev.renkei.organization.OrganizationName;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Proposes a mapping for a table none of whose rows has known headers, for a person to correct.
 *
 * <p>The header is the first row with several filled cells none of which is a number or a date. What a column means is guessed by
 * what stands in it. Lists are never read by guesses.
 *
 * @param rows  the first rows of the table
 */
record HeaderGuess(List<CellRow> rows) {

    static final Pattern TITLE = Pattern.compile(
            ".*(?:協定|覚書|宣言|合意書|申し?合わ?せ|agreement|memorandum).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    HeaderGuess {
        rows = List.copyOf(rows);
    }

    List<ColumnMapping> columns() {
        int most = rows.stream().mapToInt(CellRow::countFilled).max().orElse(0);
        Optional<CellRow> header = rows.stream()
                .filter(row -> row.countFilled() > 1 && 2 * row.countFilled() >= most)
                .filter(row -> row.cells().stream().filter(Cell::isFilled).noneMatch(HeaderGuess::isValue))
                .findFirst();
        return header.map(this::columns).orElse(List.of());
    }

    private List<ColumnMapping> columns(CellRow header) {
        List<CellRow> below =
                rows.stream().filter(row -> row.number() > header.number()).toList();
        Set<ColumnTarget> used = EnumSet.noneOf(ColumnTarget.class);
        List<ColumnMapping> columns = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String text = TextCodecs.onOneLine(header.at(i).text());
            if (header.at(i).isFilled() && !text.isBlank()) {
                int column = i;
                ColumnTarget target = HeaderWords.standard().find(text).orElseGet(() -> guess(column, below));
                boolean isNew = used.add(target);
                columns.add(new ColumnMapping(
                        text, isNew ? target : ColumnTarget.KEEP, Optional.empty(), BlankCells.EMPTY));
            }
        }
        return columns;
    }

    /** Checks if most of what stands in a column are titles of agreements, and not the names of their kinds. */
    static boolean areTitles(int column, List<CellRow> rows) {
        return areMostly(
                filled(column, rows),
                cell -> TITLE.matcher(cell.text()).matches()
                        && KindCodec.kindOf(TextCodecs.onOneLine(cell.text())).isEmpty());
    }

    private static ColumnTarget guess(int column, List<CellRow> rows) {
        List<Cell> filled = filled(column, rows);
        if (areMostly(filled, HeaderGuess::isDate)) {
            return ColumnTarget.CONCLUDED_ON;
        }
        if (areMostly(filled, cell -> TITLE.matcher(cell.text()).matches())) {
            return ColumnTarget.TITLE;
        }
        return areMostly(filled, HeaderGuess::isOrganization) ? ColumnTarget.PARTIES : ColumnTarget.KEEP;
    }

    private static List<Cell> filled(int column, List<CellRow> rows) {
        return rows.stream().map(row -> row.at(column)).filter(Cell::isFilled).toList();
    }

    private static boolean areMostly(List<Cell> cells, Predicate<Cell> condition) {
        return !cells.isEmpty() && 2 * cells.stream().filter(condition).count() > cells.size();
    }

    /** Checks if a cell has a number or a date, which no header has. */
    private static boolean isValue(Cell cell) {
        return cell.kind() == CellKind.NUMBER || cell.text().strip().matches("[0-9０-９.,]+") || isDate(cell);
    }

    static boolean isDate(Cell cell) {
        String words = TextCodecs.onOneLine(cell.text());
        return cell.kind() == CellKind.DATE
                || emptyIfInvalid(() -> JapaneseDates.parsePhrase(words, ParseContext.none()))
                        .flatMap(phrase -> phrase.stated().getDate())
                        .isPresent();
    }

    static boolean isOrganization(Cell cell) {
        return emptyIfInvalid(() -> OrganizationName.parse(TextCodecs.onOneLine(cell.text())))
                .filter(name -> name.legalForm().isPresent()
                        || !LocalGovernment.named(name.name()).isEmpty())
                .isPresent();
    }
}
