package dev.renkei.agreement;

import dev.renkei.document.Labelled;
import java.util.Locale;

/**
 * Where an agreement stands on a day.
 */
public enum AgreementStatus implements Labelled {
    /** The agreement is being prepared and has no day of conclusion yet. */
    IN_PREPARATION,

    /** The agreement has not begun yet. */
    PLANNED,

    /** The agreement is in force by its stated term. */
    IN_FORCE,

    /** The agreement is in force and sleeps until it is called upon. */
    DORMANT,

    /** The agreement has begun and nothing stated ends it before the day, yet nothing stated carries it to the day either. */
    PRESUMED_IN_FORCE,

    /** The stated term ended before the day. */
    EXPIRED,

    /** The agreement was ended early, before the day. */
    TERMINATED,

    /** What is stated does not decide it. */
    UNKNOWN;

    /**
     * Checks if an agreement of this status is in force, be it presumed to be, be it asleep until it is called upon.
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
