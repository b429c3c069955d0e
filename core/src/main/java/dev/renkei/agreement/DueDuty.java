package dev.renkei.agreement;

import dev.renkei.document.Labelled;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A due day of a duty of an agreement (期限).
 *
 * @param agreement  the agreement, not null
 * @param duty  the duty, not null
 * @param dueOn  the day on which it is due, not null
 * @param doneOn  the day on which it was done for this due day, empty if it was not, not null
 * @since 0.1.0
 */
public record DueDuty(Agreement agreement, Duty duty, LocalDate dueOn, Optional<LocalDate> doneOn) {

    /**
     * The state of a duty on a day.
     */
    public enum State implements Labelled {
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

    /**
     * Creates a due day.
     *
     * @param agreement  the agreement, not null
     * @param duty  the duty, not null
     * @param dueOn  the day on which it is due, not null
     * @param doneOn  the day on which it was done, empty if it was not, not null
     */
    public DueDuty {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    /**
     * Returns the state of the duty on a day.
     *
     * @param date  the day, not null
     * @return the state, not null
     */
    public State stateOn(LocalDate date) {
        if (doneOn.filter(day -> !day.isAfter(date)).isPresent()) {
            return State.DONE;
        }
        if (date.equals(dueOn)) {
            return State.DUE;
        }
        return date.isBefore(dueOn) ? State.UPCOMING : State.OVERDUE;
    }

    /**
     * Returns the number of whole years for which the duty is overdue on a day.
     *
     * <p>A report that was due on 2023-03-31 and not made is overdue by 1 year on 2024-03-31 and by 2 on 2025-06-01.
     *
     * @param date  the day, not null
     * @return the years, 0 if the duty is not overdue, or for less than a year
     */
    public int yearsOverdueOn(LocalDate date) {
        return stateOn(date) == State.OVERDUE ? (int) ChronoUnit.YEARS.between(dueOn, date) : 0;
    }
}
