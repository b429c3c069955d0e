package dev.renkei.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the keys of what is part of something, to any depth. */
final class PartKeys {

    private PartKeys() {}

    /** Returns the key with those of all parts of what it names, also where parts contain each other in a circle. */
    static <T> Set<String> withParts(
            String key, Collection<T> things, Function<T, Optional<String>> id, Function<T, Optional<String>> wholeId) {
        Set<String> keys = new HashSet<>(Set.of(key));
        boolean growing = true;
        while (growing) {
            List<String> parts = things.stream()
                    .filter(thing -> wholeId.apply(thing).filter(keys::contains).isPresent())
                    .flatMap(thing -> id.apply(thing).stream())
                    .toList();
            growing = keys.addAll(parts);
        }
        return keys;
    }
}
