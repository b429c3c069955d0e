package dev.renkei.lists;

import dev.renkei.message.Message;
import java.time.Period;
import java.util.Locale;
import java.util.Map;

/** Words that lists are written with, from the bundle {@code ListWords} of this package. */
final class ListWords {

    private static final int MONTHS = 12;

    private ListWords() {}

    /** Words a length in years, months and days. */
    static String length(Period length, Locale locale) {
        long months = length.toTotalMonths();
        if (length.getDays() > 0 || months == 0) {
            return word("length.days", Map.of("days", String.valueOf(length.getDays())), locale);
        }
        return months % MONTHS == 0
                ? word("length.years", Map.of("years", String.valueOf(months / MONTHS)), locale)
                : word("length.months", Map.of("months", String.valueOf(months)), locale);
    }

    static String inBrackets(String words, Locale locale) {
        return word("in-brackets", Map.of("words", words), locale);
    }

    static String word(String key, Map<String, String> parameters, Locale locale) {
        return Message.of(ListWords.class, "ListWords", key, parameters).getMessage(locale);
    }
}
