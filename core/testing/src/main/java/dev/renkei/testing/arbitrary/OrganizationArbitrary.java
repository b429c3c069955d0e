package dev.renkei.testing.arbitrary;

import dev.renkei.organization.Organization;
import dev.renkei.testing.OrganizationSampler;

/**
 * Gives organizations, and can be narrowed as {@link OrganizationSampler} can be.
 *
 * <p>This class is immutable: each method returns another arbitrary.
 *
 * @since 0.1.0
 */
public final class OrganizationArbitrary extends SampledArbitrary<Organization> {

    private final OrganizationSampler sampler;

    OrganizationArbitrary(OrganizationSampler sampler) {
        super(sampler);
        this.sampler = sampler;
    }

    /**
     * Returns an arbitrary of organizations of some kinds.
     *
     * @param kinds  the kinds, at least one, the simplest first, not null
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if there are no samples of these kinds
     */
    public OrganizationArbitrary ofKind(Organization.Kind... kinds) {
        return new OrganizationArbitrary(sampler.ofKind(kinds));
    }
}
