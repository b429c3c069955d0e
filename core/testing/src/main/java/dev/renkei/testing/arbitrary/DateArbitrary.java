package dev.renkei.testing.arbitrary;

import dev.renkei.testing.DateSampler;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;

/**
 * Gives dates as sources state them, and can be narrowed as {@link DateSampler} can be.
 *
 * <p>This class is immutable: each method returns another arbitrary.
 *
 * @since 0.1.0
 */
public final class DateArbitrary extends SampledArbitrary<StatedDate> {

    private final DateSampler sampler;

    DateArbitrary(DateSampler sampler) {
        super(sampler);
        this.sampler = sampler;
    }

    /**
     * Returns an arbitrary of days in a range, and of months and years in which such days lie.
     *
     * @param first  the first day, from 1900 on, not null
     * @param last  the last day, up to 2100, not before the first, not null
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if a day is out of range
     */
    public DateArbitrary between(LocalDate first, LocalDate last) {
        return new DateArbitrary(sampler.between(first, last));
    }

    /**
     * Returns an arbitrary of dates that the source states, none of them inferred.
     *
     * @return the arbitrary, not null
     */
    public DateArbitrary stated() {
        return new DateArbitrary(sampler.stated());
    }
}
