package dev.renkei.calendar;

import dev.renkei.document.Labelled;
import dev.renkei.message.Message;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of calendar entry.
 *
 * @since 0.1.0
 */
public enum EntryKind implements Labelled {
    /** The last day on which a side can give notice that it does not want the agreement renewed (更新しない旨の通知期限). */
    NOTICE,

    /** The last day on which a side can request the renewal of the agreement (更新の申出期限). */
    REQUEST,

    /** The last day of a term that is not renewed automatically (期間満了). */
    EXPIRY,

    /** The first day after a term that is renewed automatically, or after which the agreement continues without end (自動更新). */
    RENEWAL,

    /** The last day in force (協定の終了). */
    END,

    /** A day on which a review is due (見直し). */
    REVIEW,

    /** A day on which a report is due (報告). */
    REPORT,

    /** A day on which another duty is due (その他の期限). */
    DUTY,

    /** The last day of a plan (計画期間の末日). */
    PLAN_END,

    /** An anniversary of the conclusion: the first one, and every fifth (締結の周年). */
    ANNIVERSARY;

    @Override
    public String getLabel(Locale locale) {
        return Message.of(EntryKind.class, "Words", "EntryKind." + name(), Map.of())
                .getMessage(locale);
    }

    /** Checks if something must be done by the day, so that it matters whether offices are open. */
    boolean isDeadline() {
        return this == NOTICE || this == REQUEST || this == REVIEW || this == REPORT || this == DUTY;
    }
}
