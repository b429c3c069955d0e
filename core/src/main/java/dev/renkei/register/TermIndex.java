package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Finds agreements by the days on which they or their terms end.
 */
final class TermIndex {

    private final ExpiryIndex expiries;
    private final Timeline lastDays;
    private final NoticeIndex notices;

    private TermIndex(ExpiryIndex expiries, Timeline lastDays, NoticeIndex notices) {
        this.expiries = expiries;
        this.lastDays = lastDays;
        this.notices = notices;
    }

    static TermIndex of(List<Agreement> agreements) {
        ExpiryIndex.Builder expiries = new ExpiryIndex.Builder();
        Timeline.Builder lastDays = new Timeline.Builder();
        for (int i = 0; i < agreements.size(); i++) {
            int position = i;
            ExpiryIndex.readings(agreements.get(i)).forEach(reading -> expiries.add(position, reading));
            AgreementTimeline.of(agreements.get(i))
                    .lastDays()
                    .ifPresent(days -> lastDays.hold(Span.of(days), position));
        }
        return new TermIndex(expiries.build(), lastDays.build(agreements.size()), NoticeIndex.of(agreements));
    }

    BitSet endingBetween(LocalDate first, LocalDate last) {
        BitSet found = first.isAfter(last) ? new BitSet() : lastDays.during(first, last);
        expiries.find(first, last, (position, expiry) -> found.set(position));
        return found;
    }

    List<DueNotice> noticesDueBetween(LocalDate first, LocalDate last) {
        return notices.between(first, last);
    }
}
