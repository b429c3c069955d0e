package dev.renkei.change;

import dev.renkei.document.ContentKey;
import dev.renkei.document.ValueType;
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
 * <p>Of several candidates the most similar are taken first, and of equally similar ones the first with the first, the second with
 * the second. So the result depends on nothing but the lists, and it is the same seen from either side.
 */
final class Pairing<T> {

    static final int OPEN = -1;
    static final int CLOSED = -2;

    /** As many pairs are compared on one kind of grounds: those of 500 things with 500 others. */
    static final int MAX_COMPARED = 250_000;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.rankBefore - candidate.rankAfter))
            .thenComparingInt(candidate -> candidate.rankBefore + candidate.rankAfter);

    private final List<Placed<T>> before;
    private final List<Placed<T>> after;
    private final Function<T, ? extends Comparable<?>> content;
    private final int[] partnersOfBefore;
    private final int[] partnersOfAfter;
    private final Map<Integer, Match<T>> matchesByAfter = new TreeMap<>();

    private Pairing(List<Placed<T>> before, List<Placed<T>> after, Function<T, ? extends Comparable<?>> content) {
        this.before = before;
        this.after = after;
        this.content = content;
        this.partnersOfBefore = new int[before.size()];
        this.partnersOfAfter = new int[after.size()];
        Arrays.fill(partnersOfBefore, OPEN);
        Arrays.fill(partnersOfAfter, OPEN);
    }

    /** Begins with two lists, whose things have a key under which equal ones come together. */
    static <T> Pairing<T> of(
            List<Placed<T>> before, List<Placed<T>> after, Function<T, ? extends Comparable<?>> content) {
        return new Pairing<>(before, after, content);
    }

    static <T> Pairing<T> of(List<Placed<T>> before, List<Placed<T>> after, ValueType<T> type) {
        return of(before, after, item -> ContentKey.of(type, item));
    }

    /** Tells how alike two things are, by their indexes in the two lists. */
    interface Score {
        double of(int before, int after);
    }

    /** Two things by their indexes, and by their ranks among those that are open to each other. */
    private record Candidate(int before, int after, int rankBefore, int rankAfter, double score) {}

    private record Group(List<Integer> before, List<Integer> after) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        long size() {
            return (long) before.size() * after.size();
        }
    }

    // -----------------------------------------------------------------------
    /** Brings together what is equal. */
    Pairing<T> byContent() {
        return byKey(Grounds.EQUAL, item -> List.of(content.apply(item)));
    }

    /** Brings together what shares a key. */
    Pairing<T> byKey(Grounds grounds, Function<T, ? extends Collection<? extends Comparable<?>>> keys) {
        return byKey(grounds, keys, (i, k) -> 0);
    }

    /** Brings together what shares a key, the most alike first where several share it. */
    Pairing<T> byKey(Grounds grounds, Function<T, ? extends Collection<? extends Comparable<?>>> keys, Score score) {
        List<Candidate> candidates = new ArrayList<>();
        long budget = MAX_COMPARED;
        for (Group group : groups(keys)) {
            if (group.size() <= budget) {
                budget -= group.size();
                addAll(group, group.size() == 1 ? (i, k) -> 0 : score, Double.NEGATIVE_INFINITY, candidates);
            } else {
                addInOrder(group, candidates);
            }
        }
        return takeBest(candidates, grounds, candidate -> 1);
    }

    /** Brings together what is similar enough, as long as both stand in one block. */
    Pairing<T> byScore(Grounds grounds, Function<T, ? extends Comparable<?>> block, Score score, double least) {
        List<Candidate> candidates = new ArrayList<>();
        long budget = MAX_COMPARED;
        for (Group group : groups(item -> List.of(block.apply(item)))) {
            if (group.size() <= budget) {
                budget -= group.size();
                addAll(group, score, least, candidates);
            }
        }
        return takeBest(candidates, grounds, Candidate::score);
    }

    private Collection<Group> groups(Function<T, ? extends Collection<? extends Comparable<?>>> keys) {
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

    private static void addAll(Group group, Score score, double least, List<Candidate> candidates) {
        for (int n = 0; n < group.before.size(); n++) {
            for (int m = 0; m < group.after.size(); m++) {
                Candidate candidate = candidate(group, n, m, score);
                if (candidate.score >= least) {
                    candidates.add(candidate);
                }
            }
        }
    }

    private static void addInOrder(Group group, List<Candidate> candidates) {
        for (int n = 0; n < Math.min(group.before.size(), group.after.size()); n++) {
            candidates.add(candidate(group, n, n, (i, k) -> 0));
        }
    }

    private static Candidate candidate(Group group, int n, int m, Score score) {
        int i = group.before.get(n);
        int k = group.after.get(m);
        return new Candidate(i, k, n, m, score.of(i, k));
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
                Twins.uncrossed(List.copyOf(matchesByAfter.values()), content),
                IntStream.of(open(partnersOfBefore)).mapToObj(before::get).toList(),
                IntStream.of(open(partnersOfAfter)).mapToObj(after::get).toList());
    }
}
