package dev.renkei.result;

import static dev.renkei.result.Quantity.Comparator.ABOUT;
import static dev.renkei.result.Quantity.Comparator.AT_LEAST;
import static dev.renkei.result.Quantity.Comparator.AT_MOST;
import static dev.renkei.result.Quantity.Comparator.LESS_THAN;
import static dev.renkei.result.Quantity.Comparator.MORE_THAN;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the words and signs with which documents compare a quantity to a number.
 */
final class ComparatorWords {

    /** The words before the number, in half-width characters. */
    private static final Map<String, Quantity.Comparator> BEFORE = byWord(Map.of(
            ABOUT, "≈|≒|約|およそ|おおよそ|凡そ|ほぼ|おおむね|概ね|about |About |approximately |around ",
            AT_LEAST, "≥|≧|少なくとも|最低|最低でも|最少|下限|at least ",
            MORE_THAN, ">|more than |over ",
            AT_MOST, "≤|≦|多くとも|最大|最大で|最高|最多|上限|up to |at most ",
            LESS_THAN, "<|less than |fewer than "));

    /** The words after the number or its unit. */
    private static final Map<String, Quantity.Comparator> AFTER = byWord(Map.of(
            ABOUT, "程度|ほど|くらい|ぐらい|前後|内外",
            AT_LEAST, "以上|を下限",
            MORE_THAN, "超|超え|越え|を超える|を超え|を超す|を越える|を上回る|強|余|余り|あまり",
            AT_MOST, "以下|以内|まで|上限|を上限|が上限|を上限とする|限度|を限度|が限度|を限度とする",
            LESS_THAN, "未満|弱|足らず|近く|に満たない|割れ|を割る|を切る|を下回る"));

    static final WordList BEFORE_NUMBER = new WordList(BEFORE.keySet());
    static final WordList BEHIND_NUMBER = new WordList(AFTER.keySet());

    private ComparatorWords() {}

    private static Map<String, Quantity.Comparator> byWord(Map<Quantity.Comparator, String> words) {
        return words.entrySet().stream()
                .flatMap(each -> Stream.of(each.getValue().split("\\|")).map(word -> Map.entry(word, each.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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
