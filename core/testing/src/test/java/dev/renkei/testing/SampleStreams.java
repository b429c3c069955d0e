package dev.renkei.testing;

import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many samples the tests look at: few in each build, 100,000 with {@code -Pthorough}.
 */
final class SampleStreams {

    private static final int FEW = 100;
    private static final int SAMPLES = Integer.getInteger("renkei.samples", FEW);
    private static final int SEEDS = 50;

    private SampleStreams() {}

    /** Returns samples of many seeds at once. */
    static <T> Stream<T> many(LongFunction<Stream<T>> samples) {
        return IntStream.range(0, SEEDS)
                .boxed()
                .parallel()
                .flatMap(seed -> samples.apply(seed).limit(SAMPLES / SEEDS));
    }
}
