package dev.renkei.time;

import dev.renkei.document.Labelled;
import java.util.Locale;

/**
 * A part of a term that is compared with the words of the agreement.
 *
 * @since 0.1.0
 */
public enum TermPart implements Labelled {
    /** The length of the initial term. */
    LENGTH,
    /** Whether the first day is counted. */
    COUNTING_RULE,
    /** The last day of the initial term. */
    END,
    /** Whether and how the agreement is renewed. */
    RENEWAL_KIND,
    /** The length of each renewal. */
    RENEWAL_LENGTH,
    /** How often the agreement can be renewed. */
    MAX_RENEWALS,
    /** Until when notice must be given. */
    NOTICE,
    /** The time to mend a breach. */
    CURE_PERIOD;

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
