package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what changed among the plans, leaving aside their fields and initiatives. */
final class PlanComparer {

    private static final String PERIOD = "period";

    private PlanComparer() {}

    static List<Change> compare(Paired<Plan> plans) {
        Set<Position> moving = Moves.of(plans.matches());
        List<Change> changes = new ArrayList<>();
        for (Match<Plan> match : plans.matches()) {
            if (!match.before().getPeriod().equals(match.after().getPeriod())) {
                changes.add(new PlanPeriodChanged(match));
            }
            Attributes.PLAN
                    .differing(match.before(), match.after(), Set.of(PERIOD, "fields", "initiatives"))
                    .forEach(property -> changes.add(new PlanAttributeChanged(match, property)));
            if (moving.contains(match.from())) {
                changes.add(new PlanMoved(match));
            }
        }
        plans.added().forEach(placed -> changes.add(new PlanAdded(placed.item(), placed.position())));
        plans.dropped().forEach(placed -> changes.add(new PlanDropped(placed.item(), placed.position())));
        return changes;
    }
}
