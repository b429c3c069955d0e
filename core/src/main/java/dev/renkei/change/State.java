package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Plan;
import java.util.List;

/** The fields and plans of one state: those of an agreement, or a plan with the fields of the agreement that it belongs to. */
record State(List<CooperationField> fields, List<Plan> plans) {

    static State of(Agreement agreement) {
        return new State(agreement.getFields(), agreement.getPlans());
    }
}
