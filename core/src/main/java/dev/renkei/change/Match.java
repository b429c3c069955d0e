package dev.renkei.change;

import java.util.Locale;
import java.util.Objects;

/**
 * A thing before and the thing after that is held to be the same, with the grounds.
 *
 * @param <T>  the type of the things
 * @param before  the thing as it was, not null
 * @param after  the thing as it is, not null
 * @param from  where it stood, not null
 * @param to  where it stands, not null
 * @param grounds  why the two are held to be the same, not null
 * @param similarity  how far the grounds hold, from 0 to 1; 1 if they are not a matter of degree
 */
public record Match<T>(T before, T after, Position from, Position to, Grounds grounds, double similarity) {

    /**
     * Creates a match.
     *
     * @param before  the thing as it was, not null
     * @param after  the thing as it is, not null
     * @param from  where it stood, not null
     * @param to  where it stands, not null
     * @param grounds  why the two are held to be the same, not null
     * @param similarity  how far the grounds hold, from 0 to 1
     * @throws IllegalArgumentException if the similarity is not from 0 to 1
     */
    public Match {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(grounds, "grounds");
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("Similarity must be from 0 to 1 but was " + similarity);
        }
    }

    static <T> Match<T> of(Placed<T> before, Placed<T> after, Grounds grounds, double similarity) {
        return new Match<>(before.item(), after.item(), before.position(), after.position(), grounds, similarity);
    }

    Placed<T> placedBefore() {
        return new Placed<>(before, from);
    }

    Placed<T> placedAfter() {
        return new Placed<>(after, to);
    }

    /**
     * Tells the grounds in the language of a locale, such as "similar words (0.74)".
     *
     * @param locale  the reader's locale, not null
     * @return a few words, not null
     */
    public String describeGrounds(Locale locale) {
        String words = grounds.describe(locale);
        return grounds.isMeasured() ? words + String.format(Locale.ROOT, " (%.2f)", similarity) : words;
    }
}
