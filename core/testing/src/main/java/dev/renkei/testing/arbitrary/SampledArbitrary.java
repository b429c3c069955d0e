package dev.renkei.testing.arbitrary;

import dev.renkei.testing.Sampler;
import dev.renkei.testing.SeededRandomSource;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Gives the samples of a sampler, and makes those on which a property fails as small as they can be.
 *
 * <p>For example:
 * <pre>{@code
 *   @Provide
 *   Arbitrary<Agreement> disasters() {
 *       return SampledArbitrary.of(AgreementSampler.any().ofKind(Agreement.Kind.DISASTER).withParties(2, 5));
 *   }
 * }</pre>
 *
 * <p>The simplest sample is the one edge case.
 *
 * @param <T> the type of the samples
 * @since 0.1.0
 */
public final class SampledArbitrary<T> implements Arbitrary<T> {

    private final Sampler<T> sampler;

    private SampledArbitrary(Sampler<T> sampler) {
        this.sampler = Objects.requireNonNull(sampler, "sampler");
    }

    /**
     * Obtains the arbitrary of a sampler.
     *
     * @param <T> the type of the samples
     * @param sampler  the sampler, not null
     * @return the arbitrary, not null
     */
    public static <T> SampledArbitrary<T> of(Sampler<T> sampler) {
        return new SampledArbitrary<>(sampler);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> SampledShrinkable.of(sampler, new SeededRandomSource(random.nextLong()));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return maxEdgeCases < 1
                ? EdgeCases.none()
                : EdgeCases.fromSuppliers(List.of(() -> SampledShrinkable.simplest(sampler)));
    }
}
