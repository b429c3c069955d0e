package dev.renkei.register;

import dev.renkei.organization.Organization;
import java.util.Objects;

/**
 * Two organizations whose names are one character apart, as 東京はくと医療生協 and 東京ほくと医療生協 are: one may be a slip.
 *
 * @param one  the organization that comes first in the register, not null
 * @param other  the other one, not null
 */
public record Lookalike(Located<Organization> one, Located<Organization> other) {

    /**
     * Creates a pair.
     *
     * @param one  the organization that comes first in the register, not null
     * @param other  the other one, not null
     */
    public Lookalike {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }
}
