package dev.renkei.agreement;

import dev.renkei.document.Labelled;
import java.util.Locale;

/**
 * The status of an agreement on a day.
 *
 * @since 0.1.0
 */
public enum AgreementStatus implements Labelled {
    /** The agreement is being prepared and has no date of conclusion yet. */
    IN_PREPARATION,

    /** The agreement has not taken effect yet. */
    PLANNED,

    /** The agreement is in force within its stated term. */
    IN_FORCE,

    /** The agreement is in force, but dormant until it is activated. */
    DORMANT,

    /** The agreement has taken effect. Nothing stated ends it before the day, and nothing stated extends it to the day. */
    PRESUMED_IN_FORCE,

    /** The stated term ended before the day. */
    EXPIRED,

    /** The agreement was terminated early, before the day. */
    TERMINATED,

    /** The stated facts do not determine the status. */
    UNKNOWN;

    /**
     * Checks if an agreement with this status is in force, including presumed and dormant ones.
     *
     * @return true for {@link #IN_FORCE}, {@link #PRESUMED_IN_FORCE} and {@link #DORMANT}
     */
    public boolean isInForce() {
        return this == IN_FORCE || this == PRESUMED_IN_FORCE || this == DORMANT;
    }

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
