package dev.renkei.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Keeps matches with things that are equal to each other from crossing.
 *
 * <p>Which of two equal things another one is matched with makes no difference but to their order: the first is taken to be the
 * first, so that none is said to have moved.
 */
final class Twins {

    private Twins() {}

    /** Returns matches of the same things, in the order of the state after. */
    static <T> List<Match<T>> uncrossed(List<Match<T>> matches, Function<T, ?> content) {
        List<Match<T>> byAfter =
                inOrder(matches, match -> content.apply(match.after()), (from, to) -> join(from, to, from));
        List<Match<T>> byBoth = new ArrayList<>(
                inOrder(byAfter, match -> content.apply(match.before()), (from, to) -> join(from, to, to)));
        byBoth.sort(Comparator.comparing(Match::to, Position.ORDER));
        return List.copyOf(byBoth);
    }

    /** Matches the first with the first, the second with the second, among those that share a twin. */
    private static <T> List<Match<T>> inOrder(
            List<Match<T>> matches, Function<Match<T>, ?> twin, BinaryOperator<Match<T>> join) {
        Map<Object, List<Match<T>>> groups = new LinkedHashMap<>();
        matches.forEach(match -> groups.computeIfAbsent(twin.apply(match), unseen -> new ArrayList<>())
                .add(match));
        return groups.values().stream()
                .flatMap(group -> {
                    List<Match<T>> froms = sorted(group, Match::from);
                    List<Match<T>> tos = sorted(group, Match::to);
                    return IntStream.range(0, group.size()).mapToObj(n -> join.apply(froms.get(n), tos.get(n)));
                })
                .toList();
    }

    private static <T> List<Match<T>> sorted(List<Match<T>> group, Function<Match<T>, Position> position) {
        return group.stream()
                .sorted(Comparator.comparing(position, Position.ORDER))
                .toList();
    }

    /** Joins the thing before of one match to the thing after of another, on the grounds of the one whose partner has twins. */
    private static <T> Match<T> join(Match<T> from, Match<T> to, Match<T> grounds) {
        return Match.of(from.placedBefore(), to.placedAfter(), grounds.grounds(), grounds.similarity());
    }
}
