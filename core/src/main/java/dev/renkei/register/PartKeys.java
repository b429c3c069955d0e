package dev.renkei.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the keys of what is part of something, to any depth. */
final class PartKeys {

    private PartKeys() {}

    /** Returns the key with those of all parts of what it names, also where parts contain each other in a circle. */
    static <T> Set<String> withParts(
            String key, Collection<T> things, Function<T, Optional<String>> id, Function<T, Optional<String>> wholeId) {
        Map<String, List<T>> partsByWhole = new HashMap<>();
        things.forEach(thing -> wholeId.apply(thing)
                .ifPresent(whole -> partsByWhole
                        .computeIfAbsent(whole, unseen -> new ArrayList<>())
                        .add(thing)));
        Set<String> keys = new HashSet<>(Set.of(key));
        Deque<String> open = new ArrayDeque<>(keys);
        while (!open.isEmpty()) {
            partsByWhole.getOrDefault(open.remove(), List.of()).stream()
                    .flatMap(part -> id.apply(part).stream())
                    .filter(keys::add)
                    .forEach(open::add);
        }
        return keys;
    }
}
