package dev.renkei.time;

import dev.renkei.declaration.ScalarType;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.ParseFailure;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A time of day, or the times between which something lasts, as in {@code 11:00～11:30} and {@code 14:00から}.
 *
 * <p>The text is a time, {@code 11:00}, or two with a slash between, two dots for an open end: {@code 11:00/11:30}, {@code 14:00/..}.
 *
 * @param start  the time of the start, empty if there is none, not null
 * @param end  the time of the end, equal to the start if there is only one time, empty if there is none, not null
 * @since 0.1.0
 */
public record TimeSpan(Optional<LocalTime> start, Optional<LocalTime> end) implements NeedsModule {

    /** The type of times of day, in hours and minutes. */
    public static final ScalarType<LocalTime> TIME_OF_DAY = ScalarType.of(
            "TimeOfDay",
            "A time of day in hours and minutes.",
            "([01][0-9]|2[0-3]):[0-5][0-9]",
            TimeSpan::parseTime,
            LocalTime.MIN,
            "11:00",
            "00:30");

    /**
     * Creates a span of time.
     *
     * @param start  the time of the start, empty if there is none, not null
     * @param end  the time of the end, equal to the start if there is only one time, empty if there is none, not null
     * @throws IllegalArgumentException if there is neither
     */
    public TimeSpan {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("Time must have a start or an end");
        }
    }

    /**
     * Obtains a single time of day.
     *
     * @param time  the time, not null
     * @return the time as a span, not null
     */
    public static TimeSpan at(LocalTime time) {
        return new TimeSpan(Optional.of(time), Optional.of(time));
    }

    private static LocalTime parseTime(String text) {
        try {
            return LocalTime.parse(text, DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new InvalidDateException(ParseFailure.of(TimeSpan.class, "form", text));
        }
    }

    /** Rejects a time that is not one of whole minutes. */
    static void requireMinutes(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidDateException(ParseFailure.of(TimeSpan.class, "form", time.toString()));
        }
    }

    /**
     * Returns the text.
     *
     * @return the text, such as {@code 11:00/11:30}, not null
     */
    @Override
    public String toString() {
        if (start.equals(end)) {
            return start.orElseThrow().toString();
        }
        return start.map(LocalTime::toString).orElse(PeriodText.OPEN)
                + PeriodText.SLASH
                + end.map(LocalTime::toString).orElse(PeriodText.OPEN);
    }
}
