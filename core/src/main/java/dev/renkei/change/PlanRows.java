package dev.renkei.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the rows of a table into their order: that of the plan after, where what left the plan stands behind what it followed in
 * the plan before.
 */
final class PlanRows {

    /** Nothing that stays stood before. */
    private static final int TOP = -1;

    private final Map<Integer, List<PlanRow>> departed = new HashMap<>();
    private int last = TOP;

    /** Takes the initiatives of the plan before in their order, each with its place in the plan after if it stays there. */
    void addBefore(Optional<Position> to, PlanRow row) {
        if (to.isPresent()) {
            last = to.get().index();
        } else {
            departed.computeIfAbsent(last, unseen -> new ArrayList<>()).add(row);
        }
    }

    /** Returns all rows, given those of the plan after in their order. */
    List<PlanRow> inOrder(List<PlanRow> after) {
        List<PlanRow> rows = new ArrayList<>(departed.getOrDefault(TOP, List.of()));
        for (int index = 0; index < after.size(); index++) {
            rows.add(after.get(index));
            rows.addAll(departed.getOrDefault(index, List.of()));
        }
        return rows;
    }
}
