package dev.renkei.testing;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes samples out of choices.
 *
 * <p>For example:
 * <pre>{@code
 *   Sampler<Agreement> agreements = AgreementSampler.any().withParties(2, 5);
 *   Agreement first = agreements.stream(42).findFirst().orElseThrow();
 * }</pre>
 *
 * @param <T> the type of the samples
 */
@FunctionalInterface
public interface Sampler<T> {

    /**
     * Makes a sample.
     *
     * @param choices  the choices, not null
     * @return the sample, not null
     */
    T sample(Choices choices);

    /**
     * Returns an endless stream of samples, the same for the same seed on every platform.
     *
     * <p>Each sample is made of choices of its own, so that the samples of parallel streams are the same too.
     *
     * @param seed  the seed
     * @return the stream, not null
     */
    default Stream<T> stream(long seed) {
        return LongStream.iterate(0, index -> index + 1).mapToObj(index -> sample(new SeededChoices(seed, index)));
    }

    /**
     * Returns a sampler of what another makes of the samples of this one.
     *
     * @param <U> the type of the other samples
     * @param mapper  what makes another sample of one, not null
     * @return the sampler, not null
     */
    default <U> Sampler<U> map(Function<? super T, ? extends U> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        return choices -> mapper.apply(sample(choices));
    }
}
