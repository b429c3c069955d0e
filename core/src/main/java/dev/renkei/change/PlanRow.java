package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one initiative when a plan was revised.
 *
 * @param status  what became of it, not null
 * @param before  the initiative as it was, empty if it is new, not null
 * @param after  the initiative as it is, empty if it is gone, not null
 * @param fieldsBefore  the labels of the fields it was in, possibly empty, not null
 * @param fieldsAfter  the labels of the fields it is in, possibly empty, not null
 * @param changes  what changed in it, possibly empty, not null
 */
public record PlanRow(
        PlanRowStatus status,
        Optional<Initiative> before,
        Optional<Initiative> after,
        List<LocalizedText> fieldsBefore,
        List<LocalizedText> fieldsAfter,
        List<Change> changes) {

    /**
     * Creates a row.
     *
     * @param status  what became of the initiative, not null
     * @param before  the initiative as it was, empty if it is new, not null
     * @param after  the initiative as it is, empty if it is gone, not null
     * @param fieldsBefore  the labels of the fields it was in, possibly empty, not null
     * @param fieldsAfter  the labels of the fields it is in, possibly empty, not null
     * @param changes  what changed in it, possibly empty, not null
     */
    public PlanRow {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        fieldsBefore = List.copyOf(fieldsBefore);
        fieldsAfter = List.copyOf(fieldsAfter);
        changes = List.copyOf(changes);
    }

    static PlanRow added(Initiative initiative, List<LocalizedText> fields) {
        return new PlanRow(PlanRowStatus.NEW, Optional.empty(), Optional.of(initiative), List.of(), fields, List.of());
    }

    static PlanRow dropped(Initiative initiative, List<LocalizedText> fields) {
        return new PlanRow(PlanRowStatus.GONE, Optional.of(initiative), Optional.empty(), fields, List.of(), List.of());
    }

    static PlanRow revised(RevisedInitiative initiative) {
        return new PlanRow(
                status(initiative.changes()),
                Optional.of(initiative.match().before()),
                Optional.of(initiative.match().after()),
                initiative.fieldsBefore(),
                initiative.fieldsAfter(),
                initiative.changes());
    }

    private static PlanRowStatus status(List<Change> changes) {
        return changes.stream()
                .map(PlanRow::status)
                .min(PlanRowStatus::compareTo)
                .orElse(PlanRowStatus.KEPT);
    }

    private static PlanRowStatus status(Change change) {
        if (change instanceof InitiativeMoved moved) {
            return moved.move() == Move.ORDER ? PlanRowStatus.KEPT : PlanRowStatus.MOVED;
        }
        if (change instanceof InitiativeReworded) {
            return PlanRowStatus.REWORDED;
        }
        return change instanceof InitiativeFollowedField || isOfKey(change)
                ? PlanRowStatus.KEPT
                : PlanRowStatus.CHANGED;
    }

    private static boolean isOfKey(Change change) {
        return change instanceof InitiativeChanged changed && changed.property().equals("id");
    }
}
