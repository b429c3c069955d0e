package dev.renkei.register;

import dev.renkei.declaration.JsonPointer;
import java.util.List;
import java.util.Objects;

/**
 * A part of a register and its position.
 *
 * @param <T> the type of the part
 * @param part  the part, not null
 * @param steps  the way to it from the register, names of properties and indexes of lists such as {@code agreements}, 0,
 *     {@code parties}, 1, {@code organization}, not null
 * @since 0.1.0
 */
public record Located<T>(T part, List<Object> steps) {

    /**
     * Creates a located part.
     *
     * @param part  the part, not null
     * @param steps  the way to it from the register, not null
     */
    public Located {
        Objects.requireNonNull(part, "part");
        steps = List.copyOf(steps);
    }

    static <T> Located<T> at(JsonPointer pointer, T part) {
        return new Located<>(part, pointer.getSteps());
    }
}
