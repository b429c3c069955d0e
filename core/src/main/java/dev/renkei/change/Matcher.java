package dev.renkei.change;

import dev.renkei.change.Matching.Positioned;
import dev.renkei.declaration.ContentKey;
import dev.renkei.declaration.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds which things of one list are which of another, reason by reason, the strongest first.
 *
 * <p>A reason matches only things that are still open. Work is limited: a reason compares at most {@link #MAX_COMPARED} pairs.
 */
final class Matcher<T> {

    static final int OPEN = -1;
    static final int CLOSED = -2;

    /** The maximum number of pairs that one reason compares: those of 500 things with 500 others. */
    static final int MAX_COMPARED = 250_000;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.rankBefore - candidate.rankAfter))
            .thenComparingInt(candidate -> candidate.rankBefore + candidate.rankAfter);

    private final List<Positioned<T>> before;
    private final List<Positioned<T>> after;
    private final ValueType<T> type;
    private final int[] partnersOfBefore;
    private final int[] partnersOfAfter;
    private final Map<Integer, Pair> pairsByAfter = new TreeMap<>();

    Matcher(List<Positioned<T>> before, List<Positioned<T>> after, ValueType<T> type) {
        this.before = before;
        this.after = after;
        this.type = type;
        this.partnersOfBefore = new int[before.size()];
        this.partnersOfAfter = new int[after.size()];
        Arrays.fill(partnersOfBefore, OPEN);
        Arrays.fill(partnersOfAfter, OPEN);
    }

    /** Returns the keys of a thing; two things are candidates if they share one. */
    interface Keys<T> extends Function<Positioned<T>, Collection<? extends Comparable<?>>> {}

    /** Scores how alike two things are, by their indexes in the two lists. */
    interface Score {
        double of(int before, int after);
    }

    private record Pair(int before, int after, Match.Reason reason, double similarity) {}

    /** Two things by their indexes, and by their ranks among those that are open to each other. */
    private record Candidate(int before, int after, int rankBefore, int rankAfter, double score) {}

    private record Content(int group, ContentKey key) implements Comparable<Content> {

        private static final Comparator<Content> ORDER =
                Comparator.comparingInt(Content::group).thenComparing(Content::key);

        @Override
        public int compareTo(Content other) {
            return ORDER.compare(this, other);
        }
    }

    private record Group(List<Integer> before, List<Integer> after) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        long size() {
            return (long) before.size() * after.size();
        }
    }

    // -----------------------------------------------------------------------
    /** Matches what is equal. */
    Matcher<T> byContent() {
        return byKeys(Match.Reason.EQUAL, item -> List.of(content(item)));
    }

    private Content content(Positioned<T> item) {
        return new Content(item.group(), ContentKey.of(type, item.item()));
    }

    /** Matches what shares a key, in order where several share it. */
    Matcher<T> byKeys(Match.Reason reason, Keys<T> keys) {
        return byKeys(reason, keys, (i, k) -> 0);
    }

    /** Matches what shares a key, the most alike first where several share it. */
    Matcher<T> byKeys(Match.Reason reason, Keys<T> keys, Score score) {
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
        return takeBest(candidates, reason, candidate -> 1);
    }

    /** Matches what shares a key and is similar enough. */
    Matcher<T> byScore(Match.Reason reason, Keys<T> keys, Score score, double min) {
        List<Candidate> candidates = new ArrayList<>();
        long budget = MAX_COMPARED;
        for (Group group : groups(keys)) {
            if (group.size() <= budget) {
                budget -= group.size();
                addAll(group, score, min, candidates);
            }
        }
        return takeBest(candidates, reason, Candidate::score);
    }

    private Collection<Group> groups(Keys<T> keys) {
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (int i : open(partnersOfBefore)) {
            keys.apply(before.get(i))
                    .forEach(key -> groups.computeIfAbsent(key, unseen -> new Group())
                            .before
                            .add(i));
        }
        for (int k : open(partnersOfAfter)) {
            keys.apply(after.get(k)).stream()
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

    private static void addAll(Group group, Score score, double min, List<Candidate> candidates) {
        for (int n = 0; n < group.before.size(); n++) {
            for (int m = 0; m < group.after.size(); m++) {
                Candidate candidate = candidate(group, n, m, score);
                if (candidate.score >= min) {
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

    private Matcher<T> takeBest(
            List<Candidate> candidates, Match.Reason reason, ToDoubleFunction<Candidate> similarity) {
        candidates.sort(BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (partnersOfBefore[candidate.before] == OPEN && partnersOfAfter[candidate.after] == OPEN) {
                partnersOfBefore[candidate.before] = candidate.after;
                partnersOfAfter[candidate.after] = candidate.before;
                pairsByAfter.put(
                        candidate.after,
                        new Pair(candidate.before, candidate.after, reason, similarity.applyAsDouble(candidate)));
            }
        }
        return this;
    }

    // -----------------------------------------------------------------------
    /** Returns the match of two things, whether or not they are matched. */
    Match<T> match(int i, int k, Match.Reason reason, double similarity) {
        Positioned<T> was = before.get(i);
        Positioned<T> is = after.get(k);
        return new Match<>(was.item(), is.item(), was.position(), is.position(), reason, similarity);
    }

    /** Takes a thing out, because something else tells what became of it. */
    void closeBefore(int i) {
        if (partnersOfBefore[i] >= 0) {
            pairsByAfter.remove(partnersOfBefore[i]);
            partnersOfAfter[partnersOfBefore[i]] = OPEN;
        }
        partnersOfBefore[i] = CLOSED;
    }

    /** Takes a thing out, because something else tells where it comes from. */
    void closeAfter(int k) {
        if (partnersOfAfter[k] >= 0) {
            pairsByAfter.remove(k);
            partnersOfBefore[partnersOfAfter[k]] = OPEN;
        }
        partnersOfAfter[k] = CLOSED;
    }

    /** Checks whether one of the lists has nothing left to match. */
    boolean isDone() {
        return open(partnersOfBefore).length == 0 || open(partnersOfAfter).length == 0;
    }

    int partnerOfBefore(int i) {
        return partnersOfBefore[i];
    }

    int partnerOfAfter(int k) {
        return partnersOfAfter[k];
    }

    /** Returns the matches in the order of the state after, and what is still open. */
    Matching<T> toMatching() {
        List<Pair> pairs = inOrder(
                List.copyOf(pairsByAfter.values()),
                pair -> content(after.get(pair.after)),
                (from, to) -> join(from, to, from));
        pairs = inOrder(pairs, pair -> content(before.get(pair.before)), (from, to) -> join(from, to, to));
        return new Matching<>(
                pairs.stream()
                        .map(pair -> match(pair.before, pair.after, pair.reason, pair.similarity))
                        .sorted(Comparator.comparing(Match::to, Change.Position.ORDER))
                        .toList(),
                IntStream.of(open(partnersOfBefore)).mapToObj(before::get).toList(),
                IntStream.of(open(partnersOfAfter)).mapToObj(after::get).toList());
    }

    /**
     * Matches the first with the first, the second with the second, among things of which one side is equal.
     *
     * <p>Which of several equal things is which cannot be known, so none of them is said to have moved.
     */
    private List<Pair> inOrder(List<Pair> pairs, Function<Pair, Content> content, BinaryOperator<Pair> join) {
        Map<Object, List<Pair>> groups = new LinkedHashMap<>();
        pairs.forEach(pair -> groups.computeIfAbsent(content.apply(pair), unseen -> new ArrayList<>())
                .add(pair));
        return groups.values().stream()
                .flatMap(group -> {
                    List<Pair> froms =
                            sorted(group, pair -> before.get(pair.before).position());
                    List<Pair> tos = sorted(group, pair -> after.get(pair.after).position());
                    return IntStream.range(0, group.size()).mapToObj(n -> join.apply(froms.get(n), tos.get(n)));
                })
                .toList();
    }

    private static List<Pair> sorted(List<Pair> group, Function<Pair, Change.Position> position) {
        return group.stream()
                .sorted(Comparator.comparing(position, Change.Position.ORDER))
                .toList();
    }

    /** Joins the thing before of one pair to the thing after of another, for the reason of the one whose partner has equals. */
    private static Pair join(Pair from, Pair to, Pair reason) {
        return new Pair(from.before, to.after, reason.reason, reason.similarity);
    }
}
