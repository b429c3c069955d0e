package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what changed among the fields of cooperation of an agreement or of a plan. */
final class FieldComparer {

    private static final String LABEL = "label";
    private static final String NUMBER = "number";
    private static final String NUMBER_AS_WRITTEN = "numberAsWritten";

    private FieldComparer() {}

    static List<Change> compare(FieldMatching matching) {
        Paired<CooperationField> paired = matching.paired();
        Set<Position> moving = Moves.of(paired.matches());
        List<Change> changes = new ArrayList<>();
        for (Match<CooperationField> match : paired.matches()) {
            changes.addAll(compare(match));
            if (moving.contains(match.from())) {
                changes.add(new FieldMoved(match));
            }
        }
        matching.splits().forEach(parts -> changes.add(new FieldSplit(parts)));
        matching.merges().forEach(parts -> changes.add(new FieldMerged(parts)));
        paired.added().forEach(placed -> changes.add(new FieldAdded(placed.item(), placed.position())));
        paired.dropped().forEach(placed -> changes.add(new FieldDropped(placed.item(), placed.position())));
        return changes;
    }

    private static List<Change> compare(Match<CooperationField> match) {
        CooperationField before = match.before();
        CooperationField after = match.after();
        List<Change> changes = new ArrayList<>();
        if (!before.getLabel().equals(after.getLabel())) {
            changes.add(new FieldRenamed(match));
        }
        if (!before.getNumber().equals(after.getNumber())
                || !before.getNumberAsWritten().equals(after.getNumberAsWritten())) {
            changes.add(new FieldRenumbered(match));
        }
        Attributes.FIELD
                .differing(before, after, Set.of(LABEL, NUMBER, NUMBER_AS_WRITTEN))
                .forEach(property -> changes.add(new FieldChanged(match, property)));
        return changes;
    }
}
