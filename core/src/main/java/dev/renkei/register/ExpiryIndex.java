package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.time.CountingRule;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds agreements by the next day on which a term ends.
 *
 * <p>Terms that are renewed automatically have no last end, so their ends are not listed: agreements are gathered by the
 * cycle of their renewals, and a cycle is asked once for all of them. Agreements that are renewed by days are asked one by one.
 */
final class ExpiryIndex {

    /** Takes what is found: the number of an agreement and the last day of the term. */
    @FunctionalInterface
    interface Listener {
        void found(int number, LocalDate expiry);
    }

    /** The last day that a term can have. */
    private static final LocalDate LAST_KNOWN_DAY = LocalDate.of(9999, 12, 31);

    private final long[] single;
    private final Map<RenewalCycle, Members> cycles;
    private final List<Irregular> irregular;

    private ExpiryIndex(long[] single, Map<RenewalCycle, Members> cycles, List<Irregular> irregular) {
        this.single = single;
        this.cycles = cycles;
        this.irregular = irregular;
    }

    /**
     * Returns an agreement, or if its term does not say whether its first day counts, the agreement as if it did and as if it did
     * not: the first one ends its terms earlier.
     */
    static List<Agreement> readings(Agreement agreement) {
        Optional<Term> unclear = agreement
                .getTerm()
                .filter(term -> term.getEnd().isEmpty()
                        && term.getLength().isPresent()
                        && term.getCountingRule().isEmpty());
        return unclear.map(term -> Stream.of(CountingRule.FIRST_DAY_INCLUDED, CountingRule.FIRST_DAY_EXCLUDED)
                        .map(rule -> Agreement.builder()
                                .from(agreement)
                                .term(term.withCountingRule(rule))
                                .build())
                        .toList())
                .orElseGet(() -> List.of(agreement));
    }

    /** Reports the first end of a term in the period, both days included, of each agreement that has one. */
    void find(LocalDate first, LocalDate last, Listener listener) {
        LocalDate from = Timeline.within(first);
        LocalDate until = last.isAfter(LAST_KNOWN_DAY) ? LAST_KNOWN_DAY : Timeline.within(last);
        if (from.isAfter(until)) {
            return;
        }
        findSingle(from, until, listener);
        cycles.forEach((cycle, members) -> members.find(cycle.next(from), cycle.last(until), listener));
        irregular.forEach(each -> each.timeline
                .nextExpiry(from)
                .filter(expiry -> !expiry.isAfter(until))
                .ifPresent(expiry -> listener.found(each.number, expiry)));
    }

    private void findSingle(LocalDate from, LocalDate until, Listener listener) {
        int end = Timeline.firstAtLeast(single, Timeline.pack(until.plusDays(1), 0));
        for (int i = Timeline.firstAtLeast(single, Timeline.pack(from, 0)); i < end; i++) {
            listener.found(Timeline.position(single[i]), Timeline.day(single[i]));
        }
    }

    /** An agreement whose renewals have no cycle of months. */
    private record Irregular(int number, AgreementTimeline timeline) {}

    /** The agreements of one cycle, by the day on which their first term ends. */
    private static final class Members {

        private final long[] firstExpiries;
        private final LocalDate[] limits;

        Members(long[] firstExpiries, LocalDate[] limits) {
            this.firstExpiries = firstExpiries;
            this.limits = limits;
        }

        /** Reports the members whose first term has ended by the last end of a period. */
        void find(LocalDate firstEnd, LocalDate lastEnd, Listener listener) {
            if (firstEnd.isAfter(lastEnd)) {
                return;
            }
            int end = Timeline.firstAtLeast(firstExpiries, Timeline.pack(lastEnd.plusDays(1), 0));
            for (int i = 0; i < end; i++) {
                LocalDate own = Timeline.day(firstExpiries[i]);
                LocalDate expiry = own.isAfter(firstEnd) ? own : firstEnd;
                if (!expiry.isAfter(limits[i])) {
                    listener.found(Timeline.position(firstExpiries[i]), expiry);
                }
            }
        }
    }

    /** Gathers agreements under numbers. */
    static final class Builder {

        private final List<Long> single = new ArrayList<>();
        private final Map<RenewalCycle, Map<Long, LocalDate>> cycles = new HashMap<>();
        private final List<Irregular> irregular = new ArrayList<>();

        void add(int number, Agreement agreement) {
            AgreementTimeline timeline = AgreementTimeline.of(agreement);
            timeline.nextExpiry(LocalDate.MIN).ifPresent(first -> add(number, agreement, timeline, first));
        }

        private void add(int number, Agreement agreement, AgreementTimeline timeline, LocalDate firstExpiry) {
            if (isIrregular(agreement)) {
                irregular.add(new Irregular(number, timeline));
                return;
            }
            if (!isRenewedAutomatically(agreement)) {
                single.add(Timeline.pack(firstExpiry, number));
                return;
            }
            Optional<RenewalCycle> cycle = RenewalCycle.of(agreement, firstExpiry);
            cycle.ifPresentOrElse(
                    each -> cycles.computeIfAbsent(each, any -> new HashMap<>())
                            .put(Timeline.pack(firstExpiry, number), limit(agreement)),
                    () -> irregular.add(new Irregular(number, timeline)));
        }

        /** Checks if the ends of terms follow no cycle: after renewals by hand, if they are limited, and if they roll. */
        private static boolean isIrregular(Agreement agreement) {
            return !agreement.getTermEvents().isEmpty()
                    || agreement
                            .getTerm()
                            .flatMap(Term::getRenewal)
                            .filter(renewal -> renewal.isRolling()
                                    || renewal.getMaxRenewals().isPresent())
                            .isPresent();
        }

        private static boolean isRenewedAutomatically(Agreement agreement) {
            return agreement
                    .getTerm()
                    .flatMap(Term::getRenewal)
                    .filter(Renewal::isAutomatic)
                    .isPresent();
        }

        /** Returns the last day on which a term of the agreement can end. */
        private static LocalDate limit(Agreement agreement) {
            return agreement
                    .getTerminatedOn()
                    .map(stated -> stated.firstDay().orElse(LocalDate.MIN))
                    .orElse(LAST_KNOWN_DAY);
        }

        ExpiryIndex build() {
            Map<RenewalCycle, Members> members = new HashMap<>();
            cycles.forEach((cycle, limits) -> members.put(cycle, members(limits)));
            return new ExpiryIndex(ascending(single), members, List.copyOf(irregular));
        }

        private static Members members(Map<Long, LocalDate> limits) {
            long[] firstExpiries = ascending(limits.keySet());
            return new Members(
                    firstExpiries,
                    Arrays.stream(firstExpiries).mapToObj(limits::get).toArray(LocalDate[]::new));
        }

        private static long[] ascending(Iterable<Long> numbers) {
            List<Long> all = new ArrayList<>();
            numbers.forEach(all::add);
            return all.stream().mapToLong(Long::longValue).sorted().toArray();
        }
    }

    /**
     * The days on which the terms of agreements end that are renewed by whole months, again and again.
     *
     * <p>The ends lie so many months apart, on one day of the month, or on the last day of a month that is shorter. Whether an
     * agreement has begun plays no part: agreements of one cycle end their terms on the same days once they have.
     *
     * @param months  the months from end to end
     * @param phase  the remainder of the ends' months, counted from the year 0, by the months from end to end
     * @param dayOfMonth  the day on which terms end in months that are long enough
     */
    private record RenewalCycle(int months, int phase, int dayOfMonth) implements Comparable<RenewalCycle> {

        private static final Comparator<RenewalCycle> ORDER = Comparator.comparingInt(RenewalCycle::months)
                .thenComparingInt(RenewalCycle::phase)
                .thenComparingInt(RenewalCycle::dayOfMonth);

        @Override
        public int compareTo(RenewalCycle other) {
            return ORDER.compare(this, other);
        }

        /** Returns the cycle of an agreement, empty if it is not renewed by whole months. */
        static Optional<RenewalCycle> of(Agreement agreement, LocalDate firstExpiry) {
            return agreement.getTerm().flatMap(term -> of(term, anchor(agreement, firstExpiry), firstExpiry));
        }

        private static Optional<RenewalCycle> of(Term term, LocalDate anchor, LocalDate firstExpiry) {
            Optional<Integer> months = term.getRenewal()
                    .flatMap(Renewal::getLength)
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
            return agreement.beginning().flatMap(StatedDate::toLocalDate).orElse(firstExpiry);
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
}
