package dev.renkei.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads times of day: {@code 11:00～11:30}, {@code 15時30分から}, {@code 午後3時～4時}, {@code 正午}.
 */
final class TimeOfDayReader {

    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    /** The half of the day that hours are counted in. */
    private enum Half {
        WHOLE_DAY,
        MORNING,
        AFTERNOON
    }

    private final WordingScanner scanner;
    private Half half = Half.WHOLE_DAY;

    private TimeOfDayReader(WordingScanner scanner) {
        this.scanner = scanner;
    }

    /** Reads a time or span of time, if one comes next that does not end before it begins. */
    static Optional<TimeSpan> read(WordingScanner scanner) {
        return scanner.attempt(() -> {
            scanner.accept("T");
            return new TimeOfDayReader(scanner).span();
        });
    }

    private Optional<TimeSpan> span() {
        if (scanner.accept("~")) {
            return until();
        }
        Optional<LocalTime> start = time();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        if (scanner.accept("まで") || scanner.accept("迄")) {
            return Optional.of(new TimeSpan(Optional.empty(), start));
        }
        int place = scanner.position();
        if (!scanner.accept("~") && !scanner.accept("から") && !scanner.accept("より") && !scanner.accept("-")) {
            return start.map(TimeSpan::at);
        }
        int afterDash = scanner.position();
        Optional<LocalTime> end = time();
        if (end.isEmpty()) {
            // What follows may be the day of the end, which needs the dash.
            boolean isEnd = scanner.isAtEnd() || scanner.isNext(")");
            scanner.reset(isEnd ? afterDash : place);
            return Optional.of(isEnd ? new TimeSpan(start, Optional.empty()) : TimeSpan.at(start.get()));
        }
        skipUntil();
        return end.get().isBefore(start.get()) ? Optional.empty() : Optional.of(new TimeSpan(start, end));
    }

    private Optional<TimeSpan> until() {
        Optional<LocalTime> end = time();
        skipUntil();
        return end.map(known -> new TimeSpan(Optional.empty(), end));
    }

    private void skipUntil() {
        if (!scanner.accept("まで")) {
            scanner.accept("迄");
        }
    }

    private Optional<LocalTime> time() {
        return scanner.accept("正午") ? Optional.of(LocalTime.NOON) : scanner.attempt(this::hourAndMinute);
    }

    private Optional<LocalTime> hourAndMinute() {
        if (scanner.accept("午前") || scanner.acceptEnglish("AM")) {
            half = Half.MORNING;
        } else if (scanner.accept("午後") || scanner.acceptEnglish("PM")) {
            half = Half.AFTERNOON;
        }
        OptionalInt hour = scanner.number(1, 2);
        return hour.isPresent() ? withMinutes(hour.getAsInt()) : Optional.empty();
    }

    private Optional<LocalTime> withMinutes(int hour) {
        if (scanner.accept(":")) {
            OptionalInt minute = scanner.number(2, 2);
            Optional<LocalTime> time = minute.isPresent() ? time(hour, minute.getAsInt()) : Optional.empty();
            return time.isPresent() && scanner.accept(":") ? withSeconds(time.get()) : time;
        }
        if (!scanner.accept("時")) {
            return Optional.empty();
        }
        if (scanner.accept("半")) {
            return time(hour, 30);
        }
        int place = scanner.position();
        OptionalInt minute = scanner.number(1, 2);
        if (minute.isPresent() && scanner.accept("分")) {
            return time(hour, minute.getAsInt());
        }
        scanner.reset(place);
        return time(hour, 0);
    }

    /** Reads the seconds that databases and spreadsheets write. */
    private Optional<LocalTime> withSeconds(LocalTime time) {
        OptionalInt second = scanner.number(2, 2);
        return second.isPresent() && second.getAsInt() <= LAST_MINUTE
                ? Optional.of(time.withSecond(second.getAsInt()))
                : Optional.empty();
    }

    /** Returns a time, empty for 午前12時 and 午後12時, which people take for midnight as well as for noon. */
    private Optional<LocalTime> time(int hour, int minute) {
        if (hour > (half == Half.WHOLE_DAY ? LAST_HOUR : NOON) || minute > LAST_MINUTE) {
            return Optional.empty();
        }
        boolean isMidnightOrNoon = hour == NOON && (half == Half.MORNING || (half == Half.AFTERNOON && minute == 0));
        if (isMidnightOrNoon) {
            return Optional.empty();
        }
        int ofDay = half == Half.WHOLE_DAY ? hour : hour % NOON + (half == Half.AFTERNOON ? NOON : 0);
        return Optional.of(LocalTime.of(ofDay, minute));
    }
}
