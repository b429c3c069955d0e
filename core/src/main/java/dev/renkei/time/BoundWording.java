package dev.renkei.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a Japanese document say of a date or a fiscal year, before the calendar is asked whether there is one.
 */
sealed interface BoundWording permits DateWording, FiscalYearWording {

    /** Returns the years that the words name: one, two if both calendars stand there, none if the year is left out. */
    List<YearWording> years();

    /**
     * Finds what the words name.
     *
     * @param around  what is known of what the words leave out
     * @param text  the words, for the reason of a failure
     * @return the date or fiscal year
     * @throws InvalidDateException if there is none
     */
    PeriodBound resolve(ParseContext around, CharSequence text);

    /** Returns the era of the first year, which the end of a period may leave out. */
    default Optional<Gengo> era() {
        return years().stream().findFirst().flatMap(YearWording::era);
    }

    /** Returns what is worth knowing of the words, which name the given date or fiscal year. */
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
