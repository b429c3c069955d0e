package dev.renkei.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The way from a register to one of its parts; ways share what they have in common.
 *
 * @param parent  the way to the part that holds this one, empty for a property of the register
 * @param step  the name of a property or the index in a list
 */
record Steps(Optional<Steps> parent, Object step) {

    static Steps to(String property) {
        return new Steps(Optional.empty(), property);
    }

    Steps then(String property) {
        return new Steps(Optional.of(this), property);
    }

    Steps then(int index) {
        return new Steps(Optional.of(this), index);
    }

    <T> Located<T> locate(T part) {
        return new Located<>(part, toList());
    }

    private List<Object> toList() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Optional<Steps> each = Optional.of(this); each.isPresent(); each = each.get().parent) {
            steps.addFirst(each.get().step);
        }
        return List.copyOf(steps);
    }
}
