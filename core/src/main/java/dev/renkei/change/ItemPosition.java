package dev.renkei.change;

import dev.renkei.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The position of a party, field, plan or initiative in one state of an agreement.
 *
 * @param plan  the index of the plan that holds it, from 0, empty if the agreement itself holds it, not null
 * @param planName  the words by which a reader knows that plan, empty if the agreement itself holds it, not null
 * @param fields  the labels of the fields to which an initiative belongs, empty for anything else, not null
 * @param index  the index among its like, from 0
 * @since 0.1.0
 */
public record ItemPosition(OptionalInt plan, Optional<LocalizedText> planName, List<LocalizedText> fields, int index) {

    /** The number of the lists that the agreement itself holds, as against those of its plans. */
    static final int NO_PLAN = -1;

    /** Orders by the list, then by the index; within one state and kind, equal order means the same position. */
    static final Comparator<ItemPosition> ORDER =
            Comparator.comparingInt(ItemPosition::list).thenComparingInt(ItemPosition::index);

    /**
     * Creates a position.
     *
     * @param plan  the index of the plan that holds it, from 0, empty if the agreement itself holds it, not null
     * @param planName  the words by which a reader knows that plan, empty if the agreement itself holds it, not null
     * @param fields  the labels of the fields to which an initiative belongs, empty for anything else, not null
     * @param index  the index among its like, from 0
     * @throws IllegalArgumentException if the index is negative
     */
    public ItemPosition {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planName, "planName");
        fields = List.copyOf(fields);
        if (index < 0) {
            throw new IllegalArgumentException("Position must not be negative but was " + index);
        }
    }

    /**
     * Obtains the position of something that the agreement itself holds.
     *
     * @param index  the index among its like, from 0
     * @return the position, not null
     * @throws IllegalArgumentException if the index is negative
     */
    public static ItemPosition of(int index) {
        return new ItemPosition(OptionalInt.empty(), Optional.empty(), List.of(), index);
    }

    int list() {
        return plan.orElse(NO_PLAN);
    }
}
