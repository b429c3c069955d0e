package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.message.Languages;
import dev.renkei.message.Message;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of entries, which are chosen when the language is known.
 */
final class Words {

    private Words() {}

    /** Returns the words of a key. */
    static Message of(String key) {
        return of(key, Map.of());
    }

    /** Returns the words of a key, with values that are worded in the same language. */
    static Message of(String key, Map<String, Message> values) {
        return locale -> {
            Map<String, String> worded = new HashMap<>();
            values.forEach((name, value) -> worded.put(name, value.getMessage(locale)));
            return get(key, worded, locale);
        };
    }

    /** Returns a day with its weekday, in the language of the words around it. */
    static Message date(LocalDate day) {
        return locale -> DateTimeFormatter.ofPattern(get("date", Map.of(), locale), Languages.of(locale))
                .format(day);
    }

    /** Returns the names of parties. */
    static Message names(List<Party> parties) {
        return locale -> parties.stream()
                .map(party -> party.getOrganization().getName().in(locale))
                .collect(Collectors.joining(get("separator", Map.of(), locale)));
    }

    /** Returns the title of an agreement. */
    static Message title(Agreement agreement) {
        return agreement::describe;
    }

    /** Returns a text that is the same in each language. */
    static Message text(Object text) {
        return any -> text.toString();
    }

    private static String get(String key, Map<String, String> values, Locale locale) {
        return Message.of(Words.class, "Words", key, values).getMessage(locale);
    }
}
