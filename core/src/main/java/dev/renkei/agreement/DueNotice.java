package dev.renkei.agreement;

import dev.renkei.time.Notice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day on which a side can give notice that it does not want an agreement renewed, or can request its renewal
 * (更新拒絶の通知期限・更新の申出期限).
 *
 * @param agreement  the agreement, not null
 * @param notice  the notice that the agreement requires, not null
 * @param lastDayOfNotice  the last day on which notice is in time, not null
 * @param expiry  the last day of the term that the notice precedes, the earlier of the two that are possible if the term does not
 *     say whether its first day counts, not null
 * @param statusOtherwise  the status of the agreement after the expiry if no notice is given:
 *     {@link Agreement.Status#PRESUMED_IN_FORCE} if silence renews it, else {@link Agreement.Status#EXPIRED}, not null
 * @param renewedUntil  the last day of the term that follows if silence renews the agreement, empty if it does not, or if the
 *     length of the renewal is not stated, not null
 * @since 0.1.0
 */
public record DueNotice(
        Agreement agreement,
        Notice notice,
        LocalDate lastDayOfNotice,
        LocalDate expiry,
        Agreement.Status statusOtherwise,
        Optional<LocalDate> renewedUntil) {

    /**
     * Creates a due notice.
     *
     * @param agreement  the agreement, not null
     * @param notice  the notice that the agreement requires, not null
     * @param lastDayOfNotice  the last day on which notice is in time, not null
     * @param expiry  the last day of the term, not null
     * @param statusOtherwise  the status after the expiry if no notice is given, not null
     * @param renewedUntil  the last day of the term that follows by silence, empty if none does or it is not known, not null
     */
    public DueNotice {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(lastDayOfNotice, "lastDayOfNotice");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(statusOtherwise, "statusOtherwise");
        Objects.requireNonNull(renewedUntil, "renewedUntil");
    }

    /**
     * Returns the side or party that must keep the day.
     *
     * @return the side as the agreement names it, empty for every side, not null
     */
    public Optional<String> side() {
        return notice.getSide();
    }
}
