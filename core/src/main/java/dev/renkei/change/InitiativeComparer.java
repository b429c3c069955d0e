package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells what changed in the initiatives that are found in both states. */
final class InitiativeComparer {

    private static final Set<String> TOLD_OTHERWISE = Set.of("title", "description", "quantities", "fields");

    private final Map<Integer, RevisedPlan> plansBefore = new HashMap<>();
    private final Map<Integer, RevisedPlan> plansAfter = new HashMap<>();
    private final Set<Position> moving = new TreeSet<>(Position.ORDER);

    private InitiativeComparer(List<RevisedPlan> plans) {
        for (RevisedPlan plan : plans) {
            plansBefore.put(plan.match().from().index(), plan);
            plansAfter.put(plan.match().to().index(), plan);
        }
    }

    static List<RevisedInitiative> compare(List<RevisedPlan> plans, List<Match<Initiative>> matches) {
        InitiativeComparer comparer = new InitiativeComparer(plans);
        comparer.findMoving(matches);
        return matches.stream().map(comparer::compare).toList();
    }

    /** What went to another field or plan is placed anew anyway; among the rest, as few as possible are said to have moved. */
    private void findMoving(List<Match<Initiative>> matches) {
        Map<Integer, List<Match<Initiative>>> staying = new HashMap<>();
        matches.stream()
                .filter(match -> !isInAnotherPlan(match) && isInItsField(match))
                .forEach(match -> staying.computeIfAbsent(match.from().list(), unseen -> new ArrayList<>())
                        .add(match));
        staying.values().forEach(list -> moving.addAll(Moves.of(list)));
    }

    private RevisedInitiative compare(Match<Initiative> match) {
        List<LocalizedText> fieldsBefore = planBefore(match).labelsBefore().of(match.before());
        List<LocalizedText> fieldsAfter = planAfter(match).labelsAfter().of(match.after());
        Optional<Move> move = move(match);
        List<Change> changes = new ArrayList<>();
        move.ifPresent(far -> changes.add(new InitiativeMoved(match, far, fieldsBefore, fieldsAfter)));
        if (InitiativeReworded.holds(match)) {
            changes.add(new InitiativeReworded(match));
        }
        if (!match.before().getQuantities().equals(match.after().getQuantities())) {
            changes.add(new QuantitiesChanged(match));
        }
        if (move.filter(far -> far != Move.ORDER).isEmpty()
                && !match.before().getFields().equals(match.after().getFields())) {
            changes.add(new InitiativeFollowedField(match, fieldsBefore, fieldsAfter));
        }
        Attributes.INITIATIVE
                .differing(match.before(), match.after(), TOLD_OTHERWISE)
                .forEach(property -> changes.add(new InitiativeChanged(match, property)));
        return new RevisedInitiative(match, fieldsBefore, fieldsAfter, changes);
    }

    private Optional<Move> move(Match<Initiative> match) {
        if (isInAnotherPlan(match)) {
            return Optional.of(Move.PLAN);
        }
        if (!isInItsField(match)) {
            return Optional.of(Move.FIELD);
        }
        return moving.contains(match.from()) ? Optional.of(Move.ORDER) : Optional.empty();
    }

    private boolean isInAnotherPlan(Match<Initiative> match) {
        return planBefore(match).match().to().index() != match.to().list();
    }

    private boolean isInItsField(Match<Initiative> match) {
        List<String> before = match.before().getFields();
        List<String> after = match.after().getFields();
        return before.equals(after) || planBefore(match).succession().holds(before, after);
    }

    private RevisedPlan planBefore(Match<Initiative> match) {
        return Objects.requireNonNull(plansBefore.get(match.from().list()), "plan before");
    }

    private RevisedPlan planAfter(Match<Initiative> match) {
        return Objects.requireNonNull(plansAfter.get(match.to().list()), "plan after");
    }
}
