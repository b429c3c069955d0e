package dev.renkei.lists;

import dev.renkei.message.Message;
import java.util.Locale;
import java.util.Map;

/** Words that lists are written with, from the bundle {@code ListWords} of this package. */
final class ListWords {

    private ListWords() {}

    static String inBrackets(String words, Locale locale) {
        return word("in-brackets", Map.of("words", words), locale);
    }

    static String word(String key, Map<String, String> parameters, Locale locale) {
        return Message.of(ListWords.class, "ListWords", key, parameters).getMessage(locale);
    }
}
