package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day on which a side can give notice that it does not want an agreement renewed (更新拒絶の通知期限).
 *
 * @param agreement  the agreement, which is renewed by itself, not null
 * @param side  the side or party that must keep the day, as the agreement names it, empty for every side, not null
 * @param lastDayOfNotice  the last day on which notice is in time, not null
 * @param expiry  the last day of the term that is renewed otherwise, the earlier of the two that are possible if the term does
 *     not say whether its first day counts, not null
 */
public record DueNotice(Agreement agreement, Optional<String> side, LocalDate lastDayOfNotice, LocalDate expiry) {

    /**
     * Creates a due notice.
     *
     * @param agreement  the agreement, not null
     * @param side  the side or party, empty for every side, not null
     * @param lastDayOfNotice  the last day on which notice is in time, not null
     * @param expiry  the last day of the term, not null
     */
    public DueNotice {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(lastDayOfNotice, "lastDayOfNotice");
        Objects.requireNonNull(expiry, "expiry");
    }
}
