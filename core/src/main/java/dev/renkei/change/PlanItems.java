package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.List;
import java.util.Optional;

/** The fields and initiatives of a plan, each with its place. */
final class PlanItems {

    private PlanItems() {}

    static List<Placed<Initiative>> initiatives(Placed<Plan> plan) {
        return Placed.all(plan.item().getInitiatives(), Optional.of(PlanReference.of(plan)));
    }

    static List<Placed<CooperationField>> fields(Placed<Plan> plan) {
        return Placed.all(plan.item().getFields(), Optional.of(PlanReference.of(plan)));
    }
}
