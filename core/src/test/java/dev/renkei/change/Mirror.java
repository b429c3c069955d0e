package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of a change what it would be, seen from the other side. */
final class Mirror {

    private Mirror() {}

    /** Returns all that a change tells. */
    private static List<Object> seen(Change change) {
        if (change instanceof Change.FieldsRegrouped regrouped) {
            return List.of(Change.FieldsRegrouped.class, Set.copyOf(regrouped.matches()));
        }
        if (change instanceof Change.Added<?> added) {
            return List.of(Change.Added.class, added.item(), added.position());
        }
        if (change instanceof Change.Removed<?> removed) {
            return List.of(Change.Removed.class, removed.item(), removed.position());
        }
        if (change instanceof Change.Moved<?> moved) {
            return ofMove(moved, moved.match());
        }
        Change.PropertyChanged<?> changed = (Change.PropertyChanged<?>) change;
        return List.of(Change.PropertyChanged.class, changed.property(), changed.match());
    }

    /** Returns all that the opposite change tells. */
    private static List<Object> reversed(Change change) {
        if (change instanceof Change.FieldsRegrouped regrouped) {
            return List.of(
                    Change.FieldsRegrouped.class,
                    regrouped.matches().stream().map(Mirror::reversed).collect(Collectors.toSet()));
        }
        if (change instanceof Change.Added<?> added) {
            return List.of(Change.Removed.class, added.item(), added.position());
        }
        if (change instanceof Change.Removed<?> removed) {
            return List.of(Change.Added.class, removed.item(), removed.position());
        }
        if (change instanceof Change.Moved<?> moved) {
            return ofMove(moved, reversed(moved.match()));
        }
        Change.PropertyChanged<?> changed = (Change.PropertyChanged<?>) change;
        return List.of(Change.PropertyChanged.class, changed.property(), reversed(changed.match()));
    }

    /** Of two things that changed places, either can be said to have moved. */
    private static List<Object> ofMove(Change.Moved<?> moved, Match<?> match) {
        boolean isOfPlace = !moved.isToAnotherField() && !moved.isToAnotherPlan();
        return isOfPlace
                ? List.of(Change.Moved.class, moved.getSubject())
                : List.of(Change.Moved.class, moved.isToAnotherField(), moved.isToAnotherPlan(), match);
    }

    private static <T> Match<T> reversed(Match<T> match) {
        return new Match<>(match.after(), match.before(), match.to(), match.from(), match.reason(), match.similarity());
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
