package dev.renkei.lists;

/** What a file says that a cell holds. */
enum CellKind {
    /** Words, or nothing. */
    TEXT,

    /** A number, written in digits. */
    NUMBER,

    /** A date that the file keeps as a number, written as {@code 2017-02-08}. */
    DATE,

    /** The error of a formula, such as {@code #REF!}. */
    ERROR
}
