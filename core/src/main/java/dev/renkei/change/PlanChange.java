package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Plan;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.wording.Excerpt;
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
 * <p>Matches fields and initiatives by their keys, else by their titles, else by their words; {@link Match.Reason} says how. The changes
 * are complete: applied to the state before they give the state after, so there is none exactly if the two states are equal.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class PlanChange implements NeedsModule {

    private final Plan before;
    private final List<CooperationField> fields;
    private final Comparison comparison;
    private final PlanTable table;

    private PlanChange(Plan before, Plan after, List<CooperationField> fields) {
        this.before = Objects.requireNonNull(before, "before");
        this.fields = fields;
        this.comparison = Comparison.of(before, Objects.requireNonNull(after, "after"), fields);
        this.table = PlanTables.of(comparison).get(0);
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
        return new PlanChange(before, after, List.of());
    }

    /**
     * Obtains what changed from one plan of an agreement to another.
     *
     * @param before  the plan as it was, not null
     * @param after  the plan as it is, not null
     * @param agreement  the agreement to whose fields the initiatives of both plans refer, not null
     * @return the change, not null
     */
    public static PlanChange between(Plan before, Plan after, Agreement agreement) {
        return new PlanChange(
                before, after, Objects.requireNonNull(agreement, "agreement").getFields());
    }

    /**
     * Returns the changes: those of the plan itself, of its fields and of its initiatives.
     *
     * @return the changes, possibly empty, not null
     */
    public List<Change> getChanges() {
        return comparison.changes();
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
        return getChanges().isEmpty();
    }

    /**
     * Applies the changes to a plan: the state before, or a copy of it that somebody has edited.
     *
     * @param plan  the plan, not null
     * @return the plan with the changes, and the changes that could not be applied, not null
     * @see AgreementChange#applyTo
     */
    public MergeResult<Plan> applyTo(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return Merger.mergePlan(getChanges(), comparison, Comparison.of(before, plan, fields));
    }

    /**
     * Checks if this change is equal to another: the same changes to the same state.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof PlanChange other
                && before.equals(other.before)
                && getChanges().equals(other.getChanges());
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, getChanges());
    }

    /**
     * Returns the plan's name and the number of changes.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return Subject.nameOf(before, 0).in(Locale.ROOT) + ": "
                + Excerpt.count(getChanges(), "change").orElse("no changes");
    }
}
