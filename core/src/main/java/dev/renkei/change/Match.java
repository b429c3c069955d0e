package dev.renkei.change;

import java.util.Locale;
import java.util.Objects;

/**
 * A thing in the state before and the same thing in the state after, with the reason why they are the same.
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
public record Match<T>(T before, T after, Change.Position from, Change.Position to, Reason reason, double similarity) {

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

    /**
     * The reason why a thing before and a thing after are considered the same.
     *
     * <p>Reasons are tried in the order of their strength; a weaker reason never separates what a stronger one has matched.
     */
    public enum Reason {
        /** The two were given to be compared. */
        GIVEN,

        /** Both are equal in all properties. */
        EQUAL,

        /** Both have the same key. */
        SAME_ID,

        /** Both organizations have the same published identifier, such as a corporate number (法人番号). */
        SAME_IDENTIFIER,

        /**
         * Both have the same title, label or name, whatever the width of its characters and the spaces in it.
         *
         * <p>Different keys do not count against it: an initiative that continues in the next plan may have another key there.
         */
        SAME_TITLE,

        /** The same parties, and the same day of conclusion. */
        SAME_PARTIES,

        /** Both plans are for the same period. */
        SAME_PERIOD,

        /** The label of one field contains at least 0.6 of the words of the other, which is a part of it. */
        CONTAINED_WORDS,

        /**
         * The words are similar: at least 0.5 on a scale from 0 to 1.
         *
         * <p>Compares the pairs of neighbouring characters (Dice's coefficient), because Japanese is written without spaces. The more texts
         * contain a pair, the less it counts, so that に関すること does not make two fields alike. Of two initiatives the titles and the
         * descriptions count half each, if both are described.
         *
         * <p>Two things with different keys are never the same for this reason.
         */
        SIMILAR_WORDS,

        /**
         * The fields hold the same initiatives: at least two of them, and at least 0.5 of all that are found on both sides; for a
         * part of a field, more than 0.5 of its own.
         */
        SHARED_INITIATIVES,

        /** Both fields have the same number, and the label of one of them is missing. */
        SAME_NUMBER,

        /** There is only one on either side. */
        ONLY_ONE;

        /** The least similarity of two wordings of one thing. */
        static final double MIN_SIMILAR = 0.5;

        /** The least part of a label that the label of a whole must contain. */
        static final double MIN_CONTAINED = 0.6;

        /** The number of initiatives that two fields must share: a single one may have moved. */
        static final int MIN_SHARED = 2;

        /** The least part of the initiatives that the same fields share, and of a label that its parts must cover. */
        static final double MIN_MOST = 0.5;

        /**
         * Returns whether the reason holds to a degree, which {@link Match#similarity()} gives.
         *
         * @return true if it is a matter of degree
         */
        public boolean isMeasured() {
            return this == SIMILAR_WORDS || this == CONTAINED_WORDS || this == SHARED_INITIATIVES;
        }

        /**
         * Describes the reason in the language of a locale.
         *
         * @param locale  the reader's locale, not null
         * @return a few words, not null
         */
        public String describe(Locale locale) {
            return Wording.of("MatchReason." + name(), locale).toString();
        }
    }
}
