package dev.renkei.testing;

import java.util.List;
import java.util.Optional;

/**
 * The choices from which a sample is made, one after the other.
 *
 * <p>A sample depends on nothing but its choices: the same choices give the same sample on every platform. The first of several
 * possibilities is always the simplest, so that smaller choices give simpler samples.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RandomSource {

    /**
     * Chooses one of several possibilities.
     *
     * @param bound  the number of possibilities, 1 or greater
     * @return the chosen one, from 0, the simplest, to {@code bound - 1}
     */
    int below(int bound);

    /**
     * Makes a part of a sample, which can be left out or replaced as a whole.
     *
     * @param <T> the type of the part
     * @param sampler  what makes the part, not null
     * @return the part, not null
     */
    default <T> T part(Sampler<T> sampler) {
        return sampler.sample(this);
    }

    /**
     * Chooses a number.
     *
     * @param lowest  the lowest number, the simplest
     * @param highest  the highest number, not less than the lowest
     * @return the chosen number
     */
    default int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /**
     * Chooses whether something is so; that it is not is the simplest.
     *
     * @param times  in how many cases it is so, 0 or greater
     * @param outOf  of how many cases, 1 or greater
     * @return true if it is so
     */
    default boolean chance(int times, int outOf) {
        return below(outOf) >= outOf - times;
    }

    /**
     * Chooses one of several values.
     *
     * @param <T> the type of the values
     * @param values  the values, the simplest first, at least one, not null
     * @return the chosen one, not null
     */
    default <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /**
     * Makes a part that may be left out, which is the simplest.
     *
     * @param <T> the type of the part
     * @param times  in how many cases it is there, 0 or greater
     * @param outOf  of how many cases, 1 or greater
     * @param sampler  what makes the part, not null
     * @return the part, empty if it is left out, not null
     */
    default <T> Optional<T> maybe(int times, int outOf, Sampler<T> sampler) {
        return part(choices -> choices.chance(times, outOf) ? Optional.of(sampler.sample(choices)) : Optional.empty());
    }

    /**
     * Makes a list, the shortest being the simplest.
     *
     * <p>Lists about a third of the way from the least to the greatest number of elements are the most frequent.
     *
     * @param <T> the type of the elements
     * @param min  the smallest number of elements, 0 or greater
     * @param max  the greatest number of elements, not less than the smallest
     * @param sampler  what makes an element, not null
     * @return the elements, not null
     */
    default <T> List<T> list(int min, int max, ElementSampler<T> sampler) {
        return new Range(min, max).list(this, sampler);
    }

    /**
     * Makes the elements of a list.
     *
     * @param <T> the type of the elements
     */
    @FunctionalInterface
    interface ElementSampler<T> {

        /**
         * Makes an element.
         *
         * @param choices  the choices, not null
         * @param index  the place of the element in the list, 0 or greater
         * @return the element, not null
         */
        T sample(RandomSource choices, int index);
    }
}
