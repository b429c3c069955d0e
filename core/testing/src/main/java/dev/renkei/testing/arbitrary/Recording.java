package dev.renkei.testing.arbitrary;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Sampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records which choices a sample is made of, and which of them make up its parts.
 */
final class Recording implements RandomSource {

    /** The choices of a part, from the first one to before the last one, in the part of another number, or of none (-1). */
    record Part(int start, int end, int whole) {

        boolean hasChoices() {
            return end > start;
        }

        boolean holds(int choice) {
            return start <= choice && choice < end;
        }
    }

    private static final int NOTHING = -1;

    private final RandomSource source;
    private final List<Part> parts = new ArrayList<>();
    private int[] values = new int[64];
    private int size;
    private int whole = NOTHING;

    private Recording(RandomSource source) {
        this.source = source;
    }

    /** Starts to record choices. */
    static Recording of(RandomSource source) {
        return new Recording(source);
    }

    /** Starts to make the same choices again; where they are too high the highest is made, where none are left the simplest. */
    static Recording again(int[] values) {
        return new Recording(new RandomSource() {
            private int next;

            @Override
            public int below(int bound) {
                return next < values.length ? Math.min(values[next++], bound - 1) : 0;
            }
        });
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
        int number = parts.size();
        int outer = whole;
        int start = size;
        parts.add(new Part(start, start, outer));
        whole = number;
        T sample = sampler.sample(this);
        whole = outer;
        parts.set(number, new Part(start, size, outer));
        return sample;
    }

    /** Returns how many choices were made. */
    int size() {
        return size;
    }

    /** Returns the choices that were made. */
    int[] values() {
        return Arrays.copyOf(values, size);
    }

    /** Returns the parts, each after the one in which it is. */
    List<Part> parts() {
        return parts;
    }
}
