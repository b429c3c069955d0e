package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates edits of an agreement, as somebody makes them who revises it: a few at a time, and most of it stays. */
final class Edits {

    private Edits() {}

    static Arbitrary<UnaryOperator<Agreement>> several() {
        return one().list().ofMinSize(1).ofMaxSize(5).map(edits -> agreement -> {
            Agreement edited = agreement;
            for (UnaryOperator<Agreement> edit : edits) {
                edited = edit.apply(edited);
            }
            return edited;
        });
    }

    private static Arbitrary<UnaryOperator<Agreement>> one() {
        return Arbitraries.oneOf(
                ofList(States.parties())
                        .map(edit -> agreement -> copy(agreement)
                                .parties(edit.apply(agreement.getParties()))
                                .build()),
                ofFields()
                        .map(edit -> agreement -> copy(agreement)
                                .fields(edit.apply(agreement.getFields()))
                                .build()),
                ofPlans()
                        .map(edit -> agreement -> copy(agreement)
                                .plans(edit.apply(agreement.getPlans()))
                                .build()));
    }

    private static Agreement.Builder copy(Agreement agreement) {
        return Agreement.builder().from(agreement);
    }

    private static Arbitrary<UnaryOperator<List<CooperationField>>> ofFields() {
        Arbitrary<UnaryOperator<List<CooperationField>>> renamed = Combinators.combine(place(), States.fields())
                .as((place, other) -> fields -> replaced(
                        fields,
                        place,
                        field -> CooperationField.builder()
                                .from(field)
                                .label(other.getLabel())
                                .number(other.getNumber())
                                .build()));
        return Arbitraries.oneOf(ofList(States.fields()), renamed);
    }

    private static Arbitrary<UnaryOperator<List<Plan>>> ofPlans() {
        Arbitrary<UnaryOperator<List<Plan>>> within = Combinators.combine(place(), ofInitiatives(), ofFields())
                .as((place, initiatives, fields) -> plans -> replaced(
                        plans,
                        place,
                        plan -> Plan.builder()
                                .from(plan)
                                .initiatives(initiatives.apply(plan.getInitiatives()))
                                .fields(fields.apply(plan.getFields()))
                                .build()));
        return Arbitraries.frequencyOf(Tuple.of(1, ofList(States.plans())), Tuple.of(4, within));
    }

    private static Arbitrary<UnaryOperator<List<Initiative>>> ofInitiatives() {
        Arbitrary<UnaryOperator<List<Initiative>>> reworded = Combinators.combine(place(), States.initiatives())
                .as((place, other) -> initiatives -> replaced(
                        initiatives,
                        place,
                        initiative -> Initiative.builder()
                                .from(initiative)
                                .title(other.getTitle())
                                .build()));
        Arbitrary<UnaryOperator<List<Initiative>>> refigured = Combinators.combine(place(), States.initiatives())
                .as((place, other) -> initiatives -> replaced(
                        initiatives,
                        place,
                        initiative -> Initiative.builder()
                                .from(initiative)
                                .quantities(other.getQuantities())
                                .fieldIds(other.getFieldIds())
                                .build()));
        return Arbitraries.oneOf(ofList(States.initiatives()), reworded, refigured);
    }

    /** Adds, drops or moves one of a list. */
    private static <T> Arbitrary<UnaryOperator<List<T>>> ofList(Arbitrary<T> items) {
        Arbitrary<UnaryOperator<List<T>>> added = Combinators.combine(place(), items)
                .as((place, item) -> list -> {
                    List<T> more = new ArrayList<>(list);
                    more.add(place % (list.size() + 1), item);
                    return more;
                });
        Arbitrary<UnaryOperator<List<T>>> dropped = place().map(place -> list -> {
            List<T> less = new ArrayList<>(list);
            if (!less.isEmpty()) {
                less.remove(place % list.size());
            }
            return less;
        });
        Arbitrary<UnaryOperator<List<T>>> moved = Combinators.combine(place(), place())
                .as((from, to) -> list -> {
                    List<T> reordered = new ArrayList<>(list);
                    if (!reordered.isEmpty()) {
                        reordered.add(to % list.size(), reordered.remove(from % list.size()));
                    }
                    return reordered;
                });
        return Arbitraries.oneOf(added, dropped, moved);
    }

    private static Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 9);
    }

    private static <T> List<T> replaced(List<T> list, int place, UnaryOperator<T> edit) {
        List<T> edited = new ArrayList<>(list);
        if (!edited.isEmpty()) {
            edited.set(place % list.size(), edit.apply(list.get(place % list.size())));
        }
        return edited;
    }
}
