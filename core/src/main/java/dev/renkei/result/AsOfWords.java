package dev.renkei.result;

import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the words that state to which day, month or year a figure applies: 2008年5月末現在.
 */
final class AsOfWords {

    private static final Pattern AS_OF = Pattern.compile("(?:現在|時点|調べ|調査|付け|付)?(?:で|の|における|では)?[、：:]?$");
    private static final Pattern END = Pattern.compile("末日?$");

    private AsOfWords() {}

    /** Returns the date, empty if the words are none. */
    static Optional<StatedDate> read(String words) {
        String date = AS_OF.matcher(words).replaceFirst("");
        String month = END.matcher(date).replaceFirst("");
        try {
            StatedDate read = JapaneseDates.parse(month);
            PartialDate day = month.equals(date)
                    ? read.getDate()
                    : PartialDate.of(read.getDate().getLastDay());
            return Optional.of(StatedDate.of(day, words));
        } catch (InvalidDateException notADate) {
            return Optional.empty();
        }
    }
}
