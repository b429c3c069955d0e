package dev.renkei.lists;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as English lists are written with them, such as {@code 1 year 6 months}. */
final class EnglishLength {

    private static final Pattern LENGTH = Pattern.compile(
            "(?:(?<years>[0-9]{1,4}) years?)?(?: ?(?<months>[0-9]{1,6}) months?)?(?: ?(?<days>[0-9]{1,7}) days?)?");

    private EnglishLength() {}

    /** Returns the length, empty if the words are none or one of no time. */
    static Optional<Period> parse(String words) {
        Matcher length = LENGTH.matcher(words.strip());
        return length.matches()
                ? Optional.of(Period.of(number(length, "years"), number(length, "months"), number(length, "days")))
                        .filter(each -> !each.isZero())
                : Optional.empty();
    }

    private static int number(Matcher length, String unit) {
        return Optional.ofNullable(length.group(unit)).map(Integer::parseInt).orElse(0);
    }
}
