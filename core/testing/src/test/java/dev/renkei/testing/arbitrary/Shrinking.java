package dev.renkei.testing.arbitrary;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Sampler;
import dev.renkei.testing.SeededRandomSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
                .mapToObj(seed -> SampledShrinkable.of(sampler, new SeededRandomSource(seed)))
                .filter(sample -> fails.test(sample.value()))
                .map(sample -> smallest(sample, fails));
    }

    /** Returns a sampler that counts the choices that are made for its samples. */
    static <T> Sampler<T> counting(Sampler<T> sampler, AtomicLong made) {
        return choices -> sampler.sample(new RandomSource() {
            @Override
            public int below(int bound) {
                made.incrementAndGet();
                return choices.below(bound);
            }

            @Override
            public <P> P part(Sampler<P> part) {
                return choices.part(any -> part.sample(this));
            }
        });
    }

    /** Returns a sample that fails as it is when it is shrunk as far as it can be. */
    static <T> T smallest(Shrinkable<T> sample, Predicate<T> fails) {
        Shrinkable<T> current = sample;
        Optional<Shrinkable<T>> next = Optional.of(current);
        while (next.isPresent()) {
            current = next.get();
            next = current.shrink().filter(each -> fails.test(each.value())).findFirst();
        }
        return current.value();
    }
}
