package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changed between two states, and the tables that show it plan by plan. */
record Comparison(List<Change> changes, List<PlanTable> tables) {

    static Comparison of(State before, State after, Paired<Plan> plans) {
        Paired<Initiative> initiatives = InitiativeMatcher.pair(plans.matches());
        FieldMatching fields = FieldMatcher.match(
                Placed.all(before.fields()), Placed.all(after.fields()), SharedInitiatives.of(initiatives.matches()));
        List<RevisedPlan> revised = revisedPlans(plans, initiatives, before, after, fields);
        List<RevisedInitiative> revisedInitiatives = InitiativeComparer.compare(revised, initiatives.matches());

        List<Change> changes = new ArrayList<>(FieldComparer.compare(fields));
        changes.addAll(PlanComparer.compare(plans));
        revised.forEach(plan -> changes.addAll(FieldComparer.compare(plan.fields())));
        revisedInitiatives.forEach(initiative -> changes.addAll(initiative.changes()));
        initiatives.added().forEach(placed -> changes.add(new InitiativeAdded(placed.item(), placed.position())));
        initiatives.dropped().forEach(placed -> changes.add(new InitiativeDropped(placed.item(), placed.position())));
        List<PlanTable> tables = new PlanTables(before, after, revisedInitiatives).of(plans, revised);
        return new Comparison(List.copyOf(changes), tables);
    }

    private static List<RevisedPlan> revisedPlans(
            Paired<Plan> plans, Paired<Initiative> initiatives, State before, State after, FieldMatching fields) {
        Map<Integer, List<Match<Initiative>>> byPlan = new HashMap<>();
        initiatives
                .matches()
                .forEach(match -> byPlan.computeIfAbsent(match.from().list(), unseen -> new ArrayList<>())
                        .add(match));
        return plans.matches().stream()
                .map(match -> RevisedPlan.of(
                        match, byPlan.getOrDefault(match.from().index(), List.of()), before, after, fields))
                .toList();
    }
}
