package dev.renkei.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Brings together what is the same in two lists, from the strongest grounds to the weakest.
 *
 * <p>Of several candidates the most similar are taken first; of equally similar ones those that lie nearest to each other, then
 * those nearest to the beginning. So the result depends on nothing but the lists, and it is the same seen from either side.
 */
final class Pairing<T> {

    static final int OPEN = -1;
    static final int CLOSED = -2;

    /** As many pairs are compared on one kind of grounds: those of 500 things with 500 others. */
    static final int MAX_COMPARED = 250_000;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate ->
                    Math.abs(candidate.from().index() - candidate.to().index()))
            .thenComparingInt(
                    candidate -> candidate.from().index() + candidate.to().index())
            .thenComparingInt(candidate ->
                    Math.abs(candidate.from().list() - candidate.to().list()))
            .thenComparingInt(
                    candidate -> candidate.from().list() + candidate.to().list());

    private final List<Placed<T>> before;
    private final List<Placed<T>> after;
    private final int[] partnersOfBefore;
    private final int[] partnersOfAfter;
    private final Map<Integer, Match<T>> matchesByAfter = new TreeMap<>();

    private Pairing(List<Placed<T>> before, List<Placed<T>> after) {
        this.before = before;
        this.after = after;
        this.partnersOfBefore = new int[before.size()];
        this.partnersOfAfter = new int[after.size()];
        Arrays.fill(partnersOfBefore, OPEN);
        Arrays.fill(partnersOfAfter, OPEN);
    }

    static <T> Pairing<T> of(List<Placed<T>> before, List<Placed<T>> after) {
        return new Pairing<>(before, after);
    }

    /** Tells how alike two things are, by their indexes in the two lists. */
    interface Score {
        double of(int before, int after);
    }

    private record Candidate(int before, int after, Position from, Position to, double score) {}

    private record Group(List<Integer> before, List<Integer> after) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        long size() {
            return (long) before.size() * after.size();
        }
    }

    // -----------------------------------------------------------------------
    /** Brings together what shares a key. */
    Pairing<T> byKey(Grounds grounds, Function<T, ? extends Collection<?>> keys) {
        return byKey(grounds, keys, (i, k) -> 0);
    }

    /** Brings together what shares a key, the most alike first where several share it. */
    Pairing<T> byKey(Grounds grounds, Function<T, ? extends Collection<?>> keys, Score score) {
        List<Candidate> candidates = new ArrayList<>();
        long budget = MAX_COMPARED;
        for (Group group : groups(keys)) {
            budget -= group.size();
            if (budget >= 0) {
                addAll(group, group.size() == 1 ? (i, k) -> 0 : score, Double.NEGATIVE_INFINITY, candidates);
            } else {
                addInOrder(group, candidates);
            }
        }
        return takeBest(candidates, grounds, candidate -> 1);
    }

    /** Brings together what is similar enough, as long as both stand in one block. */
    Pairing<T> byScore(Grounds grounds, Function<T, ?> block, Score score, double least) {
        List<Candidate> candidates = new ArrayList<>();
        long budget = MAX_COMPARED;
        for (Group group : groups(item -> List.of(block.apply(item)))) {
            budget -= group.size();
            if (budget >= 0) {
                addAll(group, score, least, candidates);
            }
        }
        return takeBest(candidates, grounds, Candidate::score);
    }

    private Collection<Group> groups(Function<T, ? extends Collection<?>> keys) {
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (int i : open(partnersOfBefore)) {
            keys.apply(before.get(i).item())
                    .forEach(key -> groups.computeIfAbsent(key, unseen -> new Group())
                            .before
                            .add(i));
        }
        for (int k : open(partnersOfAfter)) {
            keys.apply(after.get(k).item()).stream()
                    .filter(groups::containsKey)
                    .forEach(key -> groups.computeIfAbsent(key, unseen -> new Group())
                            .after
                            .add(k));
        }
        return groups.values();
    }

    private static int[] open(int[] partners) {
        return IntStream.range(0, partners.length)
                .filter(i -> partners[i] == OPEN)
                .toArray();
    }

    private Candidate candidate(int i, int k, double score) {
        return new Candidate(i, k, before.get(i).position(), after.get(k).position(), score);
    }

    private void addAll(Group group, Score score, double least, List<Candidate> candidates) {
        for (int i : group.before) {
            for (int k : group.after) {
                double reached = score.of(i, k);
                if (reached >= least) {
                    candidates.add(candidate(i, k, reached));
                }
            }
        }
    }

    private void addInOrder(Group group, List<Candidate> candidates) {
        for (int n = 0; n < Math.min(group.before.size(), group.after.size()); n++) {
            candidates.add(candidate(group.before.get(n), group.after.get(n), 0));
        }
    }

    private Pairing<T> takeBest(List<Candidate> candidates, Grounds grounds, ToDoubleFunction<Candidate> similarity) {
        candidates.sort(BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (partnersOfBefore[candidate.before] == OPEN && partnersOfAfter[candidate.after] == OPEN) {
                pair(candidate.before, candidate.after, grounds, similarity.applyAsDouble(candidate));
            }
        }
        return this;
    }

    // -----------------------------------------------------------------------
    private void pair(int i, int k, Grounds grounds, double similarity) {
        partnersOfBefore[i] = k;
        partnersOfAfter[k] = i;
        matchesByAfter.put(k, match(i, k, grounds, similarity));
    }

    /** Returns the match of two things, whether or not they are brought together. */
    Match<T> match(int i, int k, Grounds grounds, double similarity) {
        return Match.of(before.get(i), after.get(k), grounds, similarity);
    }

    /** Takes a thing out, because it is told in another way. */
    void closeBefore(int i) {
        if (partnersOfBefore[i] >= 0) {
            matchesByAfter.remove(partnersOfBefore[i]);
            partnersOfAfter[partnersOfBefore[i]] = OPEN;
        }
        partnersOfBefore[i] = CLOSED;
    }

    void closeAfter(int k) {
        if (partnersOfAfter[k] >= 0) {
            matchesByAfter.remove(k);
            partnersOfBefore[partnersOfAfter[k]] = OPEN;
        }
        partnersOfAfter[k] = CLOSED;
    }

    int partnerOfBefore(int i) {
        return partnersOfBefore[i];
    }

    int partnerOfAfter(int k) {
        return partnersOfAfter[k];
    }

    /** Returns what was brought together, in the order of the state after, and what was not. */
    Paired<T> toPaired() {
        return new Paired<>(
                List.copyOf(matchesByAfter.values()),
                IntStream.of(open(partnersOfBefore)).mapToObj(before::get).toList(),
                IntStream.of(open(partnersOfAfter)).mapToObj(after::get).toList());
    }
}
