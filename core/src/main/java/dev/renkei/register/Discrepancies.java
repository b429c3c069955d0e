package dev.renkei.register;

import dev.renkei.agreement.Relation;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Excerpt;
import java.util.List;

/**
 * What does not fit together in a register: it needs a look, and need not be wrong.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Discrepancies implements NeedsModule {

    private final List<OrganizationConflict> conflicts;
    private final List<Lookalike> lookalikes;
    private final List<Located<Relation>> danglingReferences;
    private final List<RelationCycle> relationCycles;

    private Discrepancies(OrganizationCopies copies, OrganizationGroups groups, RelationIndex relations) {
        this.conflicts = ConflictSearch.in(copies);
        this.lookalikes = LookalikeSearch.in(copies, groups);
        this.danglingReferences = relations.dangling();
        this.relationCycles = relations.cycles();
    }

    /**
     * Finds what does not fit together in a register, without building the rest of its index.
     *
     * @param register  the register, not null
     * @return the discrepancies, not null
     */
    public static Discrepancies in(Register register) {
        OrganizationCopies copies = OrganizationCopies.of(register);
        return of(copies, OrganizationGroups.of(copies), RelationIndex.of(register));
    }

    static Discrepancies of(OrganizationCopies copies, OrganizationGroups groups, RelationIndex relations) {
        return new Discrepancies(copies, groups, relations);
    }

    /**
     * Returns the identifiers that organizations of different names bear.
     *
     * <p>A name that a copy states as an alias of the other, or as that of a predecessor or successor, is no conflict.
     *
     * @return the conflicts in the order in which the identifiers come, not null
     */
    public List<OrganizationConflict> conflicts() {
        return conflicts;
    }

    /**
     * Returns the organizations whose names are one character apart: another character, or one more.
     *
     * <p>Organizations that an identifier or an alias tells to be one are left out, and those that identifiers tell apart. So
     * are names of fewer than 4 or more than 200 characters, names that differ by a numeral, such as 第一 and 第二, or in the
     * prefecture that they begin with, such as 福島 and 福岡, and names of which more than eight have all other
     * characters in common, as they follow a custom of naming.
     *
     * @return the pairs in the order of the register, not null
     */
    public List<Lookalike> lookalikes() {
        return lookalikes;
    }

    /**
     * Returns the relations that refer to an agreement by an identifier which no agreement of the register has.
     *
     * @return the relations of agreements and of initiatives, with where they stand, not null
     */
    public List<Located<Relation>> danglingReferences() {
        return danglingReferences;
    }

    /**
     * Returns the agreements that supersede, extend or are made under each other in a circle.
     *
     * <p>No agreement is told of twice: without those of the cycles returned there is no cycle. A relation of an agreement to
     * itself is not told of.
     *
     * @return the cycles, not null
     */
    public List<RelationCycle> relationCycles() {
        return relationCycles;
    }

    /**
     * Returns how many discrepancies there are of each kind.
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "Discrepancies",
                Excerpt.count(conflicts, "conflict"),
                Excerpt.count(lookalikes, "lookalike"),
                Excerpt.count(danglingReferences, "dangling reference"),
                Excerpt.count(relationCycles, "relation cycle"));
    }
}
