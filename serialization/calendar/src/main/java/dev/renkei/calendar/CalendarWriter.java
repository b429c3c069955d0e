package dev.renkei.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.renkei.message.Message;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes entries as iCalendar, by the library biweekly.
 *
 * <p>A document has no history, so the number of its revision comes from the time of writing: it grows from one writing to the next,
 * as SEQUENCE must, and programs take the later entry.
 *
 * @param locale  the language of the words
 * @param writtenAt  the time of writing
 */
record CalendarWriter(Locale locale, Instant writtenAt) {

    private static final String PRODUCT = "-//Renkei//renkei-calendar//EN";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int HOURS_OF_A_DAY = 24;
    private static final LocalTime TIME_OF_ALARMS = LocalTime.of(9, 0);
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** What has a backslash before it in texts (RFC 5545, section 3.3.11), which the library adds to known properties only. */
    private static final Pattern ESCAPED = Pattern.compile("[\\\\;,]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    void write(Message name, List<CalendarEntry> entries, Writer out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(words(name));
        calendar.setExperimentalProperty(
                "X-WR-CALNAME", ESCAPED.matcher(words(name)).replaceAll("\\\\$0"));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", CalendarOptions.JAPAN.getId());
        entries.forEach(entry -> calendar.addEvent(eventOf(entry)));
        // The library folds after 75 characters, which can be 225 bytes. To close it would close the output.
        @SuppressWarnings("resource")
        ICalWriter writer = new ICalWriter(new FoldingWriter(out), ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    private VEvent eventOf(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(writtenAt));
        event.setSequence(Math.toIntExact(writtenAt.getEpochSecond() / 60));
        event.setDateStart(new DateStart(allDay(entry.date()), false));
        // An entry without an end lasts one day (RFC 5545, section 3.6.1). The day after the last one has five digits
        // in its year.
        if (entry.date().isBefore(LAST_DAY)) {
            event.setDateEnd(new DateEnd(allDay(entry.date().plusDays(1)), false));
        }
        event.setSummary(words(entry.summary()));
        event.setDescription(entry.description().stream().map(this::words).collect(Collectors.joining("\n")));
        event.addCategories(entry.kind().getLabel(locale));
        event.setTransparency(true);
        entry.alarmDays().forEach(day -> event.addAlarm(alarm(entry, day)));
        return event;
    }

    /** An alarm is counted from the beginning of the entry, so that it moves with it. */
    private VAlarm alarm(CalendarEntry entry, LocalDate day) {
        long hours = ChronoUnit.HOURS.between(
                day.atTime(TIME_OF_ALARMS), entry.date().atStartOfDay());
        int days = (int) Math.abs(hours / HOURS_OF_A_DAY);
        Duration.Builder ahead = Duration.builder().prior(hours > 0).hours((int) Math.abs(hours % HOURS_OF_A_DAY));
        if (days > 0) {
            ahead.days(days);
        }
        return VAlarm.display(new Trigger(ahead.build(), Related.START), words(entry.summary()));
    }

    private static ICalDate allDay(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    /** Returns words without the characters that no text of a calendar may have. */
    private String words(Message message) {
        String lines = LINE_BREAK.matcher(message.getMessage(locale)).replaceAll("\n");
        return CONTROL.matcher(lines).replaceAll(" ");
    }
}
