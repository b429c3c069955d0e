package dev.renkei.validation;

import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Publication;

/**
 * How strictly a document is judged.
 *
 * @since 0.1.0
 */
public enum Profile {
    /** Checks the rules that hold for every document, finished or not. */
    DRAFT,

    /** Checks in addition the rules that a document obeys before it is published. */
    PUBLICATION,

    /** Checks the rules of {@link #PUBLICATION} and takes every warning as an error. */
    STRICT;

    /**
     * Returns whether a document of this profile is checked against the rules of another.
     *
     * @param other  the profile from which on a rule is checked, not null
     * @return true if this profile is the other or a stricter one
     */
    public boolean includes(Profile other) {
        return compareTo(other) >= 0;
    }

    /**
     * Returns the validation group in which a Jakarta Validation host finds all that this profile finds: errors, warnings and
     * information.
     *
     * <p>The group {@link jakarta.validation.groups.Default} holds the errors of {@link #DRAFT} alone. {@link #STRICT} has the
     * group of {@link #PUBLICATION}: both check the same rules and weigh them differently, and Jakarta Validation knows no weights.
     * {@link Report#from(Profile, java.util.Collection)} weighs what the host found.
     *
     * <p>For example: {@code validator.validate(agreement, Profile.PUBLICATION.getGroup())}.
     *
     * @return the group, not null
     */
    public Class<?> getGroup() {
        return this == DRAFT ? Advice.class : Publication.class;
    }

    Severity weigh(Severity severity) {
        return this == STRICT && severity == Severity.WARNING ? Severity.ERROR : severity;
    }
}
