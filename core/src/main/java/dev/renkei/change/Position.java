package dev.renkei.change;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a thing stands in one state.
 *
 * @param plan  the plan that holds it, empty if the agreement itself does, not null
 * @param index  its place among its like, from 0
 */
public record Position(Optional<PlanReference> plan, int index) {

    /** The number of the list that the agreement itself holds, as against those of its plans. */
    static final int NO_PLAN = -1;

    /** By what holds the things, then by their places; places of the same numbers are the same within one state. */
    static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::list).thenComparingInt(Position::index);

    /**
     * Creates a position.
     *
     * @param plan  the plan that holds the thing, empty if the agreement itself does, not null
     * @param index  the place of the thing among its like, from 0
     * @throws IllegalArgumentException if the index is negative
     */
    public Position {
        Objects.requireNonNull(plan, "plan");
        if (index < 0) {
            throw new IllegalArgumentException("Position must not be negative but was " + index);
        }
    }

    /** The number of the list in which the thing stands: that of its plan, or one for the agreement's own. */
    int list() {
        return plan.map(PlanReference::index).orElse(NO_PLAN);
    }
}
