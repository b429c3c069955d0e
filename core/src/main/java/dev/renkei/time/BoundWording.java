package dev.renkei.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a date, a fiscal year or a part of a year in a document, before they are checked against the calendar.
 */
sealed interface BoundWording permits DateWording, FiscalYearWording, PartOfYearWording {

    /** Returns the years in the words: one, two if both calendars are given, none if the year is left out. */
    List<YearWording> years();

    /**
     * Returns the date or fiscal year that the words denote, or the beginning of the part of a year.
     *
     * @param context  what is known from outside the words
     * @param text  the words, for the message of a failure
     * @return the date or fiscal year
     * @throws InvalidDateException if the calendar has no such date or fiscal year
     */
    PeriodBound resolve(ParseContext context, CharSequence text);

    /**
     * Returns the date or fiscal year that the words denote, or the end of the part of a year.
     *
     * @param context  what is known from outside the words
     * @param text  the words, for the message of a failure
     * @return the date or fiscal year
     * @throws InvalidDateException if the calendar has no such date or fiscal year
     */
    default PeriodBound resolveEnd(ParseContext context, CharSequence text) {
        return resolve(context, text);
    }

    /** Checks if the words refer to a date before them, as {@code 翌年3月} does. */
    boolean isReference();

    /** Returns the first year, whose era or century the end of a period can adopt. */
    default Optional<YearWording> year() {
        return years().stream().findFirst();
    }

    /** Checks if the year is that of an era, not of the western calendar. */
    default boolean isByEra() {
        return year().flatMap(YearWording::era).isPresent();
    }

    /** Checks if the words give a month or day of the lunisolar calendar, which does not correspond to the Gregorian calendar. */
    default boolean isLunisolar() {
        return false;
    }

    /** Returns the remarks on the words, which denote the given date or fiscal year. */
    default List<DateRemark> remarks(PeriodBound named) {
        List<DateRemark> remarks = new ArrayList<>();
        if (years().size() > 1 && years().get(1).toWestern() != years().get(0).toWestern()) {
            remarks.add(DateRemark.CALENDARS_DISAGREE);
        }
        if (years().stream().anyMatch(year -> year.hasEndedBefore(named))) {
            remarks.add(DateRemark.ERA_ENDED);
        }
        if (years().stream().anyMatch(year -> year.hasNotBegunBy(named))) {
            remarks.add(DateRemark.ERA_NOT_BEGUN);
        }
        return remarks;
    }
}
