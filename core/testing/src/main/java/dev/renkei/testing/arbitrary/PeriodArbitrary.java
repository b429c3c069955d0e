package dev.renkei.testing.arbitrary;

import dev.renkei.testing.PeriodSampler;
import dev.renkei.time.DatePeriod;
import java.time.LocalDate;

/**
 * Gives periods, and can be narrowed as {@link PeriodSampler} can be.
 *
 * <p>This class is immutable: each method returns another arbitrary.
 *
 * @since 0.1.0
 */
public final class PeriodArbitrary extends SampledArbitrary<DatePeriod> {

    private final PeriodSampler sampler;

    PeriodArbitrary(PeriodSampler sampler) {
        super(sampler);
        this.sampler = sampler;
    }

    /**
     * Returns an arbitrary of periods with a first and a last day in a range.
     *
     * @param first  the first day, from 1900 on, not null
     * @param last  the last day, up to 2100, not before the first, not null
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if a day is out of range
     */
    public PeriodArbitrary within(LocalDate first, LocalDate last) {
        return new PeriodArbitrary(sampler.within(first, last));
    }
}
