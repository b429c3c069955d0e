package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Plan;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What changed between two states of a plan, or from one plan to the next.
 *
 * <p>For example, the plans of an agreement for two periods, shown as a table of what is new, kept and gone:
 * <pre>{@code
 * PlanChange revision = PlanChange.between(plans.get(0), plans.get(1), agreement);
 * System.out.println(revision.getTable().toMarkdown(Locale.JAPANESE));
 * }</pre>
 *
 * <p>Fields and initiatives are found again by their keys where they have keys, else by their titles, else by their words;
 * {@link Grounds} tells how. The changes are complete: applied to the state before they give the state after, so there
 * is none exactly if the two states are equal.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class PlanChange implements NeedsModule {

    private final Plan before;
    private final List<Change> changes;
    private final PlanTable table;

    private PlanChange(Plan before, Comparison comparison) {
        this.before = before;
        this.changes = comparison.changes();
        this.table = comparison.tables().get(0);
    }

    /**
     * Obtains what changed from one state of a plan to another.
     *
     * <p>The fields of the initiatives are those that the plans name themselves; others are known by their keys alone.
     *
     * @param before  the plan as it was, not null
     * @param after  the plan as it is, not null
     * @return the change, not null
     */
    public static PlanChange between(Plan before, Plan after) {
        return between(before, after, List.of());
    }

    /**
     * Obtains what changed from one plan of an agreement to another.
     *
     * @param before  the plan as it was, not null
     * @param after  the plan as it is, not null
     * @param agreement  the agreement, whose fields the initiatives of both plans speak of, not null
     * @return the change, not null
     */
    public static PlanChange between(Plan before, Plan after, Agreement agreement) {
        return between(
                before, after, Objects.requireNonNull(agreement, "agreement").getFields());
    }

    private static PlanChange between(Plan before, Plan after, List<CooperationField> fields) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Comparison comparison = Comparison.of(
                new State(fields, List.of(before)),
                new State(fields, List.of(after)),
                PlanMatcher.given(before, after));
        return new PlanChange(before, comparison);
    }

    /**
     * Returns the changes: those of the plan itself, of its fields and of its initiatives.
     *
     * @return the changes, possibly empty, not null
     */
    public List<Change> getChanges() {
        return changes;
    }

    /**
     * Returns the initiatives of both states: what is new, what is kept and what is gone.
     *
     * @return the table, not null
     */
    public PlanTable getTable() {
        return table;
    }

    /**
     * Checks if nothing changed.
     *
     * @return true if the two states are equal
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Applies the changes to the state before.
     *
     * @param plan  the state before, not null
     * @return the state after, not null
     * @throws IllegalArgumentException if the plan is not the state before
     */
    public Plan applyTo(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        if (!plan.equals(before)) {
            throw Mismatch.of("Plan", between(before, plan).getChanges());
        }
        return Application.apply(changes, plan);
    }

    /**
     * Checks if this change is equal to another: the same changes to the same state.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof PlanChange other && before.equals(other.before) && changes.equals(other.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, changes);
    }

    /**
     * Returns the plan's name and the number of changes.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return PlanReference.of(before, 0).getName(Locale.ROOT) + ": "
                + Excerpt.count(changes, "change").orElse("no changes");
    }
}
