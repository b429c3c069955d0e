package dev.renkei.change;

/**
 * What a change is about.
 */
public enum Subject {
    /** The agreement itself. */
    AGREEMENT,

    /** A party of the agreement. */
    PARTY,

    /** A field of cooperation, of the agreement or of one of its plans. */
    FIELD,

    /** A plan. */
    PLAN,

    /** An initiative of a plan. */
    INITIATIVE
}
