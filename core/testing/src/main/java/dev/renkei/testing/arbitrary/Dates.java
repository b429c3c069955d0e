package dev.renkei.testing.arbitrary;

import dev.renkei.testing.DateSampler;

/**
 * Gives arbitraries of dates as sources state them.
 */
public final class Dates {

    private Dates() {}

    /**
     * Obtains the arbitrary of dates up to {@link dev.renkei.testing.Samples#DAY}.
     *
     * @return the arbitrary, not null
     */
    public static DateArbitrary dates() {
        return new DateArbitrary(DateSampler.any());
    }
}
