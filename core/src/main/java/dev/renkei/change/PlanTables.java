package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.change.Matching.Positioned;
import dev.renkei.change.PlanTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the tables that show plan by plan what is new, kept and gone. */
final class PlanTables {

    /** Nothing that stays stood before. */
    private static final int TOP = -1;

    private final Comparison comparison;
    private final Map<Change.Position, Match<Initiative>> byFrom = new TreeMap<>(Change.Position.ORDER);
    private final Map<Change.Position, Match<Initiative>> byTo = new TreeMap<>(Change.Position.ORDER);

    private PlanTables(Comparison comparison) {
        this.comparison = comparison;
        comparison.initiatives().matches().forEach(match -> {
            byFrom.put(match.from(), match);
            byTo.put(match.to(), match);
        });
    }

    /** Returns the tables in the order of the plans after; those of plans that are gone stand at the end. */
    static List<PlanTable> of(Comparison comparison) {
        PlanTables tables = new PlanTables(comparison);
        Map<Integer, PlanTable> byIndex = new TreeMap<>();
        comparison.plans().matches().forEach(plan -> byIndex.put(plan.to().index(), tables.revised(plan)));
        comparison.plans().added().forEach(plan -> byIndex.put(plan.position().index(), tables.added(plan)));
        List<PlanTable> inOrder = new ArrayList<>(byIndex.values());
        comparison.plans().removed().forEach(plan -> inOrder.add(tables.removed(plan)));
        return List.copyOf(inOrder);
    }

    private PlanTable added(Positioned<Plan> plan) {
        int index = plan.position().index();
        return new PlanTable(
                Optional.empty(),
                Optional.of(plan.item()),
                List.of(Subject.nameOf(plan.item(), index)),
                comparison.after().initiativesOf(index, 0).stream()
                        .map(this::rowAfter)
                        .toList());
    }

    private PlanTable removed(Positioned<Plan> plan) {
        int index = plan.position().index();
        return new PlanTable(
                Optional.of(plan.item()),
                Optional.empty(),
                List.of(Subject.nameOf(plan.item(), index)),
                comparison.before().initiativesOf(index, 0).stream()
                        .map(this::rowBefore)
                        .toList());
    }

    private PlanTable revised(Match<Plan> plan) {
        int from = plan.from().index();
        int to = plan.to().index();
        // What is gone comes after what it followed.
        Map<Integer, List<Row>> leaving = new HashMap<>();
        int last = TOP;
        for (Positioned<Initiative> was : comparison.before().initiativesOf(from, 0)) {
            Optional<Match<Initiative>> staying = Optional.ofNullable(byFrom.get(was.position()))
                    .filter(match -> match.to().list() == to);
            if (staying.isPresent()) {
                last = staying.get().to().index();
            } else {
                leaving.computeIfAbsent(last, unseen -> new ArrayList<>()).add(rowBefore(was));
            }
        }
        List<Row> rows = new ArrayList<>(leaving.getOrDefault(TOP, List.of()));
        for (Positioned<Initiative> is : comparison.after().initiativesOf(to, 0)) {
            rows.add(rowAfter(is));
            rows.addAll(leaving.getOrDefault(is.position().index(), List.of()));
        }
        return new PlanTable(
                Optional.of(plan.before()),
                Optional.of(plan.after()),
                List.of(Subject.nameOf(plan.before(), from), Subject.nameOf(plan.after(), to)),
                rows);
    }

    private Row rowBefore(Positioned<Initiative> was) {
        return Optional.ofNullable(byFrom.get(was.position()))
                .map(match -> Row.continued(match, comparison.changesOf(match)))
                .orElseGet(() -> Row.removed(was));
    }

    private Row rowAfter(Positioned<Initiative> is) {
        return Optional.ofNullable(byTo.get(is.position()))
                .map(match -> Row.continued(match, comparison.changesOf(match)))
                .or(() -> comparison.continued(is).map(earlier -> {
                    Match<Initiative> match = new Match<>(
                            earlier.item(), is.item(), earlier.position(), is.position(), Match.Reason.SAME_ID, 1);
                    return Row.continued(match, comparison.differences(match));
                }))
                .orElseGet(() -> Row.added(is));
    }
}
