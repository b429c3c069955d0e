package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.wording.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What changed between two states of an agreement.
 *
 * <p>For example:
 * <pre>{@code
 * AgreementChange change = AgreementChange.between(before, after);
 * change.getChanges().forEach(each -> System.out.println(each.describe(Locale.JAPANESE)));
 * change.getPlanTables().forEach(table -> System.out.println(table.toMarkdown(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>Matches parties, fields, plans and initiatives by their keys, else by their titles, else by their words; {@link Match.Reason} says
 * how. The changes are complete: applied to the state before they give the state after, so there is none exactly if the two states are
 * equal.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class AgreementChange implements NeedsModule {

    private final Agreement before;
    private final Comparison comparison;
    private final List<PlanTable> planTables;

    private AgreementChange(Agreement before, Comparison comparison) {
        this.before = before;
        this.comparison = comparison;
        this.planTables = PlanTables.of(comparison);
    }

    /**
     * Obtains what changed from one state of an agreement to another.
     *
     * @param before  the agreement as it was, not null
     * @param after  the agreement as it is, not null
     * @return the change, not null
     */
    public static AgreementChange between(Agreement before, Agreement after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new AgreementChange(before, Comparison.of(before, after));
    }

    /**
     * Returns the changes: those of the agreement itself, of its parties, of its fields, of its plans, of their fields and of
     * their initiatives.
     *
     * @return the changes, possibly empty, not null
     */
    public List<Change> getChanges() {
        return comparison.changes();
    }

    /**
     * Returns the changes of one kind of thing.
     *
     * @param subject  the class, such as {@code Party.class}, not null
     * @return the changes in their order, possibly empty, not null
     */
    public List<Change> getChanges(Class<?> subject) {
        Objects.requireNonNull(subject, "subject");
        return getChanges().stream()
                .filter(change -> change.getSubject().equals(subject))
                .toList();
    }

    /**
     * Returns a table for each plan that is found in one of the states: those of the state after in their order, then those
     * that are gone.
     *
     * @return the tables, possibly empty, not null
     */
    public List<PlanTable> getPlanTables() {
        return planTables;
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
     * Applies the changes to an agreement: the state before, or a copy of it that somebody has edited.
     *
     * <p>The state before becomes the state after. In an edited copy, each change is applied to what the copy has left as it was; what the
     * copy states otherwise is kept, and the change is among the {@linkplain MergeResult#getRejected() rejected ones}.
     *
     * @param agreement  the agreement, not null
     * @return the agreement with the changes, and the changes that could not be applied, not null
     */
    public MergeResult<Agreement> applyTo(Agreement agreement) {
        Objects.requireNonNull(agreement, "agreement");
        return apply(getChanges(), agreement);
    }

    /** Applies some of the changes. */
    MergeResult<Agreement> apply(List<Change> changes, Agreement agreement) {
        return Merger.merge(changes, comparison, Comparison.of(before, agreement), agreement);
    }

    /**
     * Checks if this change is equal to another: the same changes to the same state.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AgreementChange other
                && before.equals(other.before)
                && getChanges().equals(other.getChanges());
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, getChanges());
    }

    /**
     * Returns the agreement's title and the number of changes.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return before.describe(Locale.ENGLISH) + ": "
                + Excerpt.count(getChanges(), "change").orElse("no changes");
    }
}
