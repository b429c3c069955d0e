package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import java.util.Objects;

/**
 * An initiative and its agreement.
 *
 * @param agreement  the agreement, not null
 * @param initiative  the initiative of one of its plans, not null
 * @since 0.1.0
 */
public record AgreedInitiative(Agreement agreement, Initiative initiative) {

    /**
     * Creates an initiative under an agreement.
     *
     * @param agreement  the agreement, not null
     * @param initiative  the initiative of one of its plans, not null
     */
    public AgreedInitiative {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(initiative, "initiative");
    }
}
