package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import java.util.List;

/**
 * Agreements each of which supersedes, extends or is made under the next, and the last of which does so to the first.
 *
 * @param agreements  the agreements with where they stand, beginning with the first in the register, two or more, not null
 */
public record RelationCycle(List<Located<Agreement>> agreements) {

    /**
     * Creates a cycle.
     *
     * @param agreements  the agreements, not null
     */
    public RelationCycle {
        agreements = List.copyOf(agreements);
    }
}
