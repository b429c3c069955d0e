package dev.renkei.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A due day of a duty (期限).
 *
 * @param duty  the duty, not null
 * @param dueOn  the day on which it is due, not null
 * @param doneOn  the day on which it was done for this due day, empty if it was not, not null
 * @since 0.1.0
 */
public record DueDuty(Duty duty, LocalDate dueOn, Optional<LocalDate> doneOn) {

    /**
     * Creates a due day.
     *
     * @param duty  the duty, not null
     * @param dueOn  the day on which it is due, not null
     * @param doneOn  the day on which it was done, empty if it was not, not null
     */
    public DueDuty {
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
    public DutyState stateOn(LocalDate date) {
        if (doneOn.filter(day -> !day.isAfter(date)).isPresent()) {
            return DutyState.DONE;
        }
        if (date.equals(dueOn)) {
            return DutyState.DUE;
        }
        return date.isBefore(dueOn) ? DutyState.UPCOMING : DutyState.OVERDUE;
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
        return stateOn(date) == DutyState.OVERDUE ? (int) ChronoUnit.YEARS.between(dueOn, date) : 0;
    }
}
