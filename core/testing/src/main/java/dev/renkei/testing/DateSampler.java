package dev.renkei.testing;

import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes dates as sources state them: in figures and words of both calendars, by the day, the month or the year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DateSampler implements Sampler<StatedDate> {

    private static final DateSampler ANY = new DateSampler(Optional.empty(), Completeness.AS_FOUND);

    private final Optional<Days.DayRange> days;
    private final Completeness completeness;

    private DateSampler(Optional<Days.DayRange> days, Completeness completeness) {
        this.days = days;
        this.completeness = completeness;
    }

    /**
     * Obtains the sampler of dates up to {@link Samples#DAY}.
     *
     * @return the sampler, not null
     */
    public static DateSampler any() {
        return ANY;
    }

    /**
     * Returns a sampler of days in a range, and of months and years in which such days lie.
     *
     * @param first  the first day, from 1900 on, not null
     * @param last  the last day, up to 2100, not before the first, not null
     * @return the sampler, not null
     * @throws IllegalArgumentException if a day is out of range
     */
    public DateSampler between(LocalDate first, LocalDate last) {
        return new DateSampler(Optional.of(new Days.DayRange(first, last)), completeness);
    }

    /**
     * Returns a sampler of dates that the source states, none of them inferred.
     *
     * @return the sampler, not null
     */
    public DateSampler stated() {
        return new DateSampler(days, Completeness.FOR_PUBLICATION);
    }

    @Override
    public StatedDate sample(RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        LocalDate day = days.map(range -> range.sample(choices)).orElseGet(() -> Days.ofSigning(choices, Samples.DAY));
        return completeness.date(choices, day);
    }
}
