package dev.renkei.testing.arbitrary;

import dev.renkei.testing.OrganizationSampler;

/**
 * Gives arbitraries of organizations.
 */
public final class Organizations {

    private Organizations() {}

    /**
     * Obtains the arbitrary of organizations of all kinds.
     *
     * @return the arbitrary, not null
     */
    public static OrganizationArbitrary organizations() {
        return new OrganizationArbitrary(OrganizationSampler.any());
    }
}
