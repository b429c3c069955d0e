package dev.renkei.result;

import dev.renkei.character.Digits;
import dev.renkei.character.JapaneseNumerals;
import dev.renkei.character.LookAlikes;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quantity with a position, which moves from left to right.
 *
 * <p>Words are found in plain characters and returned as they are written.
 */
final class PhraseText {

    /** Finds a word of a list at a position of a text. */
    @FunctionalInterface
    interface Finder {
        Optional<String> find(String text, int at);
    }

    private static final String OPENING_QUOTES = "「『“‘";
    private static final String CLOSING_QUOTES = "」』”’";
    private static final String OPENING_BRACKETS = "([〔【〈";
    private static final String CLOSING_BRACKETS = ")]〕】〉";
    private static final String FORMAL_NUMERALS = "壱壹弌弐貳貮参參肆伍陸漆捌玖拾佰陌仟阡萬";
    private static final String FORMAL_COUNTED = "円圓人名件社通部回年";
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final String OF_RATIOS = "倍%パポ";
    private static final String BEHIND_A_WORD = " ()[]〔〕【】〈〉「」『』“”/、,・~+";

    private static final Pattern TO_THEN = Pattern.compile("(?:まで|までに|に|から)$");

    private final String written;
    private final String text;
    private int at;
    private int quotes;
    private int endOfNumber = -1;

    PhraseText(String written) {
        this.written = written;
        // Each character keeps its index: words can be found in the original text.
        this.text = LookAlikes.toPlain(written).stripTrailing();
    }

    int at() {
        return at;
    }

    void reset(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return at == text.length() && quotes == 0;
    }

    void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    char charAt(int position) {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    int length() {
        return text.length();
    }

    /** Returns a part of the text in plain characters. */
    String narrow(int start, int end) {
        return text.substring(start, end);
    }

    /** Returns a part of the text as it is written. */
    String written(int start, int end) {
        return written.substring(start, end);
    }

    /** Skips some characters and returns them as written. */
    String skip(int length) {
        int start = at;
        at += length;
        return written.substring(start, at);
    }

    Optional<String> next(Finder finder) {
        return finder.find(text, at);
    }

    Optional<String> find(Finder finder, int position) {
        return finder.find(text, position);
    }

    /** Skips a word of a list and returns it in plain characters. */
    Optional<String> take(Finder finder) {
        Optional<String> word = finder.find(text, at);
        word.ifPresent(found -> at += found.length());
        return word;
    }

    boolean lookingAt(Pattern words) {
        return lookAt(words).isPresent();
    }

    Optional<String> lookAt(Pattern words) {
        Matcher matcher = words.matcher(text)
                .region(at, text.length())
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(written.substring(at, matcher.end())) : Optional.empty();
    }

    Optional<String> take(Pattern words) {
        Optional<String> found = lookAt(words);
        found.ifPresent(word -> at += word.length());
        return found;
    }

    boolean take(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    /** Skips the longest word of letters at the position that satisfies a condition. */
    Optional<String> takeLongestWord(Predicate<String> condition) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        for (int last = end; last > at + 1; last--) {
            if (condition.test(text.substring(at, last))) {
                return Optional.of(skip(last - at));
            }
        }
        return Optional.empty();
    }

    /** Skips a quotation mark. One that closes must have one that opens. */
    boolean takeQuote() {
        char next = charAt(at);
        boolean opens = OPENING_QUOTES.indexOf(next) >= 0 && next != '\0';
        boolean closes = quotes > 0 && CLOSING_QUOTES.indexOf(next) >= 0 && next != '\0';
        quotes += opens ? 1 : closes ? -1 : 0;
        at += opens || closes ? 1 : 0;
        return opens || closes;
    }

    /** Skips a bracket with what it contains, and returns that. */
    Optional<String> takeBracket() {
        int kind = at < text.length() ? OPENING_BRACKETS.indexOf(text.charAt(at)) : -1;
        if (kind < 0) {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == OPENING_BRACKETS.charAt(kind) ? 1 : each == CLOSING_BRACKETS.charAt(kind) ? -1 : 0;
            if (depth == 0) {
                String content = written.substring(at + 1, i);
                at = i + 1;
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    /** Returns the unit of time after a slash at a position, as in 5件/月以上. */
    Optional<String> unitOfTimeAfterSlash(int position) {
        return charAt(position) != '/'
                ? Optional.empty()
                : Quantity.Per.find(text, position + 1).filter(word -> isBoundary(position + 1 + word.length()));
    }

    /** Checks if words end at a position: another part of the phrase begins there, or the phrase ends. */
    boolean isBoundary(int position) {
        if (position >= text.length() || Digits.isDigit(text.charAt(position))) {
            return true;
        }
        return BEHIND_A_WORD.indexOf(text.charAt(position)) >= 0
                || (text.charAt(position) == 'の' && position + 1 < text.length())
                || ComparatorWords.BEHIND_NUMBER.find(text, position).isPresent()
                || QuantityWords.BEHIND_UNIT.find(text, position).isPresent();
    }

    /** Returns the words of a sentence that stand at a position behind a unit, such as が受講 and 作成. */
    Optional<String> predicate(String unit, int position) {
        int end = position;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean ends = end == text.length() || BEHIND_A_WORD.indexOf(text.charAt(end)) >= 0;
        return ends ? PredicateWords.find(text, unit, position, end) : Optional.empty();
    }

    boolean isWordForNumberNext() {
        return AmountReader.isWordForNumber(text, at);
    }

    boolean isNumberNext() {
        return isNumberAt(at);
    }

    /** Checks if a number begins at a position, with its sign. */
    boolean isNumberAt(int position) {
        char first = charAt(position);
        return Digits.isDigit(first)
                || isKanjiNumeral(position)
                || (AmountReader.isSign(first) && (Digits.isDigit(charAt(position + 1)) || charAt(position + 1) == ' '))
                || AmountReader.isWordForNumber(text, position);
    }

    /** Checks if a kanji numeral is at a position. One of deeds is part of other words, unless more follow or something is counted. */
    boolean isKanjiNumeral(int position) {
        char numeral = charAt(position);
        if (!JapaneseNumerals.isKanjiNumeral(numeral)) {
            return false;
        }
        char next = charAt(position + 1);
        char before = position > 0 ? charAt(position - 1) : ' ';
        return FORMAL_NUMERALS.indexOf(numeral) < 0
                || next == '\0'
                || FORMAL_COUNTED.indexOf(next) >= 0
                || JapaneseNumerals.isKanjiNumeral(next)
                || JapaneseNumerals.isKanjiNumeral(before);
    }

    /**
     * Checks if a decimal point between kanji numerals is at a position: 一・五倍.
     *
     * <p>Of things that are counted, two digits that follow one another may mean one or the other: 二・三回.
     */
    boolean isKanjiPoint(int position) {
        int start = position + 1;
        int end = start;
        while (KANJI_DIGITS.indexOf(charAt(end)) >= 0) {
            end++;
        }
        if (charAt(position) != '・' || end == start || !JapaneseNumerals.isKanjiNumeral(charAt(position - 1))) {
            return false;
        }
        int before = KANJI_DIGITS.indexOf(charAt(position - 1));
        boolean mayBeEither = end == start + 1 && before > 0 && KANJI_DIGITS.indexOf(charAt(start)) == before + 1;
        return mayBeEither ? OF_RATIOS.indexOf(charAt(end)) >= 0 : TENS.indexOf(charAt(end)) < 0;
    }

    /** Keeps where the first number ends, after which a unit is expected. */
    void markEndOfNumber() {
        endOfNumber = endOfNumber < 0 ? at : endOfNumber;
    }

    InvalidTextException refused(String rule) {
        return new InvalidTextException(ParseFailure.of(Quantity.class, rule, written));
    }

    /** Returns the failure of a text in which more than a unit follows the number. */
    InvalidTextException refusedUnit() {
        String unit = written.substring(Math.max(endOfNumber, 0)).strip();
        if (QuantityUnit.isLead(TO_THEN.matcher(unit).replaceFirst("")) || QuantityUnit.isHalfMore(unit)) {
            return refused("time");
        }
        if (QuantityUnit.isOrdinal(unit)) {
            return refused("ordinal");
        }
        return new InvalidTextException(
                ParseFailure.of(Quantity.class, "unit", written).with("unit", unit));
    }
}
