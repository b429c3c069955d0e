package dev.renkei.result;

import dev.renkei.character.Digits;
import dev.renkei.character.JapaneseNumerals;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where a unit ends: before the next number, a comparator, a bracket, or other words of the phrase.
 *
 * @param text  the text, at the end of a number
 * @param inKanji  true if the number is in kanji, so that further numbers of the phrase are too
 */
record UnitReader(PhraseText text, boolean inKanji) {

    private static final Pattern NEXT_NUMBER = Pattern.compile(
            " ?(?:[~-]|から|ないし|乃至|[、,・+]|及び|および|並びに|と|または|又は|若しくは|もしくは|のうち|の内|うち|中)[、, ]?(?:約|全|計|市内|県内|府内)?(?=[0-9〇一二三四五六七八九十百千]|ゼロ|半)"
                    + "|(?:合計|計|延べ|のべ)(?=[0-9約])");

    /** A year behind a slash is no unit: 841件/平成29年度. */
    private static final Pattern ERA = Pattern.compile("/ ?(?:明治|大正|昭和|平成|令和|[MTSHR][0-9])");

    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?[0-9]");

    /** Skips the unit and returns it as written, empty if there is none. */
    Optional<String> read() {
        int before = text.at();
        if (text.lookingAt(EXPONENT)) {
            throw text.refusedUnit();
        }
        text.skipSpaces();
        int start = text.at();
        int end = start;
        while (end < text.length() && !isEnd(start, end)) {
            end++;
        }
        if (end == start) {
            text.reset(before);
            return Optional.empty();
        }
        text.reset(end);
        return Optional.of(text.written(start, end));
    }

    private boolean isEnd(int start, int position) {
        char each = text.charAt(position);
        if (Digits.isDigit(each)) {
            return position == start || !isLatin(text.charAt(position - 1));
        }
        if (inKanji && JapaneseNumerals.isKanjiNumeral(each)) {
            return QuantityWords.COUNTERS.contains(text.narrow(start, position));
        }
        if (each == ' ' || each == '/' || each == '-' || each == '・') {
            return !joins(start, position);
        }
        return !isUnitCharacter(each)
                || isOtherWord(start, position)
                || text.predicate(text.narrow(start, position), position).isPresent();
    }

    private boolean isOtherWord(int start, int position) {
        Optional<String> comparator = text.find(ComparatorWords.BEHIND_NUMBER, position);
        if (comparator
                .map(word -> position + word.length())
                .filter(end -> text.isBoundary(end)
                        || text.predicate(text.narrow(start, position), end).isPresent())
                .isPresent()) {
            return true;
        }
        Optional<String> before = text.find(ComparatorWords.BEFORE_NUMBER, position);
        if (before.filter(word -> text.isNumberAt(position + word.length())).isPresent()) {
            return true;
        }
        Optional<String> other = text.find(QuantityWords.BEHIND_UNIT, position);
        return other.filter(word -> text.isBoundary(position + word.length())).isPresent() || isNextNumber(position);
    }

    private boolean isNextNumber(int position) {
        return isAt(NEXT_NUMBER, position);
    }

    private boolean isAt(Pattern words, int position) {
        int start = text.at();
        text.reset(position);
        boolean found = text.lookingAt(words);
        text.reset(start);
        return found;
    }

    /** Checks if a separator is between the words of one unit, as in km/h, t-CO2, 円/人・日 and school districts. */
    private boolean joins(int start, int position) {
        char before = position > start ? text.charAt(position - 1) : ' ';
        char after = text.charAt(position + 1);
        if (!isUnitCharacter(before) || !isUnitCharacter(after) || isNextNumber(position)) {
            return false;
        }
        if (text.charAt(position) == '・' && isDigitBehindWord(position + 1)) {
            return false;
        }
        return switch (text.charAt(position)) {
            case ' ', '-' -> isLatin(before) && isLatin(after);
            case '/' -> text.unitOfTimeAfterSlash(position).isEmpty() && !isAt(ERA, position);
            default -> true;
        };
    }

    /** Checks if a number follows the letters at a position, so that they are about that number. */
    private boolean isDigitBehindWord(int position) {
        int end = position;
        while (Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Digits.isDigit(text.charAt(end));
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }

    private static boolean isUnitCharacter(char each) {
        int type = Character.getType(each);
        return Character.isLetter(each)
                || Character.isSurrogate(each)
                || type == Character.OTHER_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || each == '%'
                || each == '‰'
                || each == '²'
                || each == '³';
    }
}
