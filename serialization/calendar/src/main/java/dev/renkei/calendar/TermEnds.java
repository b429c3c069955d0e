package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.time.CountingRule;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which terms of an agreement end, numbered from the initial term.
 *
 * <p>A number stays with its term when the day is corrected. If a term does not say whether its first day counts, it is counted: then
 * the terms end one day earlier than they otherwise would.
 *
 * @param term  the term, with the counting rule
 * @param numbers  the numbers by the days
 * @param isCountUnclear  whether the source leaves open if the first day counts
 */
record TermEnds(Optional<Term> term, NavigableMap<LocalDate, Integer> numbers, boolean isCountUnclear) {

    /** Obtains the ends of terms up to the first one after a day. */
    static TermEnds of(Agreement agreement, LocalDate last) {
        Agreement counted = agreement
                .getTerm()
                .filter(TermEnds::isUnclear)
                .map(term -> Agreement.builder()
                        .from(agreement)
                        .term(term.withCountingRule(CountingRule.FIRST_DAY_INCLUDED))
                        .build())
                .orElse(agreement);
        NavigableMap<LocalDate, Integer> numbers = new TreeMap<>();
        AgreementTimeline timeline = AgreementTimeline.of(counted);
        Optional<LocalDate> end = timeline.nextExpiry(LocalDate.MIN);
        while (end.isPresent()) {
            numbers.put(end.get(), numbers.size());
            end = end.filter(day -> !day.isAfter(last)).flatMap(day -> timeline.nextExpiry(day.plusDays(1)));
        }
        return new TermEnds(
                counted.getTerm(),
                numbers,
                agreement.getTerm().filter(TermEnds::isUnclear).isPresent());
    }

    private static boolean isUnclear(Term term) {
        return term.getEnd().isEmpty()
                && term.getLength().isPresent()
                && term.getCountingRule().isEmpty();
    }

    NavigableSet<LocalDate> days() {
        return numbers.navigableKeySet();
    }

    /** Returns the number of the term that ends on a day, or the day if an amendment has replaced the term. */
    String keyOf(LocalDate day) {
        Integer number = numbers.get(day);
        return number == null ? day.toString() : number.toString();
    }

    /** Returns the end of the next term. */
    Optional<LocalDate> after(LocalDate day) {
        return Optional.ofNullable(numbers.higherKey(day));
    }
}
