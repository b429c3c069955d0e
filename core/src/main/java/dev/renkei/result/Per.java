package dev.renkei.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unit of time of a rate: {@code 年３回} is three times per year.
 *
 * @since 0.1.0
 */
public enum Per {

    /** Each year (年), or each fiscal year (年度). */
    YEAR("年度", "年"),

    /** Each month (月). */
    MONTH("月"),

    /** Each week (週). */
    WEEK("週"),

    /** Each day (日). */
    DAY("日");

    private final List<String> japanese;
    private final String english;

    Per(String... japanese) {
        this.japanese = List.of(japanese);
        this.english = name().toLowerCase(Locale.ROOT);
    }

    /** Returns the unit of time of a word after a slash: year, 年. */
    static Optional<Per> of(String word) {
        return Arrays.stream(values())
                .filter(per -> per.japanese.contains(word) || word.equals(per.toString()))
                .findFirst();
    }

    /** Returns the unit of time whose name, as {@link #toString()} returns it, ends a text behind a slash, at an offset or after it. */
    static Optional<Per> atEndOf(String text, int start) {
        int slash = text.lastIndexOf('/');
        if (slash < start) {
            return Optional.empty();
        }
        String name = text.substring(slash + 1);
        for (Per each : values()) {
            if (each.english.equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns the word for a unit of time that a text has at a position, the longest first. */
    static Optional<String> find(String text, int at) {
        return Arrays.stream(values())
                .flatMap(per -> Stream.concat(Stream.of(per.toString()), per.japanese.stream()))
                .filter(word -> text.startsWith(word, at))
                .findFirst();
    }

    /** Returns the unit of time in words such as 毎年, 1週間に or 年間. */
    static Optional<Per> in(String words) {
        return Arrays.stream(values())
                .filter(per -> per.japanese.stream().anyMatch(words::contains))
                .findFirst();
    }

    /**
     * Returns the word after the unit in the text of a quantity.
     *
     * @return the English word in lower case, such as {@code year}, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return english;
    }
}
