package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan that is found in both states, with what became of the fields in which its initiatives stand. */
record RevisedPlan(
        Match<Plan> match,
        FieldMatching fields,
        FieldSuccession succession,
        FieldLabels labelsBefore,
        FieldLabels labelsAfter) {

    static RevisedPlan of(
            Match<Plan> match,
            List<Match<Initiative>> initiatives,
            State before,
            State after,
            FieldMatching fieldsOfAgreement) {
        SharedInitiatives shared = SharedInitiatives.of(initiatives);
        FieldMatching own = FieldMatcher.match(
                PlanItems.fields(match.placedBefore()), PlanItems.fields(match.placedAfter()), shared);
        Stream<Match<CooperationField>> successions = Stream.of(
                        own.successions(), fieldsOfAgreement.successions(), between(match, before, after, shared))
                .flatMap(stream -> stream);
        return new RevisedPlan(
                match,
                own,
                FieldSuccession.of(known(before, match.before()), known(after, match.after()), successions),
                FieldLabels.of(before, match.before()),
                FieldLabels.of(after, match.after()));
    }

    /** Where only one of the plans orders the fields in its own way, its fields go on in those of the agreement, or they in its. */
    private static Stream<Match<CooperationField>> between(
            Match<Plan> match, State before, State after, SharedInitiatives shared) {
        List<CooperationField> was = match.before().getFields();
        List<CooperationField> is = match.after().getFields();
        if (was.isEmpty() == is.isEmpty()) {
            return Stream.empty();
        }
        return FieldMatcher.match(
                        Placed.all(was.isEmpty() ? before.fields() : was),
                        Placed.all(is.isEmpty() ? after.fields() : is),
                        shared)
                .successions();
    }

    private static List<CooperationField> known(State state, Plan plan) {
        List<CooperationField> known = new ArrayList<>(plan.getFields());
        known.addAll(state.fields());
        return known;
    }
}
