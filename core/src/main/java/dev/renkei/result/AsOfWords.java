package dev.renkei.result;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.StatedDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the words that state to which day, month or year a figure applies: 2008年5月末現在.
 */
final class AsOfWords {

    private static final Set<String> AS_OF = Set.of("現在", "時点");
    private static final Pattern BEHIND = Pattern.compile("(?:調べ|調査)?(?:で|の|における|では)?[、：: ]?$");

    private AsOfWords() {}

    /** Checks if words behind a number make it one of a date: 31日現在. */
    static boolean isAsOf(String word) {
        return AS_OF.contains(word);
    }

    /** Returns the date, empty if the words are none or say more of it. */
    static Optional<StatedDate> read(String words) {
        String date = BEHIND.matcher(words).replaceFirst("");
        return emptyIfInvalid(() -> JapaneseDates.parsePhrase(date, ParseContext.none()))
                .filter(phrase -> phrase.time().isEmpty() && AS_OF.containsAll(phrase.words()))
                .map(JapaneseDates.TimePhrase::stated);
    }
}
