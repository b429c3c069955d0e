package dev.renkei.testing.arbitrary;

import dev.renkei.testing.RegisterSampler;

/**
 * Gives arbitraries of registers.
 */
public final class Registers {

    private Registers() {}

    /**
     * Obtains the arbitrary of registers of all sizes.
     *
     * @return the arbitrary, not null
     */
    public static RegisterArbitrary registers() {
        return new RegisterArbitrary(RegisterSampler.any());
    }
}
