package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws up the tables that show plan by plan what is new, kept and gone. */
final class PlanTables {

    private final State before;
    private final State after;
    private final Map<Position, RevisedInitiative> byFrom = new TreeMap<>(Position.ORDER);
    private final Map<Position, RevisedInitiative> byTo = new TreeMap<>(Position.ORDER);

    PlanTables(State before, State after, List<RevisedInitiative> initiatives) {
        this.before = before;
        this.after = after;
        for (RevisedInitiative initiative : initiatives) {
            byFrom.put(initiative.match().from(), initiative);
            byTo.put(initiative.match().to(), initiative);
        }
    }

    /** Returns the tables in the order of the plans after; those of plans that are gone stand at the end. */
    List<PlanTable> of(Paired<Plan> plans, List<RevisedPlan> revised) {
        Map<Integer, PlanTable> tables = new TreeMap<>();
        revised.forEach(plan -> tables.put(plan.match().to().index(), revised(plan)));
        plans.added().forEach(plan -> tables.put(plan.position().index(), added(plan)));
        List<PlanTable> inOrder = new ArrayList<>(tables.values());
        plans.dropped().forEach(plan -> inOrder.add(dropped(plan)));
        return List.copyOf(inOrder);
    }

    private PlanTable added(Placed<Plan> plan) {
        FieldLabels labels = FieldLabels.of(after, plan.item());
        List<PlanRow> rows = plan.item().getInitiatives().stream()
                .map(initiative -> PlanRow.added(initiative, labels.of(initiative)))
                .toList();
        return new PlanTable(Optional.empty(), Optional.of(PlanReference.of(plan)), rows);
    }

    private PlanTable dropped(Placed<Plan> plan) {
        FieldLabels labels = FieldLabels.of(before, plan.item());
        List<PlanRow> rows = plan.item().getInitiatives().stream()
                .map(initiative -> PlanRow.dropped(initiative, labels.of(initiative)))
                .toList();
        return new PlanTable(Optional.of(PlanReference.of(plan)), Optional.empty(), rows);
    }

    private PlanTable revised(RevisedPlan plan) {
        Placed<Plan> was = plan.match().placedBefore();
        Placed<Plan> is = plan.match().placedAfter();
        PlanRows rows = new PlanRows();
        for (Placed<Initiative> initiative : PlanItems.initiatives(was)) {
            Optional<RevisedInitiative> found = Optional.ofNullable(byFrom.get(initiative.position()));
            Optional<Position> to = found.map(revised -> revised.match().to())
                    .filter(position -> position.list() == is.position().index());
            rows.addBefore(
                    to,
                    found.map(PlanRow::revised)
                            .orElseGet(() -> PlanRow.dropped(
                                    initiative.item(), plan.labelsBefore().of(initiative.item()))));
        }
        List<PlanRow> after = PlanItems.initiatives(is).stream()
                .map(initiative -> Optional.ofNullable(byTo.get(initiative.position()))
                        .map(PlanRow::revised)
                        .orElseGet(() -> PlanRow.added(
                                initiative.item(), plan.labelsAfter().of(initiative.item()))))
                .toList();
        return new PlanTable(
                Optional.of(PlanReference.of(was)), Optional.of(PlanReference.of(is)), rows.inOrder(after));
    }
}
