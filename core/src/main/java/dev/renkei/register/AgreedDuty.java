package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.DueDuty;
import java.util.Objects;

/**
 * A due day of a duty, with the agreement that imposes it.
 *
 * @param agreement  the agreement, not null
 * @param due  the due day, not null
 * @since 0.1.0
 */
public record AgreedDuty(Agreement agreement, DueDuty due) {

    /**
     * Creates a due day of an agreement.
     *
     * @param agreement  the agreement, not null
     * @param due  the due day, not null
     */
    public AgreedDuty {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(due, "due");
    }
}
