package dev.renkei.testing.law;

import dev.renkei.testing.Samplers;
import dev.renkei.testing.SeededRandomSource;
import java.util.List;

/** Makes samples of any type. */
final class Sampled {

    private Sampled() {}

    static List<Class<?>> types() {
        return List.copyOf(Samplers.types());
    }

    static <T> T sample(Class<T> type, long seed) {
        return Samplers.of(type).orElseThrow().sample(new SeededRandomSource(seed));
    }
}
