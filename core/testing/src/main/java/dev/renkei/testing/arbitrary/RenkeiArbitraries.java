package dev.renkei.testing.arbitrary;

import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.DateSampler;
import dev.renkei.testing.OrganizationSampler;
import dev.renkei.testing.PeriodSampler;
import dev.renkei.testing.RegisterSampler;

/**
 * Provides the arbitraries that can be narrowed.
 *
 * <p>For example:
 * <pre>{@code
 *   @Provide
 *   Arbitrary<Agreement> disasters() {
 *       return RenkeiArbitraries.agreements().ofKind(Agreement.Kind.DISASTER).withParties(2, 5);
 *   }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RenkeiArbitraries {

    private RenkeiArbitraries() {}

    /**
     * Obtains the arbitrary of agreements of all kinds and sizes.
     *
     * @return the arbitrary, not null
     */
    public static AgreementArbitrary agreements() {
        return new AgreementArbitrary(AgreementSampler.any());
    }

    /**
     * Obtains the arbitrary of registers of all sizes.
     *
     * @return the arbitrary, not null
     */
    public static RegisterArbitrary registers() {
        return new RegisterArbitrary(RegisterSampler.any());
    }

    /**
     * Obtains the arbitrary of organizations of all kinds.
     *
     * @return the arbitrary, not null
     */
    public static OrganizationArbitrary organizations() {
        return new OrganizationArbitrary(OrganizationSampler.any());
    }

    /**
     * Obtains the arbitrary of dates up to {@link dev.renkei.testing.Samples#DAY}.
     *
     * @return the arbitrary, not null
     */
    public static DateArbitrary dates() {
        return new DateArbitrary(DateSampler.any());
    }

    /**
     * Obtains the arbitrary of all periods, open ones among them.
     *
     * @return the arbitrary, not null
     */
    public static PeriodArbitrary periods() {
        return new PeriodArbitrary(PeriodSampler.any());
    }
}
