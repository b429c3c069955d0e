package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Finds agreements by the days on which they or their terms end.
 */
final class TermIndex {

    private final ExpiryIndex ends;
    private final NoticeIndex notices;

    private TermIndex(ExpiryIndex ends, NoticeIndex notices) {
        this.ends = ends;
        this.notices = notices;
    }

    static TermIndex of(List<Agreement> agreements) {
        ExpiryIndex.Builder ends = new ExpiryIndex.Builder();
        for (int i = 0; i < agreements.size(); i++) {
            int position = i;
            Agreement agreement = agreements.get(i);
            ends.add(position, agreement);
            agreement.lastDay().ifPresent(day -> ends.addDay(position, day));
        }
        return new TermIndex(ends.build(), NoticeIndex.of(agreements));
    }

    BitSet endingBetween(LocalDate first, LocalDate last) {
        BitSet found = new BitSet();
        ends.find(first, last, (position, expiry) -> found.set(position));
        return found;
    }

    List<DueNotice> noticesDueBetween(LocalDate first, LocalDate last) {
        return notices.between(first, last);
    }
}
