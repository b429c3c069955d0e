package dev.renkei.result;

import static dev.renkei.result.Quantity.Comparator.ABOUT;
import static dev.renkei.result.Quantity.Comparator.AT_LEAST;
import static dev.renkei.result.Quantity.Comparator.AT_MOST;
import static dev.renkei.result.Quantity.Comparator.LESS_THAN;
import static dev.renkei.result.Quantity.Comparator.MORE_THAN;

import java.util.Map;
import java.util.Optional;

/**
 * Lists the words and signs with which documents compare a quantity to a number.
 */
final class ComparatorWords {

    /** The words before the number, in half-width characters. */
    private static final Map<String, Quantity.Comparator> BEFORE = Map.ofEntries(
            Map.entry("≈", ABOUT),
            Map.entry("≒", ABOUT),
            Map.entry("約", ABOUT),
            Map.entry("およそ", ABOUT),
            Map.entry("おおよそ", ABOUT),
            Map.entry("凡そ", ABOUT),
            Map.entry("ほぼ", ABOUT),
            Map.entry("おおむね", ABOUT),
            Map.entry("概ね", ABOUT),
            Map.entry("≥", AT_LEAST),
            Map.entry("≧", AT_LEAST),
            Map.entry("少なくとも", AT_LEAST),
            Map.entry("最低", AT_LEAST),
            Map.entry("最低でも", AT_LEAST),
            Map.entry("最少", AT_LEAST),
            Map.entry("下限", AT_LEAST),
            Map.entry(">", MORE_THAN),
            Map.entry("≤", AT_MOST),
            Map.entry("≦", AT_MOST),
            Map.entry("多くとも", AT_MOST),
            Map.entry("最大", AT_MOST),
            Map.entry("最大で", AT_MOST),
            Map.entry("最高", AT_MOST),
            Map.entry("最多", AT_MOST),
            Map.entry("上限", AT_MOST),
            Map.entry("<", LESS_THAN),
            Map.entry("about ", ABOUT),
            Map.entry("About ", ABOUT),
            Map.entry("approximately ", ABOUT),
            Map.entry("around ", ABOUT),
            Map.entry("at least ", AT_LEAST),
            Map.entry("more than ", MORE_THAN),
            Map.entry("over ", MORE_THAN),
            Map.entry("up to ", AT_MOST),
            Map.entry("at most ", AT_MOST),
            Map.entry("less than ", LESS_THAN),
            Map.entry("fewer than ", LESS_THAN));

    /** The words after the number or its unit. */
    private static final Map<String, Quantity.Comparator> AFTER = Map.ofEntries(
            Map.entry("程度", ABOUT),
            Map.entry("ほど", ABOUT),
            Map.entry("くらい", ABOUT),
            Map.entry("ぐらい", ABOUT),
            Map.entry("前後", ABOUT),
            Map.entry("内外", ABOUT),
            Map.entry("以上", AT_LEAST),
            Map.entry("超", MORE_THAN),
            Map.entry("超え", MORE_THAN),
            Map.entry("越え", MORE_THAN),
            Map.entry("を超える", MORE_THAN),
            Map.entry("を超え", MORE_THAN),
            Map.entry("を超す", MORE_THAN),
            Map.entry("を越える", MORE_THAN),
            Map.entry("を上回る", MORE_THAN),
            Map.entry("強", MORE_THAN),
            Map.entry("余", MORE_THAN),
            Map.entry("余り", MORE_THAN),
            Map.entry("あまり", MORE_THAN),
            Map.entry("以下", AT_MOST),
            Map.entry("以内", AT_MOST),
            Map.entry("まで", AT_MOST),
            Map.entry("上限", AT_MOST),
            Map.entry("を上限", AT_MOST),
            Map.entry("が上限", AT_MOST),
            Map.entry("を上限とする", AT_MOST),
            Map.entry("限度", AT_MOST),
            Map.entry("を限度", AT_MOST),
            Map.entry("が限度", AT_MOST),
            Map.entry("を限度とする", AT_MOST),
            Map.entry("を下限", AT_LEAST),
            Map.entry("未満", LESS_THAN),
            Map.entry("弱", LESS_THAN),
            Map.entry("足らず", LESS_THAN),
            Map.entry("近く", LESS_THAN),
            Map.entry("に満たない", LESS_THAN),
            Map.entry("割れ", LESS_THAN),
            Map.entry("を割る", LESS_THAN),
            Map.entry("を切る", LESS_THAN),
            Map.entry("を下回る", LESS_THAN));

    private static final WordList BEFORE_WORDS = new WordList(BEFORE.keySet());
    private static final WordList AFTER_WORDS = new WordList(AFTER.keySet());

    private ComparatorWords() {}

    /** Returns the word before a number that a text has at a position. */
    static Optional<String> findBefore(String text, int at) {
        return BEFORE_WORDS.find(text, at);
    }

    /** Returns the word after a number or unit that a text has at a position. */
    static Optional<String> findAfter(String text, int at) {
        return AFTER_WORDS.find(text, at);
    }

    /** Checks if a text ends with a word that is written after a number or unit. */
    static boolean endsWithOne(String text) {
        return AFTER_WORDS.isEndOf(text);
    }

    /** Returns the comparator of a word before the number, empty if it is no such word. */
    static Optional<Quantity.Comparator> before(String word) {
        return Optional.ofNullable(BEFORE.get(word));
    }

    /** Returns the comparator of a word after the number, empty if it is no such word. */
    static Optional<Quantity.Comparator> after(String word) {
        return Optional.ofNullable(AFTER.get(word));
    }
}
