package dev.renkei.validation;

/**
 * How strictly a document is judged.
 */
public enum Profile {
    /** Checks the rules that hold for every document, finished or not. */
    DRAFT,

    /** Checks in addition the rules that a document obeys before it is published. */
    PUBLICATION,

    /** Checks the rules of {@link #PUBLICATION} and takes every warning as an error. */
    STRICT;

    /**
     * Tells whether a document of this profile is checked against the rules of another.
     *
     * @param other  the profile from which on a rule is checked, not null
     * @return true if this profile is the other or a stricter one
     */
    public boolean includes(Profile other) {
        return compareTo(other) >= 0;
    }

    Severity weigh(Severity severity) {
        return this == STRICT && severity == Severity.WARNING ? Severity.ERROR : severity;
    }
}
