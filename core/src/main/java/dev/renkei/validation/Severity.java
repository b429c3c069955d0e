package dev.renkei.validation;

/**
 * How much a finding weighs.
 */
public enum Severity {
    /** The document says something that cannot be so, or lacks what makes it a document: it is not valid. */
    ERROR,

    /** The document is valid, and somebody should look at the place. */
    WARNING,

    /** The document is valid; the place is worth knowing of. */
    INFO
}
