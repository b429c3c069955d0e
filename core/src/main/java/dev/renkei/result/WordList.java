package dev.renkei.result;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds words of a list in a text, the longest first.
 *
 * @param words  the words, a longer one before a shorter one
 */
record WordList(List<String> words) {

    static WordList of(Collection<String> words) {
        return new WordList(words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** Returns the longest word that a text has at a position. */
    Optional<String> find(String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Checks if a text ends with one of the words. */
    boolean isEndOf(String text) {
        return words.stream().anyMatch(text::endsWith);
    }
}
