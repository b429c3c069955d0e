package dev.renkei.agreement;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds and changes parts of a document that are known by their keys.
 */
final class Keyed {

    private Keyed() {}

    /** Finds the first part of a key. */
    static <T> Optional<T> find(List<T> parts, Function<T, Optional<String>> key, String id) {
        Optional<String> known = Optional.of(Objects.requireNonNull(id, "id"));
        return parts.stream().filter(part -> key.apply(part).equals(known)).findFirst();
    }

    /** Returns a list in which the parts of a key are changed. */
    static <T> List<T> changed(List<T> parts, Function<T, Optional<String>> key, String id, UnaryOperator<T> change) {
        Optional<String> known = Optional.of(Objects.requireNonNull(id, "id"));
        Objects.requireNonNull(change, "change");
        if (parts.stream().map(key).noneMatch(known::equals)) {
            throw unknown(id);
        }
        return parts.stream()
                .map(part -> key.apply(part).equals(known) ? change.apply(part) : part)
                .toList();
    }

    static NoSuchElementException unknown(String id) {
        return new NoSuchElementException("Key must be one of the document but was " + id);
    }
}
