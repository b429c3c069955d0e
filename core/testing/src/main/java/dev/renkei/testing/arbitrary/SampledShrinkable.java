package dev.renkei.testing.arbitrary;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Sampler;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A sample that can be made simpler by making its choices simpler.
 *
 * <p>jqwik gives up shrinking after ten seconds. A sample stops to be made simpler before that: when so many choices were made for
 * the samples tried that what else can be left out is little. So it does not depend on a clock what a failing property reports.
 */
final class SampledShrinkable<T> implements Shrinkable<T> {

    /** How many choices are made to make one sample simpler: some seconds' work on a slow machine. */
    static final long MAX_CHOICES = 1_000_000;

    private final Sampler<T> sampler;
    private final Recording recording;
    private final T value;

    /** The choices that can still be made; the simpler samples of a sample share them with it. */
    private final AtomicLong choicesLeft;

    /** The edit that led here; those before it were tried, so that they are the last to be tried again. */
    private final Optional<Edit> last;

    private SampledShrinkable(Sampler<T> sampler, Recording recording, AtomicLong choicesLeft, Optional<Edit> last) {
        this.sampler = sampler;
        this.recording = recording;
        this.choicesLeft = choicesLeft;
        this.last = last;
        this.value = sampler.sample(recording);
    }

    private static <T> SampledShrinkable<T> first(Sampler<T> sampler, Recording recording) {
        return new SampledShrinkable<>(sampler, recording, new AtomicLong(MAX_CHOICES), Optional.empty());
    }

    static <T> SampledShrinkable<T> of(Sampler<T> sampler, RandomSource choices) {
        return first(sampler, Recording.of(choices));
    }

    /** Returns the simplest sample. */
    static <T> SampledShrinkable<T> simplest(Sampler<T> sampler) {
        return first(sampler, Recording.again(new int[0]));
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        ShrinkingDistance distance = distance();
        return Stream.concat(byOneEdit(), byTwoEdits())
                .takeWhile(simpler -> choicesLeft.addAndGet(-simpler.recording.size()) >= 0)
                .filter(simpler -> simpler.distance().compareTo(distance) < 0)
                .map(simpler -> simpler);
    }

    private Stream<SampledShrinkable<T>> byOneEdit() {
        int[] values = recording.values();
        List<Edit> edits = Edits.of(recording);
        int first = last.map(edit -> Collections.binarySearch(edits, edit, Edit.ORDER))
                .map(index -> index < 0 ? -index - 1 : index)
                .orElse(0);
        return IntStream.range(0, edits.size())
                .mapToObj(i -> edits.get((first + i) % edits.size()))
                .map(edit -> again(edit, edit.applyTo(values)));
    }

    private Stream<SampledShrinkable<T>> byTwoEdits() {
        int[] values = recording.values();
        return Edits.pairsOf(recording).map(pair -> again(pair.later(), pair.applyTo(values)));
    }

    private SampledShrinkable<T> again(Edit edit, int[] values) {
        return new SampledShrinkable<>(sampler, Recording.again(values), choicesLeft, Optional.of(edit));
    }

    /** Fewer choices are simpler, then lower ones. */
    @Override
    public ShrinkingDistance distance() {
        int[] values = recording.values();
        return ShrinkingDistance.of(
                values.length, Arrays.stream(values).asLongStream().sum());
    }

    @Override
    public String toString() {
        return "SampledShrinkable[" + value + "]";
    }
}
