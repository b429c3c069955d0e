package dev.renkei.lists;

import dev.renkei.time.JapaneseDates;
import dev.renkei.time.StatedPeriod;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes cells in years of the eras.
 *
 * <p>A cell is written anew only if it is a date or a period of dates and nothing else. All other words, such as
 * {@code 2027年3月31日まで（自動更新）}, and dates that name their era stay as they are.
 */
final class EraWords {

    private static final Set<ColumnTarget> OF_DATES = EnumSet.of(
            ColumnTarget.CONCLUDED_ON,
            ColumnTarget.EFFECTIVE_ON,
            ColumnTarget.TERMINATED_ON,
            ColumnTarget.AMENDED_ON,
            ColumnTarget.RENEWED_ON,
            ColumnTarget.TERM,
            ColumnTarget.TERM_END);

    private static final Pattern ERA = Pattern.compile("明治|大正|昭和|平成|令和");

    /** What dates are written with; a weekday, a time or any other word is more than a date. */
    private static final String DATE = "[[\\p{ASCII}&&[^()]]０-９ＭＴＳＨＲ年月日度元．／－・～〜\\u3000]+";

    private static final Pattern DATES_ALONE = Pattern.compile(DATE + "(?:から(?:" + DATE + "(?:まで)?)?)?");

    private EraWords() {}

    /** Returns the cell of a column in years of the eras. */
    static Cell of(Cell cell, Column column) {
        boolean isOfDates = OF_DATES.contains(column.target())
                && DATES_ALONE.matcher(cell.text()).matches()
                && !ERA.matcher(cell.text()).find();
        return isOfDates
                ? formatted(cell.text())
                        .map(words -> new Cell(words, CellKind.TEXT, cell.span()))
                        .orElse(cell)
                : cell;
    }

    /** Returns words in years of the eras, empty if they are no dates, or before the eras that are known. */
    private static Optional<String> formatted(String words) {
        try {
            StatedPeriod period = JapaneseDates.parsePeriod(words);
            return Optional.of(JapaneseDates.formatEra(period.getPeriod()));
        } catch (DateTimeException noDatesOrNoEra) {
            return Optional.empty();
        }
    }
}
