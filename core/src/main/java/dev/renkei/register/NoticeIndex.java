package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the notices whose last day comes up.
 *
 * <p>Notices of one lead are found by the ends of terms: those whose last day of notice lies in a period are the ones whose
 * terms end in another, a lead later.
 */
final class NoticeIndex {

    private static final Comparator<Period> BY_PARTS = Comparator.comparingInt(Period::getYears)
            .thenComparingInt(Period::getMonths)
            .thenComparingInt(Period::getDays);

    /** A notice of an agreement. */
    private record Entry(Agreement agreement, Notice notice) {}

    /** A notice whose last day lies in a period. */
    private record Hit(int number, LocalDate expiry) {}

    private final List<Entry> entries;
    private final Map<Period, ExpiryIndex> byLead;

    private NoticeIndex(List<Entry> entries, Map<Period, ExpiryIndex> byLead) {
        this.entries = entries;
        this.byLead = byLead;
    }

    static NoticeIndex of(List<Agreement> agreements) {
        List<Entry> entries = new ArrayList<>();
        Map<Period, ExpiryIndex.Builder> builders = new TreeMap<>(BY_PARTS);
        for (Agreement agreement : agreements) {
            for (Notice notice : automaticNotices(agreement)) {
                builders.computeIfAbsent(notice.lead(), lead -> new ExpiryIndex.Builder())
                        .add(entries.size(), ExpiryIndex.readings(agreement).get(0));
                entries.add(new Entry(agreement, notice));
            }
        }
        Map<Period, ExpiryIndex> byLead = new TreeMap<>(BY_PARTS);
        builders.forEach((lead, builder) -> byLead.put(lead, builder.build()));
        return new NoticeIndex(List.copyOf(entries), byLead);
    }

    private static List<Notice> automaticNotices(Agreement agreement) {
        return agreement
                .getTerm()
                .flatMap(Term::getRenewal)
                .filter(Renewal.Automatic.class::isInstance)
                .map(Renewal::getNotices)
                .orElse(List.of());
    }

    List<DueNotice> between(LocalDate first, LocalDate last) {
        LocalDate from = Days.within(first);
        LocalDate until = Days.within(last);
        List<Hit> hits = new ArrayList<>();
        byLead.forEach((lead, expiries) -> expiries.find(
                firstExpiryOf(from, lead),
                firstExpiryOf(until.plusDays(1), lead).minusDays(1),
                (number, expiry) -> hits.add(new Hit(number, expiry))));
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::number))
                .map(this::dueNotice)
                .toList();
    }

    /** Returns the first day that is, less the lead, not before a day: adding the lead to the day only comes close to it. */
    private static LocalDate firstExpiryOf(LocalDate lastDayOfNotice, Period lead) {
        LocalDate expiry = lastDayOfNotice.plus(lead);
        while (expiry.minus(lead).isBefore(lastDayOfNotice)) {
            expiry = expiry.plusDays(1);
        }
        while (!expiry.minusDays(1).minus(lead).isBefore(lastDayOfNotice)) {
            expiry = expiry.minusDays(1);
        }
        return expiry;
    }

    private DueNotice dueNotice(Hit hit) {
        Entry entry = entries.get(hit.number);
        LocalDate lastDay = entry.notice.lastDayBefore(hit.expiry);
        return new DueNotice(entry.agreement, entry.notice.side(), lastDay, hit.expiry);
    }
}
