package dev.renkei.change;

/**
 * How far an initiative was moved.
 */
public enum Move {
    /** To another place among the initiatives of its plan. */
    ORDER,

    /** To another field, whatever its place. */
    FIELD,

    /** To another plan, whatever its field. */
    PLAN
}
