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
 * @since 0.1.0
 */
@FunctionalInterface
public interface Sampler<T> {

    /**
     * Makes a sample.
     *
     * @param choices  the choices, not null
     * @return the sample, not null
     */
    T sample(RandomSource choices);

    /**
     * Makes one of the samples that a seed gives, the same on every platform.
     *
     * @param seed  the seed
     * @param index  the place of the sample among those of the seed, 0 for the first
     * @return the sample, not null
     */
    default T sampleAt(long seed, long index) {
        return sample(new SeededRandomSource(seed, index));
    }

    /**
     * Returns the samples that a seed gives, as an endless stream.
     *
     * <p>Each sample is made of choices of its own, so that a parallel stream gives the same samples.
     *
     * @param seed  the seed
     * @return the stream, not null
     */
    default Stream<T> stream(long seed) {
        return LongStream.range(0, Long.MAX_VALUE).mapToObj(index -> sampleAt(seed, index));
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
