package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Relation;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Follows the identifiers by which agreements and initiatives refer to agreements.
 */
final class RelationIndex {

    private static final Walk<Register, Relation> RELATIONS = Walk.of(Register.TYPE, Relation.TYPE);

    /** The kinds that cannot hold both ways. */
    private static final Set<Relation.Kind> ORDERED =
            Set.of(Relation.Kind.SUPERSEDES, Relation.Kind.EXTENDS, Relation.Kind.UNDER_FRAMEWORK);

    private final List<Agreement> agreements;
    private final Map<String, Integer> positions;
    private final List<List<Register.Located<Agreement>>> cycles;

    RelationIndex(Register register) {
        this.agreements = register.getAgreements();
        this.positions = positions(agreements);
        this.cycles = CycleSearch.in(links()).stream().map(this::locate).toList();
    }

    /** Returns the position of the first agreement of each identifier. */
    static Map<String, Integer> positions(List<Agreement> agreements) {
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

    List<List<Register.Located<Agreement>>> cycles() {
        return cycles;
    }

    /** Returns the relations of the register that refer to none of its agreements. */
    List<Register.Located<Relation>> dangling(Register register) {
        List<Register.Located<Relation>> found = new ArrayList<>();
        RELATIONS.through(register, (relation, steps) -> {
            if (isDangling(relation)) {
                found.add(Register.Located.at(steps, relation));
            }
        });
        return List.copyOf(found);
    }

    private boolean isDangling(Relation relation) {
        return relation.getAgreementId()
                .filter(id -> !positions.containsKey(id))
                .isPresent();
    }

    /** Returns for each agreement those that it supersedes, extends or is made under; itself is left to another rule. */
    private int[][] links() {
        return IntStream.range(0, agreements.size()).mapToObj(this::links).toArray(int[][]::new);
    }

    private int[] links(int position) {
        return agreements.get(position).getRelations().stream()
                .filter(relation -> ORDERED.contains(relation.getKind()))
                .map(Relation::getAgreementId)
                .flatMap(Optional::stream)
                .filter(positions::containsKey)
                .mapToInt(positions::get)
                .filter(other -> other != position)
                .toArray();
    }

    private List<Register.Located<Agreement>> locate(List<Integer> cycle) {
        return cycle.stream()
                .map(position -> Register.Located.at(
                        JsonPointer.ROOT.child("agreements").child(position), agreements.get(position)))
                .toList();
    }

    /**
     * Finds cycles among numbers that link to others: they share no number, and without them no cycle is left.
     *
     * <p>One way is followed as deep as it leads. Where it comes back to itself, the cycle is cut off, and what led into it is
     * followed on.
     */
    static final class CycleSearch {

        private enum State {
            UNSEEN,
            ON_THE_WAY,
            DONE
        }

        private final int[][] links;
        private final int[] followed;
        private final State[] states;
        private final List<Integer> way = new ArrayList<>();
        private final List<List<Integer>> cycles = new ArrayList<>();

        private CycleSearch(int[][] links) {
            this.links = links;
            this.followed = new int[links.length];
            this.states = new State[links.length];
            Arrays.fill(states, State.UNSEEN);
        }

        /** Returns the cycles, each from its least number on; the numbers link to others by index. */
        static List<List<Integer>> in(int[][] links) {
            CycleSearch search = new CycleSearch(links);
            for (int start = 0; start < links.length; start++) {
                search.follow(start);
            }
            return search.cycles;
        }

        private void follow(int start) {
            enter(start);
            while (!way.isEmpty()) {
                int last = way.get(way.size() - 1);
                if (followed[last] == links[last].length) {
                    leave();
                } else {
                    int next = links[last][followed[last]];
                    followed[last]++;
                    closeCycle(next);
                    enter(next);
                }
            }
        }

        private void enter(int number) {
            if (states[number] == State.UNSEEN) {
                states[number] = State.ON_THE_WAY;
                way.add(number);
            }
        }

        private int leave() {
            int end = way.size() - 1;
            int last = way.get(end);
            way.subList(end, end + 1).clear();
            states[last] = State.DONE;
            return last;
        }

        private void closeCycle(int number) {
            if (states[number] != State.ON_THE_WAY) {
                return;
            }
            List<Integer> cycle = new ArrayList<>();
            while (states[number] == State.ON_THE_WAY) {
                cycle.add(leave());
            }
            Collections.reverse(cycle);
            Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
            cycles.add(List.copyOf(cycle));
        }
    }
}
