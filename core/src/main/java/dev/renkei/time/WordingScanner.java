package dev.renkei.time;

import dev.renkei.character.Digits;
import dev.renkei.character.JapaneseNumerals;
import dev.renkei.character.LookAlikes;
import dev.renkei.message.InvalidTextException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scans the words of a date from left to right.
 *
 * <p>Characters that {@linkplain LookAlikes look like} plain ones are read as those, arrows as wave dashes, and spaces between the
 * parts are skipped.
 */
final class WordingScanner {

    /** The maximum length of a numeral in a date, in digits or kanji. */
    private static final int MAX_NUMERAL_LENGTH = 8;

    private static final int MAX_LABEL_LENGTH = 12;
    private static final String LABEL_TERMINATORS = ":)]】";

    private static final String KANJI_FIGURES = "〇一二三四五六七八九十";
    static final String KANJI_NUMERALS = "〇零一二三四五六七八九十百千壱弐参拾";
    private static final String OPENING_BRACKETS = "([【「『〔〈《<";
    private static final String CLOSING_BRACKETS = ")]】」』〕〉》>";

    /** A month or a day of the month in one character: ㋁, ㏧. */
    private static final Pattern SQUARED = Pattern.compile("[\\u32C0-\\u32CB\\u33E0-\\u33FE]");

    private static final char FIRST_SQUARED = '\u32C0';
    private static final char LAST_SQUARED = '\u33FE';

    private final String written;
    private final String text;
    private int at;

    WordingScanner(CharSequence text) {
        this.written = withoutSquares(text.toString());
        this.text = LookAlikes.toPlain(written).replace('→', '~').replace('⇒', '~');
    }

    private static String withoutSquares(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SQUARED && text.charAt(i) <= LAST_SQUARED) {
                return SQUARED.matcher(text)
                        .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
            }
        }
        return text;
    }

    /** Checks if a text begins or ends with white space, which only the words of a source may do. */
    static boolean hasOuterSpaces(CharSequence text) {
        int length = text.length();
        return length > 0 && (isSpace(text.charAt(0)) || isSpace(text.charAt(length - 1)));
    }

    private static boolean isSpace(char character) {
        boolean isVisible = character > ' ' && character <= '~';
        return !isVisible && LookAlikes.toPlain(String.valueOf(character)).equals(" ");
    }

    int position() {
        return at;
    }

    void reset(int position) {
        at = position;
    }

    /** Reads a part, and goes back to where it should begin if it is not there. */
    <T> Optional<T> attempt(Supplier<Optional<T>> part) {
        int place = at;
        Optional<T> read = part.get();
        at = read.isPresent() ? at : place;
        return read;
    }

    /** Skips a part, if it comes next. */
    boolean accept(BooleanSupplier part) {
        int place = at;
        boolean isRead = part.getAsBoolean();
        at = isRead ? at : place;
        return isRead;
    }

    /** Skips a part, if it comes next, and returns it as written. */
    Optional<String> written(BooleanSupplier part) {
        int start = at;
        return accept(part) ? Optional.of(writtenFrom(start)) : Optional.empty();
    }

    /** Checks if a part comes next. */
    boolean isNext(BooleanSupplier part) {
        int place = at;
        boolean isNext = part.getAsBoolean();
        at = place;
        return isNext;
    }

    boolean isAtEnd() {
        return afterSpaces() == text.length();
    }

    /** Returns the text from a position up to the current one, as written. */
    String writtenFrom(int start) {
        return written.substring(start, at).strip();
    }

    /** Returns what is left of the text, as written, without spaces around it. */
    String rest() {
        return isAtEnd() ? "" : written.substring(at).strip();
    }

    /** Checks if a character is directly before the current position. */
    boolean isBehind(char wanted) {
        return at > 0 && text.charAt(at - 1) == wanted;
    }

    /** Checks if a character comes anywhere behind the current position. */
    boolean isAhead(char wanted) {
        return text.indexOf(wanted, at) >= 0;
    }

    /** Checks if a character with spaces around it comes next. */
    boolean isSpacedNext(char wanted) {
        int next = afterSpaces();
        return next > at && next + 1 < text.length() && text.charAt(next) == wanted && text.charAt(next + 1) == ' ';
    }

    /** Checks if a character occurs between a position and the current one. */
    boolean occursFrom(int start, char wanted) {
        int found = text.indexOf(wanted, start);
        return found >= 0 && found < at;
    }

    /** Skips a word and the spaces before it, if it comes next. */
    boolean accept(String word) {
        int start = afterSpaces();
        if (!text.startsWith(word, start)) {
            return false;
        }
        at = start + word.length();
        return true;
    }

    /** Skips an English word in any case, and the spaces before it, if it comes next and no letter follows it. */
    boolean acceptEnglish(String word) {
        int start = afterSpaces();
        int end = start + word.length();
        if (!text.regionMatches(true, start, word, 0, word.length())
                || (end < text.length() && isLetter(text.charAt(end)))) {
            return false;
        }
        at = end;
        return true;
    }

    /** Checks if a letter comes next with which an English word can begin in any case. */
    boolean isLetterNext() {
        int next = afterSpaces();
        return next < text.length() && isLetter(Character.toUpperCase(text.charAt(next)));
    }

    /** Checks if a number of up to three figures comes next that is followed by none of some characters and by no letter. */
    boolean isSmallNumberWithout(String characters) {
        int place = at;
        boolean isSmall = number(1, 3).isPresent();
        int next = afterSpaces();
        at = place;
        boolean isFollowed =
                next < text.length() && (characters.indexOf(text.charAt(next)) >= 0 || isLetter(text.charAt(next)));
        return isSmall && !isFollowed;
    }

    /** Skips the first of several words that comes next, with the spaces before it. */
    boolean acceptAny(List<String> words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** Skips the longest of several words that comes next, with the spaces before it. */
    boolean acceptLongest(List<String> words) {
        int start = afterSpaces();
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, start)) {
                longest = word.length();
            }
        }
        at = longest == 0 ? at : start + longest;
        return longest > 0;
    }

    /** Skips all of several words that come next, the longest first. */
    boolean acceptAll(List<String> words) {
        boolean accepted = false;
        while (acceptLongest(words)) {
            accepted = true;
        }
        return accepted;
    }

    /** Skips a label of letters without numerals that ends with one of several words, if a colon or closing bracket follows. */
    boolean acceptLabel(List<String> ends) {
        int start = afterSpaces();
        int end = start;
        while (end < text.length() && end - start < MAX_LABEL_LENGTH && isLetterOfLabel(text.charAt(end))) {
            end++;
        }
        boolean isLabel = end < text.length()
                && LABEL_TERMINATORS.indexOf(text.charAt(end)) >= 0
                && ends.stream().anyMatch(text.substring(start, end)::endsWith);
        at = isLabel ? end : at;
        return isLabel;
    }

    private static boolean isLetterOfLabel(char c) {
        return Character.isLetter(c) && !isNumeral(c);
    }

    /** Skips one of several characters and the spaces before it, if one comes next. */
    boolean acceptAnyOf(String characters) {
        int start = afterSpaces();
        if (start == text.length() || characters.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        at = start + 1;
        return true;
    }

    /** Skips an opening bracket of any shape, and returns the closing bracket of that shape. */
    Optional<String> openBracket() {
        int start = afterSpaces();
        int shape = start == text.length() ? -1 : OPENING_BRACKETS.indexOf(text.charAt(start));
        if (shape < 0) {
            return Optional.empty();
        }
        at = start + 1;
        return Optional.of(CLOSING_BRACKETS.substring(shape, shape + 1));
    }

    /** Skips the closing bracket, if there is an opening one; what comes instead cannot be read. */
    boolean isClosed(Optional<String> bracket) {
        return bracket.isEmpty() || accept(bracket.get()) || !isAtEnd();
    }

    /** Checks if one of several characters is at the current position, and is not in the middle of a numeral. */
    boolean isBeginning(String characters) {
        char each = text.charAt(at);
        return characters.indexOf(each) >= 0 && !(at > 0 && goesOn(text.charAt(at - 1), each));
    }

    private static boolean goesOn(char before, char each) {
        return (isNumeral(each) && isNumeral(before)) || (isLetter(each) && isLetter(before));
    }

    private static boolean isNumeral(char c) {
        return Digits.isDigit(c) || KANJI_NUMERALS.indexOf(c) >= 0;
    }

    /** Checks if one of several characters comes next. */
    boolean isAnyNext(String characters) {
        int next = afterSpaces();
        return next < text.length() && characters.indexOf(text.charAt(next)) >= 0;
    }

    /** Checks if a word comes next. */
    boolean isNext(String word) {
        return text.startsWith(word, afterSpaces());
    }

    /** Checks if one of several words comes next. */
    boolean isNext(List<String> words) {
        return isAnyAt(afterSpaces(), text, words);
    }

    /** Checks if words of a pattern come next. */
    boolean isNext(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Skips words of a pattern, if they come next. */
    boolean accept(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean isRead = matcher.lookingAt();
        at = isRead ? matcher.end() : at;
        return isRead;
    }

    /** Returns the plain characters before a position. */
    String plainBefore(int position, int max) {
        return text.substring(Math.max(0, position - max), position);
    }

    /** Checks if one of several words is at an offset of a text. */
    static boolean isAnyAt(int offset, String text, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a number in digits or kanji numerals, if one with a suitable number of digits comes next.
     *
     * @param min  the minimum number of digits
     * @param max  the maximum number of digits
     * @return the number, empty if none comes next
     */
    OptionalInt number(int min, int max) {
        int start = afterSpaces();
        int end = Digits.endOf(text, start);
        if (end > start) {
            return numeral(start, end, min, max);
        }
        while (end < text.length() && KANJI_NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == start ? OptionalInt.empty() : kanjiNumeral(start, end, min, max);
    }

    private OptionalInt numeral(int start, int end, int min, int max) {
        if (end - start < min || end - start > max) {
            return OptionalInt.empty();
        }
        at = end;
        return OptionalInt.of(Integer.parseInt(text, start, end, 10));
    }

    private OptionalInt kanjiNumeral(int start, int end, int min, int max) {
        if (end - start > MAX_NUMERAL_LENGTH) {
            return OptionalInt.empty();
        }
        OptionalInt number =
                end == start + 1 ? kanjiFigure(text.charAt(start)) : kanjiNumber(text.substring(start, end));
        int figures = number.isPresent() ? Integer.toString(number.getAsInt()).length() : 0;
        if (figures < min || figures > max) {
            return OptionalInt.empty();
        }
        at = end;
        return number;
    }

    /** Returns the number of one kanji numeral, as {@link #kanjiNumber} does. */
    static OptionalInt kanjiFigure(char numeral) {
        int number = KANJI_FIGURES.indexOf(numeral);
        return number >= 0 ? OptionalInt.of(number) : kanjiNumber(String.valueOf(numeral));
    }

    static OptionalInt kanjiNumber(String numeral) {
        try {
            return OptionalInt.of(JapaneseNumerals.parseInt(numeral));
        } catch (InvalidTextException notANumber) {
            return OptionalInt.empty();
        }
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int afterSpaces() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
