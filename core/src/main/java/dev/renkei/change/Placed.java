package dev.renkei.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A thing with the place at which it stands. */
record Placed<T>(T item, Position position) {

    static <T> List<Placed<T>> all(List<? extends T> items) {
        return all(items, Optional.empty());
    }

    static <T> List<Placed<T>> all(List<? extends T> items, Optional<PlanReference> plan) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Placed<T>(items.get(index), new Position(plan, index)))
                .toList();
    }
}
