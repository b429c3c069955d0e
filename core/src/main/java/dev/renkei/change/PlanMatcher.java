package dev.renkei.change;

import dev.renkei.agreement.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Tells which plan is which.
 *
 * <p>Similar titles are no grounds: those of two plans often differ by nothing but the years. Of an agreement that had one plan
 * and has one plan, the one is held to be a revision of the other.
 */
final class PlanMatcher {

    private static final String ONLY = "only";

    private PlanMatcher() {}

    static Paired<Plan> pair(List<Plan> before, List<Plan> after) {
        Pairing<Plan> pairing = Pairing.of(Placed.all(before), Placed.all(after), Plan.TYPE)
                .byContent()
                .byKey(Grounds.SAME_ID, plan -> plan.getId().stream().toList())
                .byKey(Grounds.SAME_TITLE, plan -> titleAndPeriod(plan).stream().toList())
                .byKey(Grounds.SAME_PERIOD, plan -> period(plan).stream().toList());
        if (before.size() == 1 && after.size() == 1) {
            pairing.byKey(Grounds.ONLY_ONE, plan -> List.of(ONLY));
        }
        return pairing.toPaired();
    }

    static Paired<Plan> given(Plan before, Plan after) {
        return Pairing.of(Placed.all(List.of(before)), Placed.all(List.of(after)), Plan.TYPE)
                .byKey(Grounds.GIVEN, plan -> List.of(ONLY))
                .toPaired();
    }

    /** A plan of the same title for another period is another plan. */
    private static Optional<String> titleAndPeriod(Plan plan) {
        return plan.getTitle()
                .map(title -> NormalText.of(title) + " " + period(plan).orElse(""));
    }

    private static Optional<String> period(Plan plan) {
        return plan.getPeriod().map(stated -> stated.getPeriod().toString());
    }
}
