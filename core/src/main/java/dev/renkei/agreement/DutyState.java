package dev.renkei.agreement;

import dev.renkei.document.Labelled;
import java.util.Locale;

/**
 * The state of a duty on a day.
 *
 * @since 0.1.0
 */
public enum DutyState implements Labelled {
    /** The due day has not come yet. */
    UPCOMING,

    /** The day is the due day. */
    DUE,

    /** The due day has passed, and the duty was not done. */
    OVERDUE,

    /** The duty was done. */
    DONE;

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
