package dev.renkei.change;

import java.util.Locale;

/**
 * What became of an initiative when a plan was revised.
 *
 * <p>Of several that apply, an initiative bears the first.
 */
public enum PlanRowStatus {
    /** It is new. */
    NEW,

    /** It is gone. */
    GONE,

    /** It went on in another field or another plan. */
    MOVED,

    /** It goes on with another title or text. */
    REWORDED,

    /** It goes on in the same words; its figures or other attributes changed. */
    CHANGED,

    /** It goes on; nothing changed but, at most, its place in the order or the keys of its own and of its fields. */
    KEPT;

    /**
     * Names the status in the language of a locale: Japanese for {@code ja}, English for every other.
     *
     * @param locale  the reader's locale, not null
     * @return a word, not null
     */
    public String describe(Locale locale) {
        return Wording.of("PlanRowStatus." + name(), locale).toString();
    }
}
