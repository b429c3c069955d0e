package dev.renkei.change;

import dev.renkei.result.Quantity;
import java.util.Objects;

/**
 * A figure that was replaced by another of its like.
 *
 * @param before  the figure as it was, not null
 * @param after  the figure as it is, not null
 */
public record QuantityRevision(Quantity before, Quantity after) {

    /**
     * Creates a revision.
     *
     * @param before  the figure as it was, not null
     * @param after  the figure as it is, not null
     */
    public QuantityRevision {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
