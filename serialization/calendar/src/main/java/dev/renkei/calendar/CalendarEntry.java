package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.Message;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * An entry of a calendar that lasts all day.
 *
 * <p>The words are chosen when the language of the reader is known: {@code entry.summary().getMessage(Locale.JAPANESE)}.
 *
 * @param uid  the identifier of the entry, which stays the same when the register is updated, not null
 * @param kind  the kind, not null
 * @param date  the day, not null
 * @param agreement  the agreement, not null
 * @param summary  what the day is, in one line, not null
 * @param description  what to do and until when, and what else matters, a sentence for each line, not null
 * @param alarmDays  the days on which to be reminded of the entry, not null
 * @since 0.1.0
 */
public record CalendarEntry(
        String uid,
        EntryKind kind,
        LocalDate date,
        Agreement agreement,
        Message summary,
        List<Message> description,
        List<LocalDate> alarmDays) {

    /**
     * Creates an entry.
     *
     * @param uid  the identifier, not null
     * @param kind  the kind, not null
     * @param date  the day, not null
     * @param agreement  the agreement, not null
     * @param summary  what the day is, not null
     * @param description  the lines of the description, not null
     * @param alarmDays  the days on which to be reminded, not null
     */
    public CalendarEntry {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(summary, "summary");
        description = List.copyOf(description);
        alarmDays = List.copyOf(alarmDays);
    }

    /** Checks if another entry of the same identifier is about the same day of the same agreement. */
    boolean isSameAs(CalendarEntry other) {
        return date.equals(other.date) && agreement.equals(other.agreement);
    }

    /** Returns the entry with an identifier that is made of its own. */
    CalendarEntry withNextUid() {
        String next =
                UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)).toString();
        return new CalendarEntry(next, kind, date, agreement, summary, description, alarmDays);
    }

    /**
     * Returns the day and what it is.
     *
     * @return the entry for messages, not null
     */
    @Override
    public String toString() {
        return "CalendarEntry[" + date + ", " + summary.getMessage(Locale.ENGLISH) + "]";
    }
}
