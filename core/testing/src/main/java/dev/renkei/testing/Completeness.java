package dev.renkei.testing;

import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.Optional;

/** How complete what a source states is. */
enum Completeness {
    /** As sources are: dates known by their month, or without a year, and parts left out. */
    AS_FOUND {
        @Override
        StatedDate date(RandomSource choices, LocalDate day) {
            return choices.chance(1, 12) ? StatedDates.inferred(choices, day) : StatedDates.coarse(choices, day);
        }

        @Override
        <T> Optional<T> mostly(RandomSource choices, Sampler<T> sampler) {
            return choices.part(any -> any.chance(1, 10) ? Optional.empty() : Optional.of(sampler.sample(any)));
        }

        @Override
        <T> Optional<T> sometimes(RandomSource choices, Sampler<T> sampler) {
            return choices.maybe(1, 2, sampler);
        }
    },

    /** As what is published should be: with all that the profile for publications asks for. */
    FOR_PUBLICATION {
        @Override
        StatedDate date(RandomSource choices, LocalDate day) {
            return StatedDates.coarse(choices, day);
        }

        @Override
        <T> Optional<T> mostly(RandomSource choices, Sampler<T> sampler) {
            return Optional.of(sampler.sample(choices));
        }

        @Override
        <T> Optional<T> sometimes(RandomSource choices, Sampler<T> sampler) {
            return Optional.of(sampler.sample(choices));
        }
    };

    /** States a day. */
    abstract StatedDate date(RandomSource choices, LocalDate day);

    /** Makes a part that few sources lack and no publication should. */
    abstract <T> Optional<T> mostly(RandomSource choices, Sampler<T> sampler);

    /** Makes a part that many sources lack and no publication should. */
    abstract <T> Optional<T> sometimes(RandomSource choices, Sampler<T> sampler);
}
