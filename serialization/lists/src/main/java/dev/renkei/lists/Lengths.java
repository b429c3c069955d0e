package dev.renkei.lists;

import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import java.time.Period;
import java.util.Optional;

/** Reads lengths of time in the languages of lists. */
final class Lengths {

    private Lengths() {}

    /** Returns the length that words are, empty if they are none. */
    static Optional<Period> parse(String words) {
        try {
            return Optional.of(JapaneseDates.parseLength(words).length());
        } catch (InvalidDateException noLength) {
            return EnglishLength.parse(words);
        }
    }
}
