package dev.renkei.time;

import dev.renkei.message.Message;
import dev.renkei.wording.Bundle;
import dev.renkei.wording.MessageTemplate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A length of time in the words of its reader, such as "1 year 6 months" or 1年6か月.
 *
 * @param length  the length
 */
record LengthWords(Period length) implements Message {

    @Override
    public String getMessage(Locale locale) {
        Bundle words = Bundle.of(LengthWords.class, "Lengths", locale);
        return Stream.of(
                        Map.entry("years", length.getYears()),
                        Map.entry("months", length.getMonths()),
                        Map.entry("days", length.getDays()))
                .filter(unit -> unit.getValue() != 0)
                .map(unit -> MessageTemplate.fill(
                        words.get(unit.getKey() + (unit.getValue() == 1 ? ".one" : "")),
                        Map.of("number", unit.getValue().toString())))
                .reduce((longer, shorter) ->
                        MessageTemplate.fill(words.get("length"), Map.of("longer", longer, "shorter", shorter)))
                .orElseGet(() -> words.get("length.none"));
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return getMessage(Locale.ENGLISH);
    }
}
