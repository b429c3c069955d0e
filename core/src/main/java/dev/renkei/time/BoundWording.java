package dev.renkei.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a date or a fiscal year in a Japanese document, before they are checked against the calendar.
 */
sealed interface BoundWording permits DateWording, FiscalYearWording {

    /** Returns the years in the words: one, two if both calendars are given, none if the year is left out. */
    List<YearWording> years();

    /**
     * Returns the date or fiscal year that the words denote.
     *
     * @param context  what is known from outside the words
     * @param text  the words, for the message of a failure
     * @return the date or fiscal year
     * @throws InvalidDateException if the calendar has no such date or fiscal year
     */
    PeriodBound resolve(ParseContext context, CharSequence text);

    /** Returns the era of the first year, which the end of a period can adopt. */
    default Optional<Gengo> era() {
        return years().stream().findFirst().flatMap(YearWording::era);
    }

    /** Returns the remarks on the words, which denote the given date or fiscal year. */
    default List<DateRemark> remarks(PeriodBound named) {
        List<DateRemark> remarks = new ArrayList<>();
        if (years().size() > 1 && !years().get(1).names(years().get(0).toWestern(), named)) {
            remarks.add(DateRemark.CALENDARS_DISAGREE);
        }
        if (years().stream().anyMatch(year -> year.hasEndedBefore(named))) {
            remarks.add(DateRemark.ERA_ENDED);
        }
        return remarks;
    }
}
