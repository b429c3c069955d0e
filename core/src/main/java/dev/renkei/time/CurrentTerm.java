package dev.renkei.time;

import java.util.Objects;

/**
 * The one of an agreement's terms that runs on a day.
 *
 * @param number  how often the agreement has been renewed before, 0 for the initial term
 * @param period  the days of the term, open if it has no end, not null
 */
public record CurrentTerm(int number, DatePeriod period) {

    /**
     * Creates a term.
     *
     * @param number  how often the agreement has been renewed before, 0 for the initial term
     * @param period  the days of the term, open if it has no end, not null
     * @throws IllegalArgumentException if the number is negative
     */
    public CurrentTerm {
        if (number < 0) {
            throw new IllegalArgumentException("Number of a term must not be negative but was " + number);
        }
        Objects.requireNonNull(period, "period");
    }
}
