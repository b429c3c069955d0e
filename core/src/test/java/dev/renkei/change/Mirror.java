package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import java.util.List;
import java.util.Map;

/** Tells of a change what it would be, seen from the other side. */
final class Mirror {

    private static final Map<Class<?>, Class<?>> OPPOSITES = Map.of(
            PartyJoined.class, PartyLeft.class,
            PartyLeft.class, PartyJoined.class,
            FieldAdded.class, FieldDropped.class,
            FieldDropped.class, FieldAdded.class,
            FieldSplit.class, FieldMerged.class,
            FieldMerged.class, FieldSplit.class,
            PlanAdded.class, PlanDropped.class,
            PlanDropped.class, PlanAdded.class,
            InitiativeAdded.class, InitiativeDropped.class);

    private Mirror() {}

    /** Returns all that a change tells. */
    static List<Object> seen(Change change) {
        return List.of(change.getClass(), contents(change));
    }

    /** Returns all that the opposite change tells. */
    static List<Object> reversed(Change change) {
        return List.of(opposite(change.getClass()), reversedContents(change));
    }

    private static Class<?> opposite(Class<?> kind) {
        return kind == InitiativeDropped.class ? InitiativeAdded.class : OPPOSITES.getOrDefault(kind, kind);
    }

    private static Object contents(Change change) {
        if (change instanceof FieldSplit split) {
            return split.matches();
        }
        if (change instanceof FieldMerged merged) {
            return merged.matches();
        }
        return change instanceof AttributeChanged changed
                ? List.of(changed.property(), changed.before(), changed.after())
                : contentsOfItem(change);
    }

    private static Object reversedContents(Change change) {
        if (change instanceof FieldSplit split) {
            return split.matches().stream().map(Mirror::reversed).toList();
        }
        if (change instanceof FieldMerged merged) {
            return merged.matches().stream().map(Mirror::reversed).toList();
        }
        if (change instanceof AttributeChanged changed) {
            return List.of(changed.property(), changed.after(), changed.before());
        }
        return change instanceof MatchedChange<?> matched && !isOfPlace(change)
                ? List.of(detail(change), reversed(matched.match()))
                : contentsOfItem(change);
    }

    private static Object contentsOfItem(Change change) {
        if (change instanceof MatchedChange<?> matched) {
            // Of two things that changed places, either can be said to have moved.
            return isOfPlace(change) ? "place" : List.of(detail(change), matched.match());
        }
        if (change instanceof PartyJoined joined) {
            return List.of(joined.party(), joined.position());
        }
        if (change instanceof PartyLeft left) {
            return List.of(left.party(), left.position());
        }
        if (change instanceof FieldAdded added) {
            return List.of(added.field(), added.position());
        }
        if (change instanceof FieldDropped dropped) {
            return List.of(dropped.field(), dropped.position());
        }
        if (change instanceof PlanAdded added) {
            return List.of(added.plan(), added.position());
        }
        if (change instanceof PlanDropped dropped) {
            return List.of(dropped.plan(), dropped.position());
        }
        if (change instanceof InitiativeAdded added) {
            return List.of(added.initiative(), added.position());
        }
        InitiativeDropped dropped = (InitiativeDropped) change;
        return List.of(dropped.initiative(), dropped.position());
    }

    private static boolean isOfPlace(Change change) {
        return change instanceof PartyMoved
                || change instanceof FieldMoved
                || change instanceof PlanMoved
                || (change instanceof InitiativeMoved moved && moved.move() == Move.ORDER);
    }

    private static Object detail(Change change) {
        if (change instanceof PropertyChange property) {
            return property.property();
        }
        return change instanceof InitiativeMoved moved ? moved.move() : "";
    }

    private static <T> Match<T> reversed(Match<T> match) {
        return new Match<>(
                match.after(), match.before(), match.to(), match.from(), match.grounds(), match.similarity());
    }

    /** Checks that the changes back are those of the way, seen from its end. */
    static void assertMirrored(Agreement before, Agreement after) {
        assertThat(AgreementChange.between(after, before).getChanges())
                .extracting(Mirror::seen)
                .containsExactlyInAnyOrderElementsOf(AgreementChange.between(before, after).getChanges().stream()
                        .map(Mirror::reversed)
                        .toList());
    }
}
