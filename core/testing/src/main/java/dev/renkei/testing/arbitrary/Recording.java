package dev.renkei.testing.arbitrary;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Sampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records which choices a sample is made of, and which of them make up its parts. */
final class Recording implements RandomSource {

    private final RandomSource source;
    private final List<Choices.Part> parts = new ArrayList<>();
    private int[] values = new int[64];
    private int size;

    /** Starts to record choices. */
    Recording(RandomSource source) {
        this.source = source;
    }

    @Override
    public int below(int bound) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = source.below(bound);
        return values[size++];
    }

    @Override
    public <T> T part(Sampler<T> sampler) {
        return source.part(any -> recorded(sampler));
    }

    private <T> T recorded(Sampler<T> sampler) {
        int number = parts.size();
        int start = size;
        parts.add(new Choices.Part(number, number, start, start));
        T sample = sampler.sample(this);
        parts.set(number, new Choices.Part(number, parts.size(), start, size));
        return sample;
    }

    /** Returns the choices that were made. */
    Choices choices() {
        return new Choices(Arrays.copyOf(values, size), List.copyOf(parts));
    }
}
