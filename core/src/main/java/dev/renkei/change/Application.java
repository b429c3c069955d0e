package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies changes to the state before, each to the part that it tells of and to nothing else. */
final class Application {

    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final Patch<Party> parties = new Patch<>();
    private final Patch<CooperationField> fields = new Patch<>();
    private final Patch<Slot> plans = new Patch<>();
    private final Patch<Initiative> initiatives = new Patch<>();

    /** A plan with its number in the state before, if it was there. */
    private record Slot(Optional<Integer> number, Plan plan) {

        Slot with(String property, Object value) {
            return new Slot(number, Attributes.PLAN.with(plan, property, value));
        }
    }

    private Application(List<Change> changes) {
        for (Change change : changes) {
            switch (change.getSubject()) {
                case AGREEMENT -> takeAttribute(change);
                case PARTY -> takeParty(change);
                case FIELD -> takeField(change);
                case PLAN -> takePlan(change);
                case INITIATIVE -> takeInitiative(change);
            }
        }
    }

    static Agreement apply(List<Change> changes, Agreement before) {
        Application application = new Application(changes);
        Map<String, Object> values = new LinkedHashMap<>(application.attributes);
        values.put(
                "parties", application.parties.apply(list -> before.getParties(), Position.NO_PLAN, Position.NO_PLAN));
        values.put("fields", application.fields.apply(list -> before.getFields(), Position.NO_PLAN, Position.NO_PLAN));
        values.put("plans", application.plansAfter(before.getPlans()));
        return Attributes.AGREEMENT.with(before, values);
    }

    static Plan apply(List<Change> changes, Plan before) {
        return new Application(changes).plansAfter(List.of(before)).get(0);
    }

    // -----------------------------------------------------------------------
    private List<Plan> plansAfter(List<Plan> before) {
        List<Slot> slotsBefore = new ArrayList<>();
        before.forEach(plan -> slotsBefore.add(new Slot(Optional.of(slotsBefore.size()), plan)));
        List<Slot> slotsAfter = plans.apply(list -> slotsBefore, Position.NO_PLAN, Position.NO_PLAN);
        List<Plan> after = new ArrayList<>();
        for (Slot slot : slotsAfter) {
            int number = after.size();
            after.add(slot.number()
                    .map(numberBefore -> planAfter(slot.plan(), before, numberBefore, number))
                    .orElseGet(slot::plan));
        }
        return after;
    }

    private Plan planAfter(Plan plan, List<Plan> before, int numberBefore, int numberAfter) {
        return Attributes.PLAN.with(
                plan,
                Map.of(
                        "fields",
                        fields.apply(list -> before.get(list).getFields(), numberBefore, numberAfter),
                        "initiatives",
                        initiatives.apply(list -> before.get(list).getInitiatives(), numberBefore, numberAfter)));
    }

    // -----------------------------------------------------------------------
    private void takeAttribute(Change change) {
        if (change instanceof AttributeChanged changed) {
            attributes.put(changed.property(), changed.after());
        }
    }

    private void takeParty(Change change) {
        if (change instanceof PartyJoined joined) {
            parties.putIn(joined.position(), joined.party());
        } else if (change instanceof PartyLeft left) {
            parties.takeOut(left.position());
        } else if (change instanceof PartyMoved moved) {
            parties.move(moved.match().from(), moved.match().to());
        } else if (change instanceof PartyChanged changed) {
            parties.edit(
                    changed.match().from(), party -> Attributes.PARTY.with(party, changed.property(), changed.after()));
        }
    }

    private void takePlan(Change change) {
        if (change instanceof PlanAdded added) {
            plans.putIn(added.position(), new Slot(Optional.empty(), added.plan()));
        } else if (change instanceof PlanDropped dropped) {
            plans.takeOut(dropped.position());
        } else if (change instanceof PlanMoved moved) {
            plans.move(moved.match().from(), moved.match().to());
        } else if (change instanceof PlanPeriodChanged changed) {
            plans.edit(
                    changed.match().from(),
                    slot -> slot.with("period", changed.match().after().getPeriod()));
        } else if (change instanceof PlanAttributeChanged changed) {
            plans.edit(changed.match().from(), slot -> slot.with(changed.property(), changed.after()));
        }
    }

    private void takeField(Change change) {
        if (change instanceof FieldAdded added) {
            fields.putIn(added.position(), added.field());
        } else if (change instanceof FieldDropped dropped) {
            fields.takeOut(dropped.position());
        } else if (change instanceof FieldMoved moved) {
            fields.move(moved.match().from(), moved.match().to());
        } else if (change instanceof FieldSplit split) {
            takeSuccession(split.matches());
        } else if (change instanceof FieldMerged merged) {
            takeSuccession(merged.matches());
        } else if (change instanceof FieldRenamed renamed) {
            editField(renamed.match(), "label");
        } else if (change instanceof FieldRenumbered renumbered) {
            editField(renumbered.match(), "number");
            editField(renumbered.match(), "numberAsWritten");
        } else if (change instanceof FieldChanged changed) {
            editField(changed.match(), changed.property());
        }
    }

    private void takeSuccession(List<Match<CooperationField>> matches) {
        matches.forEach(match -> {
            fields.takeOut(match.from());
            fields.putIn(match.to(), match.after());
        });
    }

    private void editField(Match<CooperationField> match, String property) {
        Object value = Attributes.FIELD.get(match.after(), property);
        fields.edit(match.from(), field -> Attributes.FIELD.with(field, property, value));
    }

    private void takeInitiative(Change change) {
        if (change instanceof InitiativeAdded added) {
            initiatives.putIn(added.position(), added.initiative());
        } else if (change instanceof InitiativeDropped dropped) {
            initiatives.takeOut(dropped.position());
        } else if (change instanceof InitiativeMoved moved) {
            initiatives.move(moved.match().from(), moved.match().to());
            if (moved.move() != Move.ORDER) {
                editInitiative(moved.match(), "fields");
            }
        } else if (change instanceof InitiativeFollowedField followed) {
            editInitiative(followed.match(), "fields");
        } else if (change instanceof InitiativeReworded reworded) {
            editInitiative(reworded.match(), "title");
            editInitiative(reworded.match(), "description");
        } else if (change instanceof QuantitiesChanged changed) {
            editInitiative(changed.match(), "quantities");
        } else if (change instanceof InitiativeChanged changed) {
            editInitiative(changed.match(), changed.property());
        }
    }

    private void editInitiative(Match<Initiative> match, String property) {
        Object value = Attributes.INITIATIVE.get(match.after(), property);
        initiatives.edit(match.from(), initiative -> Attributes.INITIATIVE.with(initiative, property, value));
    }
}
