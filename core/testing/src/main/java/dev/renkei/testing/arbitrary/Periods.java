package dev.renkei.testing.arbitrary;

import dev.renkei.testing.PeriodSampler;

/**
 * Gives arbitraries of periods.
 */
public final class Periods {

    private Periods() {}

    /**
     * Obtains the arbitrary of all periods, open ones among them.
     *
     * @return the arbitrary, not null
     */
    public static PeriodArbitrary periods() {
        return new PeriodArbitrary(PeriodSampler.any());
    }
}
