package dev.renkei.testing.arbitrary;

import dev.renkei.register.Register;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;

/**
 * Gives registers, and can be narrowed as {@link RegisterSampler} can be.
 *
 * <p>This class is immutable: each method returns another arbitrary.
 *
 * @since 0.1.0
 */
public final class RegisterArbitrary extends SampledArbitrary<Register> {

    private final RegisterSampler sampler;

    RegisterArbitrary(RegisterSampler sampler) {
        super(sampler);
        this.sampler = sampler;
    }

    /**
     * Returns an arbitrary of registers of a size.
     *
     * @param size  the size, not null
     * @return the arbitrary, not null
     */
    public RegisterArbitrary withSize(SampleSize size) {
        return new RegisterArbitrary(sampler.withSize(size));
    }

    /**
     * Returns an arbitrary of registers with so many agreements.
     *
     * @param min  the smallest number of agreements, 0 or greater
     * @param max  the greatest number of agreements, not less than the smallest
     * @return the arbitrary, not null
     * @throws IllegalArgumentException if a number is out of range
     */
    public RegisterArbitrary withAgreements(int min, int max) {
        return new RegisterArbitrary(sampler.withAgreements(min, max));
    }

    /**
     * Returns an arbitrary of registers of narrower agreements.
     *
     * @param agreements  the sampler of the agreements, not null
     * @return the arbitrary, not null
     */
    public RegisterArbitrary holding(AgreementSampler agreements) {
        return new RegisterArbitrary(sampler.holding(agreements));
    }
}
