package dev.renkei.testing.arbitrary;

import dev.renkei.testing.Sampler;
import dev.renkei.testing.SeededChoices;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;

/** Shrinks samples as jqwik does: the first simpler one on which a property still fails is shrunk on. */
final class Shrinking {

    private Shrinking() {}

    /** Returns the samples of all seeds from 0 that fail, each shrunk as far as it can be. */
    static <T> Stream<T> smallest(Sampler<T> sampler, Predicate<T> fails) {
        return LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(seed -> SampledShrinkable.of(sampler, new SeededChoices(seed)))
                .filter(sample -> fails.test(sample.value()))
                .map(sample -> smallest(sample, fails));
    }

    private static <T> T smallest(Shrinkable<T> sample, Predicate<T> fails) {
        Shrinkable<T> current = sample;
        Optional<Shrinkable<T>> next = Optional.of(current);
        while (next.isPresent()) {
            current = next.get();
            next = current.shrink().filter(each -> fails.test(each.value())).findFirst();
        }
        return current.value();
    }
}
