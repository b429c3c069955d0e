package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.agreement.RelationKinds;
import dev.renkei.document.JsonPointer;
import dev.renkei.document.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Follows the identifiers by which agreements and initiatives speak of agreements.
 */
final class RelationIndex {

    private static final Walk<Register, Relation> RELATIONS = Walk.of(Register.TYPE, Relation.TYPE);

    /** The kinds that cannot hold both ways. */
    private static final Set<RelationKind> ORDERED =
            Set.of(RelationKinds.SUPERSEDES, RelationKinds.EXTENDS, RelationKinds.UNDER_FRAMEWORK);

    private final List<Agreement> agreements;
    private final Map<String, Integer> positions;
    private final List<Located<Relation>> dangling;
    private final List<RelationCycle> cycles;

    private RelationIndex(Register register) {
        this.agreements = register.getAgreements();
        this.positions = positions(agreements);
        this.dangling = dangling(register);
        this.cycles = CycleSearch.in(links()).stream().map(this::cycle).toList();
    }

    static RelationIndex of(Register register) {
        return new RelationIndex(register);
    }

    private static Map<String, Integer> positions(List<Agreement> agreements) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < agreements.size(); i++) {
            int position = i;
            agreements.get(i).getId().ifPresent(id -> positions.putIfAbsent(id, position));
        }
        return positions;
    }

    Optional<Agreement> find(String id) {
        return Optional.ofNullable(positions.get(id)).map(agreements::get);
    }

    List<Located<Relation>> dangling() {
        return dangling;
    }

    List<RelationCycle> cycles() {
        return cycles;
    }

    private List<Located<Relation>> dangling(Register register) {
        List<Located<Relation>> found = new ArrayList<>();
        RELATIONS.through(register, (relation, steps) -> {
            if (isDangling(relation)) {
                found.add(Located.at(steps, relation));
            }
        });
        return List.copyOf(found);
    }

    private boolean isDangling(Relation relation) {
        return relation.getAgreement().filter(id -> !positions.containsKey(id)).isPresent();
    }

    /** Returns for each agreement those that it supersedes, extends or is made under; itself is left to another rule. */
    private int[][] links() {
        return IntStream.range(0, agreements.size()).mapToObj(this::links).toArray(int[][]::new);
    }

    private int[] links(int position) {
        return agreements.get(position).getRelations().stream()
                .filter(relation -> ORDERED.contains(relation.getKind()))
                .map(Relation::getAgreement)
                .flatMap(Optional::stream)
                .filter(positions::containsKey)
                .mapToInt(positions::get)
                .filter(other -> other != position)
                .toArray();
    }

    private RelationCycle cycle(List<Integer> cycle) {
        return new RelationCycle(cycle.stream()
                .map(position ->
                        Located.at(JsonPointer.ROOT.child("agreements").child(position), agreements.get(position)))
                .toList());
    }
}
