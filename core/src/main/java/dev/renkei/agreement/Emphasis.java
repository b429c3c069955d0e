package dev.renkei.agreement;

/**
 * The weight that a source gives an initiative.
 */
public enum Emphasis {
    /** The initiative has priority (重点, ◎). */
    PRIORITY,

    /** The initiative is listed without priority (○). */
    REGULAR
}
