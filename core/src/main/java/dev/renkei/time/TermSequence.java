package dev.renkei.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The consecutive terms of an agreement, from the day on which it takes effect.
 *
 * @param term  the term of the agreement
 * @param anchor  the day on which it takes effect
 */
record TermSequence(Term term, LocalDate anchor) {

    /** Returns the term that runs on a day, which must not be before the anchor. */
    Optional<Term.Current> at(LocalDate date) {
        if (isOpenFromTheStart()) {
            return Optional.of(openTerm(0, anchor));
        }
        return term.expiryOn(anchor, 0).filter(last -> !last.isBefore(anchor)).flatMap(last -> at(date, last));
    }

    private Optional<Term.Current> at(LocalDate date, LocalDate initialExpiry) {
        Optional<LocalDate> renewal = term.getRenewal()
                .filter(Renewal::isAutomatic)
                .flatMap(automatic -> term.lastDayBeforeRenewal(anchor, 0));
        boolean isRenewed = renewal.filter(date::isAfter).isPresent();
        if (!date.isAfter(initialExpiry) && !isRenewed) {
            return Optional.of(new Term.Current(0, DatePeriod.ofDays(anchor, initialExpiry)));
        }
        if (isOpenEnded() && initialExpiry.isBefore(CivilPeriods.LAST_KNOWN_DAY)) {
            return Optional.of(openTerm(1, initialExpiry.plusDays(1)));
        }
        return isRenewed ? renewedTerm(date) : Optional.empty();
    }

    private boolean isOpenFromTheStart() {
        return isOpenEnded() && term.getLength().isEmpty() && term.getEnd().isEmpty();
    }

    private boolean isOpenEnded() {
        return term.getRenewal().filter(Renewal::isOpenEnded).isPresent();
    }

    private static Term.Current openTerm(int number, LocalDate firstDay) {
        return new Term.Current(number, DatePeriod.ofUnboundedEnd(PartialDate.of(firstDay)));
    }

    private Optional<Term.Current> renewedTerm(LocalDate date) {
        int number = firstEndingOnOrAfter(date);
        return term.expiryOn(anchor, number)
                .map(last -> DatePeriod.ofDays(firstDay(number), last))
                .filter(period -> period.contains(date))
                .map(period -> new Term.Current(number, period));
    }

    private LocalDate firstDay(int number) {
        return term.lastDayBeforeRenewal(anchor, number - 1).orElseThrow().plusDays(1);
    }

    /** Finds the renewal by binary search, because each renewal ends later than the previous one. */
    private int firstEndingOnOrAfter(LocalDate date) {
        int before = 0;
        // Each renewal is at least one day long, so there are no more renewals than days.
        int notBefore = CivilPeriods.MAX_DAYS;
        while (notBefore - before > 1) {
            int middle = before + (notBefore - before) / 2;
            if (endsBefore(middle, date)) {
                before = middle;
            } else {
                notBefore = middle;
            }
        }
        return notBefore;
    }

    private boolean endsBefore(int number, LocalDate date) {
        return term.lastDayBeforeRenewal(anchor, number)
                .filter(last -> last.isBefore(date))
                .isPresent();
    }
}
