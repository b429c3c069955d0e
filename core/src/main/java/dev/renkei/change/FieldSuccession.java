package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells, by their keys, in which fields after a field before goes on.
 *
 * <p>An initiative that stays where its field goes has not moved. A key of which no field is known on one side goes on in the same
 * key on the other.
 */
final class FieldSuccession {

    private final Set<String> keysBefore;
    private final Set<String> keysAfter;
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();

    private FieldSuccession(Set<String> keysBefore, Set<String> keysAfter) {
        this.keysBefore = keysBefore;
        this.keysAfter = keysAfter;
    }

    static FieldSuccession of(
            Collection<CooperationField> before,
            Collection<CooperationField> after,
            Stream<Match<CooperationField>> successions) {
        FieldSuccession succession = new FieldSuccession(keys(before), keys(after));
        successions.forEach(match -> match.before()
                .getId()
                .ifPresent(was -> match.after().getId().ifPresent(is -> succession.add(was, is))));
        return succession;
    }

    private static Set<String> keys(Collection<CooperationField> fields) {
        Set<String> keys = new HashSet<>();
        fields.forEach(field -> field.getId().ifPresent(keys::add));
        return keys;
    }

    private void add(String was, String is) {
        successors.computeIfAbsent(was, unseen -> new HashSet<>()).add(is);
        predecessors.computeIfAbsent(is, unseen -> new HashSet<>()).add(was);
    }

    /** Tells whether each of the fields before goes on in one of those after, and none of those after is from elsewhere. */
    boolean holds(List<String> before, List<String> after) {
        Set<String> was = new HashSet<>(before);
        Set<String> is = new HashSet<>(after);
        return was.stream().allMatch(key -> goesOn(key, is, successors))
                && is.stream().allMatch(key -> goesOn(key, was, predecessors));
    }

    private boolean goesOn(String key, Set<String> others, Map<String, Set<String>> successions) {
        boolean isTheSame = others.contains(key) && !(keysBefore.contains(key) && keysAfter.contains(key));
        return isTheSame || successions.getOrDefault(key, Set.of()).stream().anyMatch(others::contains);
    }
}
