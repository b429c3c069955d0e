package dev.renkei.testing.arbitrary;

import dev.renkei.testing.Choices;
import dev.renkei.testing.Sampler;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A sample that can be made simpler by making its choices simpler.
 */
final class SampledShrinkable<T> implements Shrinkable<T> {

    private final Sampler<T> sampler;
    private final Recording recording;
    private final T value;

    /** The edit that led here; those before it were tried, so that they are the last to be tried again. */
    private final Optional<Edit> last;

    private SampledShrinkable(Sampler<T> sampler, Recording recording, Optional<Edit> last) {
        this.sampler = sampler;
        this.recording = recording;
        this.value = sampler.sample(recording);
        this.last = last;
    }

    static <T> SampledShrinkable<T> of(Sampler<T> sampler, Choices choices) {
        return new SampledShrinkable<>(sampler, Recording.of(choices), Optional.empty());
    }

    /** Returns the simplest sample. */
    static <T> SampledShrinkable<T> simplest(Sampler<T> sampler) {
        return new SampledShrinkable<>(sampler, Recording.again(new int[0]), Optional.empty());
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        ShrinkingDistance distance = distance();
        return Stream.concat(byOneEdit(), byTwoEdits())
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

    /** These are many, so that they are made only when no single edit was of any use. */
    private Stream<SampledShrinkable<T>> byTwoEdits() {
        return Stream.of(recording.values())
                .flatMap(values -> Edits.pairsOf(recording).map(pair -> again(pair.later(), pair.applyTo(values))));
    }

    private SampledShrinkable<T> again(Edit edit, int[] values) {
        return new SampledShrinkable<>(sampler, Recording.again(values), Optional.of(edit));
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
