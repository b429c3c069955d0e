package dev.renkei.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When an agreement begins and ends, and what a source states of it.
 *
 * @param begun  the day on which it was concluded, whether stated or not
 * @param stage  how far it has come as stated
 * @param concludedOn  the day of conclusion as stated
 * @param effectiveOn  the day of effect as stated
 * @param terminatedOn  the day of an early end as stated
 * @param term  the term as stated
 */
record Timeline(
        LocalDate begun,
        Optional<Agreement.Stage> stage,
        Optional<StatedDate> concludedOn,
        Optional<StatedDate> effectiveOn,
        Optional<StatedDate> terminatedOn,
        Optional<Term> term) {

    /** Chooses the course of an agreement that may be in any status but expired. */
    static Timeline sample(RandomSource choices, Completeness completeness) {
        if (completeness == Completeness.AS_FOUND && choices.chance(1, 25)) {
            return unstated(Samples.DAY, Optional.of(Agreement.Stage.IN_PREPARATION));
        }
        LocalDate begun = Days.ofSigning(choices, Samples.DAY);
        StatedDate concluded = completeness.date(choices, begun);
        Optional<StatedDate> stated = completeness.mostly(choices, any -> concluded);
        boolean isExact = stated.isPresent() && concluded.toLocalDate().isPresent();
        Optional<LocalDate> effective =
                isExact ? choices.maybe(1, 5, any -> dayOfEffect(any, begun)) : Optional.empty();
        LocalDate anchor = effective.orElse(begun);
        Optional<Term> term = choices.maybe(2, 3, any -> Terms.sample(any, anchor, Samples.DAY));
        Optional<LocalDate> terminated = begun.isBefore(Samples.DAY.minusYears(2))
                ? choices.maybe(1, 10, any -> Days.between(any, begun.plusYears(1), Samples.DAY))
                : Optional.empty();
        return new Timeline(
                begun,
                choices.maybe(1, 12, any -> Agreement.Stage.CONCLUDED),
                stated,
                effective.map(day -> StatedDates.exact(choices, day)),
                terminated.map(day -> StatedDates.exact(choices, day)),
                term);
    }

    /** Returns a course of which a source states no more than how far it has come. */
    static Timeline unstated(LocalDate begun, Optional<Agreement.Stage> stage) {
        return new Timeline(begun, stage, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Chooses the course of an agreement that is in force on a day. */
    static Timeline inForceOn(RandomSource choices, LocalDate date) {
        LocalDate latest = date.isBefore(Samples.DAY) ? date : Samples.DAY;
        LocalDate begun = Days.weekday(Days.between(choices, latest.minusYears(9), latest));
        LocalDate latestNeeded = date.isBefore(Samples.DAY) ? Samples.DAY : date;
        Optional<LocalDate> effective =
                choices.maybe(1, 5, any -> dayOfEffect(any, begun)).filter(day -> !day.isAfter(date));
        LocalDate anchor = effective.orElse(begun);
        return new Timeline(
                begun,
                choices.maybe(1, 12, any -> Agreement.Stage.CONCLUDED),
                Optional.of(StatedDates.exact(choices, begun)),
                effective.map(day -> StatedDates.exact(choices, day)),
                Optional.empty(),
                choices.maybe(2, 3, any -> Terms.sample(any, anchor, latestNeeded)));
    }

    /** Returns the first day of the next month or of the next fiscal year. */
    private static LocalDate dayOfEffect(RandomSource choices, LocalDate begun) {
        LocalDate nextMonth = begun.with(TemporalAdjusters.firstDayOfNextMonth());
        int years = begun.getMonthValue() < 4 ? 0 : 1;
        return choices.chance(1, 3) ? LocalDate.of(begun.getYear() + years, 4, 1) : nextMonth;
    }

    /** Returns the last day on which the agreement can be in force by what is stated. */
    Optional<LocalDate> lastDay() {
        Optional<LocalDate> end = term.filter(each -> each.getRenewal()
                        .filter(renewal ->
                                renewal.isOpenEnded() || renewal.getKind().isByTerms())
                        .isEmpty())
                .flatMap(each -> each.earliestExpiryOn(anchor(), 0));
        return terminatedOn.flatMap(StatedDate::lastDay).or(() -> end);
    }

    /** Returns the last day on which something can have happened under the agreement: that of an early end, else the day of all samples. */
    LocalDate lastDayOfEvents() {
        return terminatedOn.flatMap(StatedDate::firstDay).orElse(Samples.DAY);
    }

    /** Returns the first day in force. */
    LocalDate anchor() {
        return effectiveOn.flatMap(StatedDate::firstDay).orElse(begun);
    }
}
