package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.character.EnglishNumerals;
import dev.renkei.time.JapaneseDates;
import java.time.Period;
import java.util.Optional;

/** Reads lengths of time in the languages of lists. */
final class Lengths {

    /** So many lengths, days or numbers within the words of a cell are looked at, for each is compared with all of them. */
    static final int MAX_TRIED = 8;

    /** A length in English, with its number in figures or words: five (5) years. */
    static final String ENGLISH =
            "\\b(?i:" + EnglishNumerals.FORM + "(?: \\([0-9]{1,9}\\))? (?:years?|months?|weeks?|days?))\\b";

    private Lengths() {}

    /** Returns the length that words are, empty if they are none. */
    static Optional<Period> parse(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parseLength(words).length());
    }
}
