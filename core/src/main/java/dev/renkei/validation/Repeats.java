package dev.renkei.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells of values that stand again where each may stand once, such as keys.
 *
 * @param <V> the type of the values
 */
final class Repeats<V> {

    private final Set<V> seen = new HashSet<>();

    /** Tells of each entry of a list whose property has a value that an entry before it has, in this list or an earlier one. */
    <T> void tell(List<T> entries, Function<T, Optional<V>> getter, Inspection.Spot list, String property) {
        for (int i = 0; i < entries.size(); i++) {
            Inspection.Spot spot = list.at(i, property);
            getter.apply(entries.get(i))
                    .filter(value -> !seen.add(value))
                    .ifPresent(value -> spot.found("value", value));
        }
    }
}
