package dev.renkei.change;

import java.util.Locale;
import java.util.Objects;

/**
 * A thing before and the thing after that is held to be the same, with the reason.
 *
 * @param <T>  the type of the things
 * @param before  the thing as it was, not null
 * @param after  the thing as it is, not null
 * @param from  where it was, not null
 * @param to  where it is, not null
 * @param reason  why the two are held to be the same, not null
 * @param similarity  the degree to which the reason holds, from 0 to 1; 1 if it is not a matter of degree
 * @since 0.1.0
 */
public record Match<T>(T before, T after, ItemPosition from, ItemPosition to, MatchReason reason, double similarity) {

    /**
     * Creates a match.
     *
     * @param before  the thing as it was, not null
     * @param after  the thing as it is, not null
     * @param from  where it was, not null
     * @param to  where it is, not null
     * @param reason  why the two are held to be the same, not null
     * @param similarity  the degree to which the reason holds, from 0 to 1
     * @throws IllegalArgumentException if the similarity is not from 0 to 1
     */
    public Match {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("Similarity must be from 0 to 1 but was " + similarity);
        }
    }

    /**
     * Describes the reason in the language of a locale, with the similarity if it is a matter of degree.
     *
     * <p>For example, {@code similar words (0.72)}.
     *
     * @param locale  the reader's locale, not null
     * @return a few words, not null
     */
    public String describeReason(Locale locale) {
        String words = reason.describe(locale);
        return reason.isMeasured() ? words + String.format(Locale.ROOT, " (%.2f)", similarity) : words;
    }
}
