package dev.renkei.testing;

import dev.renkei.text.Stated;
import java.util.List;
import java.util.Optional;

/** Names the sources of stated values, and what another source states for them. */
final class Attributions {

    private Attributions() {}

    /** Returns a value that sometimes names its source, or a second source that states the same. */
    static <S extends Stated<S, ?, ?>> S sometimes(RandomSource choices, Optional<String> source, S stated) {
        if (source.isEmpty()) {
            return stated;
        }
        String key = source.get();
        return choices.maybe(1, 8, any -> attributed(any, key, stated)).orElse(stated);
    }

    private static <S extends Stated<S, ?, ?>> S attributed(RandomSource choices, String key, S stated) {
        return choices.chance(1, 2)
                ? stated.withSourceId(key)
                : stated.withOtherwise(List.of(stated.withSourceId(key)));
    }
}
