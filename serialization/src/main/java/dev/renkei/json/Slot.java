package dev.renkei.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Stands in for the builder of a value that has withers in place of one.
 *
 * <p>The properties of a payload come in any order: changes wait until the value they change is there.
 *
 * @param <T> the type of the value
 */
final class Slot<T> {

    private Optional<T> value = Optional.empty();
    private final List<UnaryOperator<T>> changes = new ArrayList<>();

    void set(T first) {
        value = Optional.of(first);
    }

    void then(UnaryOperator<T> change) {
        changes.add(change);
    }

    T get() {
        T built = value.orElseThrow();
        for (UnaryOperator<T> change : changes) {
            built = change.apply(built);
        }
        return built;
    }
}
