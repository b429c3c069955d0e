package dev.renkei.validation;

import dev.renkei.message.Message;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weekdays of days, in brackets behind a sentence: {@code (2017-02-08 is a Wednesday)}.
 *
 * @param days  the days, empty if none is known
 */
record Weekdays(List<LocalDate> days) implements Message {

    private static final String DAYS = "weekday.days";

    /** Returns the weekdays of the bounds that are days. */
    static Weekdays of(Stream<? extends PeriodBound> bounds) {
        return new Weekdays(bounds.filter(PartialDate.class::isInstance)
                .flatMap(bound -> ((PartialDate) bound).toLocalDate().stream())
                .distinct()
                .toList());
    }

    /** Returns the name of the weekday of a day. */
    static Message nameOf(LocalDate day) {
        return words("weekday." + day.getDayOfWeek(), Map.of());
    }

    @Override
    public String getMessage(Locale locale) {
        String separator = words("places.separator", Map.of()).getMessage(locale);
        String named = days.stream().map(day -> describe(day, locale)).collect(Collectors.joining(separator));
        return days.isEmpty() ? "" : words(DAYS, Map.of("days", named)).getMessage(locale);
    }

    private static String describe(LocalDate day, Locale locale) {
        Map<String, String> values =
                Map.of("date", day.toString(), "weekday", nameOf(day).getMessage(locale));
        return words("weekday.day", values).getMessage(locale);
    }

    private static Message words(String key, Map<String, String> values) {
        return Message.of(Weekdays.class, "Reports", key, values);
    }
}
