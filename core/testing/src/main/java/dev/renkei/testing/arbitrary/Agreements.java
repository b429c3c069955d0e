package dev.renkei.testing.arbitrary;

import dev.renkei.testing.AgreementSampler;

/**
 * Gives arbitraries of agreements.
 *
 * <p>For example:
 * <pre>{@code
 *   @Provide
 *   Arbitrary<Agreement> disasters() {
 *       return Agreements.agreements().ofKind(AgreementKinds.DISASTER).withParties(2, 5);
 *   }
 * }</pre>
 */
public final class Agreements {

    private Agreements() {}

    /**
     * Obtains the arbitrary of agreements of all kinds and sizes.
     *
     * @return the arbitrary, not null
     */
    public static AgreementArbitrary agreements() {
        return new AgreementArbitrary(AgreementSampler.any());
    }
}
