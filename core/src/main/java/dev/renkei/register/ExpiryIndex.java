package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.time.CountingRule;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds agreements by the next day on which a term ends.
 *
 * <p>Terms that are renewed by themselves go on without end, so their ends are not listed: agreements are gathered by the
 * {@link RenewalCycle} of their renewals, and a rhythm is asked once for all of them. Agreements renewed by days are asked one by one.
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
    private final Map<RenewalCycle, Members> rhythms;
    private final List<Irregular> irregular;

    private ExpiryIndex(long[] single, Map<RenewalCycle, Members> rhythms, List<Irregular> irregular) {
        this.single = single;
        this.rhythms = rhythms;
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

    /** Tells of each agreement that has a term ending in the period, both days included, the first such end. */
    void find(LocalDate first, LocalDate last, Listener listener) {
        LocalDate from = Days.within(first);
        LocalDate until = last.isAfter(LAST_KNOWN_DAY) ? LAST_KNOWN_DAY : Days.within(last);
        if (from.isAfter(until)) {
            return;
        }
        findSingle(from, until, listener);
        rhythms.forEach((rhythm, members) -> members.find(rhythm.next(from), rhythm.last(until), listener));
        irregular.forEach(each -> each.course
                .nextExpiry(from)
                .filter(expiry -> !expiry.isAfter(until))
                .ifPresent(expiry -> listener.found(each.number, expiry)));
    }

    private void findSingle(LocalDate from, LocalDate until, Listener listener) {
        int end = Days.firstAtLeast(single, Days.pack(until.plusDays(1), 0));
        for (int i = Days.firstAtLeast(single, Days.pack(from, 0)); i < end; i++) {
            listener.found(Days.position(single[i]), Days.day(single[i]));
        }
    }

    /** An agreement whose renewals have no rhythm of months. */
    private record Irregular(int number, AgreementTimeline course) {}

    /** The agreements of one rhythm, by the day on which their first term ends. */
    private static final class Members {

        private final long[] firstExpiries;
        private final LocalDate[] limits;

        Members(long[] firstExpiries, LocalDate[] limits) {
            this.firstExpiries = firstExpiries;
            this.limits = limits;
        }

        /** Tells of the members that have begun to end terms by the last end of a period. */
        void find(LocalDate firstEnd, LocalDate lastEnd, Listener listener) {
            if (firstEnd.isAfter(lastEnd)) {
                return;
            }
            int end = Days.firstAtLeast(firstExpiries, Days.pack(lastEnd.plusDays(1), 0));
            for (int i = 0; i < end; i++) {
                LocalDate own = Days.day(firstExpiries[i]);
                LocalDate expiry = own.isAfter(firstEnd) ? own : firstEnd;
                if (!expiry.isAfter(limits[i])) {
                    listener.found(Days.position(firstExpiries[i]), expiry);
                }
            }
        }
    }

    /** Gathers agreements under numbers. */
    static final class Builder {

        private final List<Long> single = new ArrayList<>();
        private final Map<RenewalCycle, Map<Long, LocalDate>> rhythms = new HashMap<>();
        private final List<Irregular> irregular = new ArrayList<>();

        void add(int number, Agreement agreement) {
            AgreementTimeline course = AgreementTimeline.of(agreement);
            course.nextExpiry(LocalDate.MIN).ifPresent(first -> add(number, agreement, course, first));
        }

        private void add(int number, Agreement agreement, AgreementTimeline course, LocalDate firstExpiry) {
            if (!isRenewedByItself(agreement)) {
                single.add(Days.pack(firstExpiry, number));
                return;
            }
            Optional<RenewalCycle> rhythm = RenewalCycle.of(agreement, firstExpiry);
            rhythm.ifPresentOrElse(
                    each -> rhythms.computeIfAbsent(each, any -> new HashMap<>())
                            .put(Days.pack(firstExpiry, number), limit(agreement)),
                    () -> irregular.add(new Irregular(number, course)));
        }

        private static boolean isRenewedByItself(Agreement agreement) {
            return agreement
                    .getTerm()
                    .flatMap(Term::getRenewal)
                    .filter(Renewal.Automatic.class::isInstance)
                    .isPresent();
        }

        /** Returns the last day on which a term of the agreement can end. */
        private static LocalDate limit(Agreement agreement) {
            return agreement
                    .getTerminatedOn()
                    .map(StatedDate::getDate)
                    .map(PartialDate::getFirstDay)
                    .orElse(LAST_KNOWN_DAY);
        }

        ExpiryIndex build() {
            Map<RenewalCycle, Members> members = new HashMap<>();
            rhythms.forEach((rhythm, limits) -> members.put(rhythm, members(limits)));
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
}
