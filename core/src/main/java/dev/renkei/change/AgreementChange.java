package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
 * <p>Parties, fields, plans and initiatives are found again by their keys where they have keys, else by their titles, else by their
 * words; {@link Grounds} tells how. The changes are complete: applied to the state before they give the state after, so there
 * is none exactly if the two states are equal.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class AgreementChange implements NeedsModule {

    private static final Set<String> TOLD_OTHERWISE = Set.of("parties", "fields", "plans");

    private final Agreement before;
    private final List<Change> changes;
    private final List<PlanTable> planTables;

    private AgreementChange(Agreement before, List<Change> changes, List<PlanTable> planTables) {
        this.before = before;
        this.changes = List.copyOf(changes);
        this.planTables = planTables;
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
        List<Change> changes = new ArrayList<>();
        for (String property : Attributes.AGREEMENT.differing(before, after, TOLD_OTHERWISE)) {
            changes.add(new AttributeChanged(
                    property, Attributes.AGREEMENT.get(before, property), Attributes.AGREEMENT.get(after, property)));
        }
        changes.addAll(PartyComparer.compare(before.getParties(), after.getParties()));
        Comparison comparison =
                Comparison.of(State.of(before), State.of(after), PlanMatcher.pair(before.getPlans(), after.getPlans()));
        changes.addAll(comparison.changes());
        return new AgreementChange(before, changes, comparison.tables());
    }

    /**
     * Returns the changes: those of the agreement itself, of its parties, of its fields, of its plans, of their fields and of
     * their initiatives.
     *
     * @return the changes, possibly empty, not null
     */
    public List<Change> getChanges() {
        return changes;
    }

    /**
     * Returns the changes of a subject.
     *
     * @param subject  the subject, not null
     * @return the changes in their order, possibly empty, not null
     */
    public List<Change> getChanges(Subject subject) {
        Objects.requireNonNull(subject, "subject");
        return changes.stream().filter(change -> change.getSubject() == subject).toList();
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
        return changes.isEmpty();
    }

    /**
     * Applies the changes to the state before.
     *
     * @param agreement  the state before, not null
     * @return the state after, not null
     * @throws IllegalArgumentException if the agreement is not the state before
     */
    public Agreement applyTo(Agreement agreement) {
        Objects.requireNonNull(agreement, "agreement");
        if (!agreement.equals(before)) {
            throw Mismatch.of("Agreement", between(before, agreement).getChanges());
        }
        return Application.apply(changes, agreement);
    }

    /**
     * Checks if this change is equal to another: the same changes to the same state.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AgreementChange other && before.equals(other.before) && changes.equals(other.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, changes);
    }

    /**
     * Returns the agreement's title and the number of changes.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return before.getTitle() + ": " + Excerpt.count(changes, "change").orElse("no changes");
    }
}
