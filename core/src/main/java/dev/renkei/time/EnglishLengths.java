package dev.renkei.time;

import dev.renkei.character.EnglishNumerals;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lengths of time that English agreements state: {@code five (5) years}, {@code two years and six months},
 * {@code ninety days' written notice}.
 */
final class EnglishLengths {

    private static final String ONE = "(" + EnglishNumerals.FORM + "|an?)(?:\\s*\\(\\s*" + EnglishNumerals.FORM
            + "\\s*\\))?[\\s-]+(?:(?:calendar|consecutive|full|further|additional)\\s+)?(year|month|week|day)s?\\b";

    /** A further unit: two years and six months, 1 year 6 months. */
    private static final String NEXT = "(?:(?:,?\\s+and)?\\s+" + ONE + ")?";

    private static final Pattern LENGTH =
            Pattern.compile("\\b" + ONE + NEXT + NEXT + "(?:['’]s?)?", Pattern.CASE_INSENSITIVE);

    /** What makes a length that is before it the time ahead of an end. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\s*(?:written\\s+|advanced?\\s+|prior\\s+|previous\\s+){0,8}(?:notice|notification|prior\\s+to|before|in\\s+advance|ahead)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What makes a length that is before it the time after a notice: six months after receipt of the notice. */
    private static final Pattern AFTER_NOTICE = Pattern.compile(
            "\\s*(?:after|from|following)\\s+(?:(?:the|such|receipt|of|written|date)\\s+){0,8}noti(?:ce|fication)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What makes a length the one of a renewal: renewed for one year, successive one-year periods, one-year renewals. */
    private static final Pattern RENEWED = Pattern.compile(
            "\\b(?:renew\\w*|exten(?:ds?|ded|sions?)|successive|subsequent|further|additional)\\b[^.;,]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RENEWING =
            Pattern.compile("[\\s-]+(?:renewals?|extensions?)\\b", Pattern.CASE_INSENSITIVE);

    /** What makes a length that is behind it a limit for doing something. */
    private static final Pattern WITHIN =
            Pattern.compile("\\bwithin\\s+(?:a\\s+(?:period\\s+of\\s+)?)?$", Pattern.CASE_INSENSITIVE);

    /** How far before a length such a word can begin. */
    private static final int MAX_BEFORE = 40;

    private static final int DAYS_OF_WEEK = 7;
    private static final int MAX_WEEKS = Integer.MAX_VALUE / DAYS_OF_WEEK;

    /** What a length is by the words around it. */
    enum Use {
        LENGTH,
        LEAD,
        LIMIT,
        RENEWAL
    }

    /**
     * A length within words.
     *
     * @param length  the length
     * @param use  what it is by the words around it
     */
    record Found(Period length, Use use) {}

    private EnglishLengths() {}

    /** Finds the lengths in their order. */
    static List<Found> in(String words) {
        if (!hasLatinLetter(words)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher matcher = LENGTH.matcher(words);
        while (matcher.find()) {
            Use use = use(words, matcher.start(), matcher.end());
            length(matcher).ifPresent(length -> found.add(new Found(length, use)));
        }
        return found;
    }

    /** Returns the length that words are and nothing else, empty if they are none. */
    static Optional<Period> whole(CharSequence words) {
        Matcher matcher = LENGTH.matcher(words);
        return matcher.matches() ? length(matcher) : Optional.empty();
    }

    /** Every unit has a letter of the Latin alphabet, and few Japanese texts have one. */
    static boolean hasLatinLetter(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (WordingScanner.isLetter(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Use use(String words, int start, int end) {
        if (AHEAD.matcher(words).region(end, words.length()).lookingAt()) {
            return Use.LEAD;
        }
        String before = words.substring(Math.max(0, start - MAX_BEFORE), start);
        if (WITHIN.matcher(before).find()) {
            return Use.LIMIT;
        }
        if (AFTER_NOTICE.matcher(words).region(end, words.length()).lookingAt()) {
            return Use.LEAD;
        }
        boolean isOfRenewal =
                RENEWED.matcher(before + words.substring(start, end)).find()
                        || RENEWING.matcher(words).region(end, words.length()).lookingAt();
        return isOfRenewal ? Use.RENEWAL : Use.LENGTH;
    }

    private static Optional<Period> length(Matcher matcher) {
        Period first = part(matcher.group(1), matcher.group(2));
        Period second = matcher.group(3) == null ? Period.ZERO : part(matcher.group(3), matcher.group(4));
        Period third = matcher.group(5) == null ? Period.ZERO : part(matcher.group(5), matcher.group(6));
        return Optional.of(first.plus(second).plus(third))
                .filter(length -> !length.isZero() && CivilPeriods.isCountable(length));
    }

    private static Period part(String number, String unit) {
        int count = EnglishNumerals.parse(number).orElse(1);
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "year" -> Period.ofYears(count);
            case "month" -> Period.ofMonths(count);
            case "week" -> Period.ofDays(Math.min(count, MAX_WEEKS) * DAYS_OF_WEEK);
            default -> Period.ofDays(count);
        };
    }
}
