package dev.renkei.time;

import java.util.Objects;

/**
 * The term of an agreement that runs on a given day.
 *
 * @param number  how often the agreement was renewed before, 0 for the initial term
 * @param period  the days of the term, without a last day if the term has no end, not null
 * @since 0.1.0
 */
public record CurrentTerm(int number, DatePeriod period) {

    /**
     * Creates a term.
     *
     * @param number  how often the agreement was renewed before, 0 for the initial term
     * @param period  the days of the term, without a last day if the term has no end, not null
     * @throws IllegalArgumentException if the number is negative
     */
    public CurrentTerm {
        if (number < 0) {
            throw new IllegalArgumentException("Number of a term must not be negative but was " + number);
        }
        Objects.requireNonNull(period, "period");
    }
}
