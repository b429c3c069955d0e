package dev.renkei.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from a document to one of its parts: names of properties and indexes of lists. Ways share what they have in common.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Steps {

    private final Optional<Steps> parent;
    private final Object step;

    private Steps(Optional<Steps> parent, Object step) {
        this.parent = parent;
        this.step = Objects.requireNonNull(step, "step");
    }

    /**
     * Returns the way to a property of a document.
     *
     * @param property  the name of the property, not null
     * @return the way, not null
     */
    public static Steps to(String property) {
        return new Steps(Optional.empty(), property);
    }

    /**
     * Returns the way from here to a property.
     *
     * @param property  the name of the property, not null
     * @return the way, not null
     */
    public Steps then(String property) {
        return new Steps(Optional.of(this), property);
    }

    /**
     * Returns the way from here to an element of a list.
     *
     * @param index  the index, 0 or greater
     * @return the way, not null
     */
    public Steps then(int index) {
        return new Steps(Optional.of(this), index);
    }

    /**
     * Returns the steps of the way.
     *
     * @return names of properties as strings and indexes as integers, at least one, not null
     */
    public List<Object> toList() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Optional<Steps> each = Optional.of(this); each.isPresent(); each = each.get().parent) {
            steps.addFirst(each.get().step);
        }
        return List.copyOf(steps);
    }

    /**
     * Returns the steps one behind another, as {@code [agreements, 0, title]}.
     */
    @Override
    public String toString() {
        return toList().toString();
    }
}
