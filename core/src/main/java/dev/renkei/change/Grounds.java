package dev.renkei.change;

import java.util.Locale;

/**
 * Why a thing before and a thing after are held to be the same.
 *
 * <p>The grounds are asked in the order of their strength; what one of them has brought together, a weaker one does not part.
 */
public enum Grounds {
    /** The two were given to be compared. */
    GIVEN,

    /** Both state the same throughout. */
    EQUAL,

    /** Both bear the same key. */
    SAME_ID,

    /** Both organizations bear the same published identifier, such as a corporate number (法人番号). */
    SAME_IDENTIFIER,

    /**
     * Both bear the same title, label or name, whatever the width of its characters and the spaces in it.
     *
     * <p>Keys that differ do not count against it: within one agreement an initiative that goes on in the next plan has to
     * bear another key there.
     */
    SAME_TITLE,

    /** Both plans are for the same period. */
    SAME_PERIOD,

    /** The words of the one field's label are found in the other's, of which it is a part: at least 0.6 of them. */
    CONTAINED_WORDS,

    /**
     * The words are similar: at least 0.5 on a scale from 0 to 1.
     *
     * <p>Compared are the pairs of neighbouring characters (Dice's coefficient), because Japanese is written without spaces.
     * A pair counts the less the more of the compared texts have it, so that に関すること does not make two fields alike. Of two
     * initiatives the titles and the descriptions count half each, if both are described.
     *
     * <p>Two things that bear different keys are never held to be the same on these grounds.
     */
    SIMILAR_WORDS,

    /**
     * The fields hold the same initiatives: at least two of them, and at least 0.5 of all that are found on both sides; for a
     * part of a field, more than 0.5 of its own.
     */
    SHARED_INITIATIVES,

    /** Both fields bear the same number, and the label of one of them is missing. */
    SAME_NUMBER,

    /** There is only one on either side. */
    ONLY_ONE;

    /** From here on, two texts are held to be wordings of one thing. */
    static final double SIMILAR = 0.5;

    /** From here on, a label is held to name a part of another. */
    static final double CONTAINED = 0.6;

    /** As many initiatives as two fields must share, for one alone could as well have been moved. */
    static final int MIN_SHARED = 2;

    /** From here on, two fields are held to gather the same initiatives, or two labels to cover a third. */
    static final double MOSTLY = 0.5;

    /**
     * Tells whether the grounds hold to a degree, which {@link Match#similarity()} gives.
     *
     * @return true if they are a matter of degree
     */
    public boolean isMeasured() {
        return this == SIMILAR_WORDS || this == CONTAINED_WORDS || this == SHARED_INITIATIVES;
    }

    /**
     * Names the grounds in the language of a locale: Japanese for {@code ja}, English for every other.
     *
     * @param locale  the reader's locale, not null
     * @return a few words, not null
     */
    public String describe(Locale locale) {
        return Wording.of("Grounds." + name(), locale).toString();
    }
}
