package dev.renkei.result;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds words of a list in a text, the longest first.
 */
final class WordList implements PhraseText.Finder {

    private final Set<String> words;
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;

    WordList(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.byFirst = grouped(word -> word.charAt(0));
        this.byLast = grouped(word -> word.charAt(word.length() - 1));
    }

    private Map<Character, List<String>> grouped(Function<String, Character> character) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(character));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Returns the longest word that a text has at a position. */
    @Override
    public Optional<String> find(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Checks if a text ends with one of the words. */
    boolean isEndOf(String text) {
        return !text.isEmpty()
                && byLast.getOrDefault(text.charAt(text.length() - 1), List.of()).stream()
                        .anyMatch(text::endsWith);
    }
}
