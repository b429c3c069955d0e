package dev.renkei.lists;

import dev.renkei.text.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A date whose year, month and day stand in columns of their own: 締結日 above 年, 月 and 日.
 *
 * @param first  the index of the first of the columns
 * @param signs  what stands behind each part in words, nothing behind an era
 */
record DividedDate(int first, List<String> signs) {

    private static final Set<String> ERAS = Set.of("元号", "年号", "和暦");
    private static final List<String> YEAR_MONTH_DAY = List.of("年", "月", "日");

    /** Returns the date whose first column is at an index, by the headers of its parts, empty if there is none. */
    static Optional<DividedDate> at(int index, CellRow headers) {
        boolean hasEra = ERAS.contains(HeaderWords.keyOf(headers.at(index).text()));
        int year = index + (hasEra ? 1 : 0);
        boolean isDate = IntStream.range(0, YEAR_MONTH_DAY.size())
                .allMatch(i -> YEAR_MONTH_DAY
                        .get(i)
                        .equals(HeaderWords.keyOf(headers.at(year + i).text())));
        List<String> signs = new ArrayList<>(YEAR_MONTH_DAY);
        if (hasEra) {
            signs.add(0, "");
        }
        return isDate ? Optional.of(new DividedDate(index, List.copyOf(signs))) : Optional.empty();
    }

    /** Returns the index behind the last column. */
    int end() {
        return first + signs.size();
    }

    /** Returns a row with the whole date in the first of the columns, and nothing in the others. */
    CellRow joinedIn(CellRow row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int i = first; i < Math.min(end(), cells.size()); i++) {
            cells.set(i, i == first ? joined(row) : Cell.BLANK);
        }
        return row.withCells(cells);
    }

    /** Returns the whole date: a mark if all its parts are one, and a part without a value as it is. */
    private Cell joined(CellRow row) {
        List<Cell> parts = IntStream.range(first, end())
                .mapToObj(row::at)
                .filter(cell -> !cell.isBlank())
                .toList();
        Optional<Cell> whole = parts.stream()
                .filter(part -> part.kind() == CellKind.ERROR
                        || parts.stream()
                                .allMatch(each -> Stated.isDitto(each.text().strip())))
                .findFirst();
        return whole.orElseGet(() -> Cell.of(words(row)));
    }

    private String words(CellRow row) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < signs.size(); i++) {
            String part = row.at(first + i).text().strip();
            words.append(part).append(part.isEmpty() || part.endsWith(signs.get(i)) ? "" : signs.get(i));
        }
        return words.toString();
    }
}
