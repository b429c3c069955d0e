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
    private final Choices choices;
    private final T value;

    /** The choices that can still be made; the simpler samples of a sample share them with it. */
    private final AtomicLong choicesLeft;

    /** The edit that led here; those before it were tried, so that they are the last to be tried again. */
    private final Optional<Edit> last;

    private SampledShrinkable(Sampler<T> sampler, RandomSource source, AtomicLong choicesLeft, Optional<Edit> last) {
        this.sampler = sampler;
        this.choicesLeft = choicesLeft;
        this.last = last;
        Recording recording = new Recording(source);
        this.value = sampler.sample(recording);
        this.choices = recording.choices();
    }

    static <T> SampledShrinkable<T> of(Sampler<T> sampler, RandomSource source) {
        return new SampledShrinkable<>(sampler, source, new AtomicLong(MAX_CHOICES), Optional.empty());
    }

    /** Returns the simplest sample. */
    static <T> SampledShrinkable<T> simplest(Sampler<T> sampler) {
        return of(sampler, bound -> 0);
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        ShrinkingDistance distance = distance();
        return Stream.concat(byOneEdit(), byTwoEdits())
                .takeWhile(simpler -> choicesLeft.addAndGet(-simpler.choices.size()) >= 0)
                .filter(simpler -> simpler.distance().compareTo(distance) < 0)
                .map(simpler -> simpler);
    }

    private Stream<SampledShrinkable<T>> byOneEdit() {
        List<Edit> edits = Edits.of(choices);
        int first = last.map(edit -> Collections.binarySearch(edits, edit, Edit.ORDER))
                .map(index -> index < 0 ? -index - 1 : index)
                .orElse(0);
        return IntStream.range(0, edits.size())
                .mapToObj(i -> edits.get((first + i) % edits.size()))
                .map(edit -> again(edit, edit.applyTo(choices)));
    }

    private Stream<SampledShrinkable<T>> byTwoEdits() {
        return Edits.pairsOf(choices).map(pair -> again(pair.later(), pair.applyTo(choices)));
    }

    private SampledShrinkable<T> again(Edit edit, Choices edited) {
        return new SampledShrinkable<>(sampler, new Replay(edited), choicesLeft, Optional.of(edit));
    }

    /** Fewer choices are simpler, then lower ones. */
    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                choices.size(), Arrays.stream(choices.values()).asLongStream().sum());
    }

    @Override
    public String toString() {
        return "SampledShrinkable[" + value + "]";
    }
}
