package dev.renkei.testing.arbitrary;

import dev.renkei.agreement.Agreement;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.SampleSize;
import java.time.LocalDate;

/**
 * Gives agreements, and can be narrowed as {@link AgreementSampler} can be.
 *
 * <p>This class is immutable: each method returns another arbitrary.
 *
 * @since 0.1.0
 */
public final class AgreementArbitrary extends SampledArbitrary<Agreement> {

    private final AgreementSampler sampler;

    AgreementArbitrary(AgreementSampler sampler) {
        super(sampler);
        this.sampler = sampler;
    }

    /**
     * Returns an arbitrary of agreements of a size.
     *
     * @param size  the size, not null
     * @return the arbitrary, not null
     */
    public AgreementArbitrary withSize(SampleSize size) {
        return new AgreementArbitrary(sampler.withSize(size));
    }

    /**
     * Returns an arbitrary of agreements with so many parties.
     *
     * @param min  the smallest number of parties, 2 or greater
     * @param max  the greatest number of parties, from the smallest to 500
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if a number is out of range
     */
    public AgreementArbitrary withParties(int min, int max) {
        return new AgreementArbitrary(sampler.withParties(min, max));
    }

    /**
     * Returns an arbitrary of agreements with so many initiatives in all their plans.
     *
     * @param min  the smallest number of initiatives, 0 or greater
     * @param max  the greatest number of initiatives, not less than the smallest; without any there are no plans
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if a number is out of range
     */
    public AgreementArbitrary withInitiatives(int min, int max) {
        return new AgreementArbitrary(sampler.withInitiatives(min, max));
    }

    /**
     * Returns an arbitrary of agreements of some kinds.
     *
     * @param kinds  the kinds, the simplest first, all if there are none, not null
     * @return the arbitrary, not null
     */
    public AgreementArbitrary ofKind(Agreement.Kind... kinds) {
        return new AgreementArbitrary(sampler.ofKind(kinds));
    }

    /**
     * Returns an arbitrary of agreements that are in force on a day, also if they are presumed to be in force, or dormant.
     *
     * @param date  the day, from 1960 to 2100, not null
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if the day is out of range
     */
    public AgreementArbitrary inForceOn(LocalDate date) {
        return new AgreementArbitrary(sampler.inForceOn(date));
    }

    /**
     * Returns an arbitrary of agreements that have no finding under {@link dev.renkei.validation.Profile#PUBLICATION} either.
     *
     * @return the arbitrary, not null
     */
    public AgreementArbitrary fitForPublication() {
        return new AgreementArbitrary(sampler.fitForPublication());
    }
}
