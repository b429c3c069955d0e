package dev.renkei.wording;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that differ from others by one character, of which a scanner may not say more than the full reader says. */
public final class SimilarWords {

    private SimilarWords() {}

    /**
     * Returns words with a character less, or with a sign more or in place of a character.
     *
     * @param words  the words, not null
     * @param signs  the signs, not null
     * @return the similar words, not null
     */
    public static Stream<String> of(String words, String signs) {
        return IntStream.rangeClosed(0, words.length()).boxed().flatMap(at -> {
            String before = words.substring(0, at);
            String behind = words.substring(at);
            String behindNext = words.substring(Math.min(words.length(), at + 1));
            return Stream.concat(
                    Stream.of(before + behindNext),
                    signs.chars()
                            .mapToObj(Character::toString)
                            .flatMap(sign -> Stream.of(before + sign + behind, before + sign + behindNext)));
        });
    }
}
