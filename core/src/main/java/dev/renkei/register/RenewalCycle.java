package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * The rhythm in which the terms of an agreement end that is renewed by so many months again and again.
 *
 * <p>The ends lie so many months apart, on one day of the month, or on the last day of a month that is shorter. Whether an
 * agreement has begun plays no part: agreements of one rhythm end their terms on the same days once they have.
 *
 * @param months  the months from end to end
 * @param phase  the remainder of the ends' months, counted from the year 0, by the months from end to end
 * @param dayOfMonth  the day on which terms end in months that are long enough
 */
record RenewalCycle(int months, int phase, int dayOfMonth) implements Comparable<RenewalCycle> {

    private static final Comparator<RenewalCycle> ORDER = Comparator.comparingInt(RenewalCycle::months)
            .thenComparingInt(RenewalCycle::phase)
            .thenComparingInt(RenewalCycle::dayOfMonth);

    @Override
    public int compareTo(RenewalCycle other) {
        return ORDER.compare(this, other);
    }

    /** Returns the rhythm of an agreement, empty if it is not renewed by whole months. */
    static Optional<RenewalCycle> of(Agreement agreement, LocalDate firstExpiry) {
        return agreement.getTerm().flatMap(term -> of(term, anchor(agreement, firstExpiry), firstExpiry));
    }

    private static Optional<RenewalCycle> of(Term term, LocalDate anchor, LocalDate firstExpiry) {
        Optional<Integer> months = term.getRenewal()
                .flatMap(Renewal::getRenewalLength)
                .filter(length -> length.get(ChronoUnit.DAYS) == 0)
                .map(length -> Math.toIntExact(length.toTotalMonths()));
        return months.flatMap(each -> longestDay(term, anchor)
                .map(day -> new RenewalCycle(each, Math.floorMod(monthOf(firstExpiry), each), day)));
    }

    /** Asks the term itself: of two months in succession, one has 31 days and so shows the day that is never too late. */
    private static Optional<Integer> longestDay(Term term, LocalDate anchor) {
        Term monthly = term.withRenewal(Renewal.automatic(Period.ofMonths(1)));
        Optional<LocalDate> one = monthly.expiryOn(anchor, 1);
        Optional<LocalDate> other = monthly.expiryOn(anchor, 2);
        return one.flatMap(first -> other.map(second -> Math.max(first.getDayOfMonth(), second.getDayOfMonth())));
    }

    /** Without an exact day, the first term ends on a stated day: then the anchor plays no part. */
    private static LocalDate anchor(Agreement agreement, LocalDate firstExpiry) {
        return agreement
                .beginning()
                .map(StatedDate::getDate)
                .flatMap(PartialDate::toLocalDate)
                .orElse(firstExpiry);
    }

    /** Returns the first end on or after a day. */
    LocalDate next(LocalDate date) {
        int month = monthOf(date);
        int ahead = Math.floorMod(phase - month, months);
        LocalDate end = endIn(month + ahead);
        return end.isBefore(date) ? endIn(month + ahead + months) : end;
    }

    /** Returns the last end on or before a day. */
    LocalDate last(LocalDate date) {
        int month = monthOf(date);
        int back = Math.floorMod(month - phase, months);
        LocalDate end = endIn(month - back);
        return end.isAfter(date) ? endIn(month - back - months) : end;
    }

    private LocalDate endIn(int month) {
        YearMonth yearMonth = YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
        return yearMonth.atDay(Math.min(dayOfMonth, yearMonth.lengthOfMonth()));
    }

    private static int monthOf(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
