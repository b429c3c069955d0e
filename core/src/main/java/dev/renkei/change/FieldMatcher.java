package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.change.Matching.Positioned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which field of cooperation is which, and which were split, merged or regrouped.
 *
 * <p>A field comes apart into at least two others that are new, or into new ones and the one that kept its key but not its label. Fields
 * that were put together are those that came apart, seen from the other side.
 */
final class FieldMatcher {

    private final List<Positioned<CooperationField>> before;
    private final List<Positioned<CooperationField>> after;
    private final Evidence evidence;
    private final Matcher<CooperationField> matcher;

    private FieldMatcher(
            List<Positioned<CooperationField>> before,
            List<Positioned<CooperationField>> after,
            List<Match<Initiative>> initiatives,
            Matcher<CooperationField> matcher) {
        this.before = before;
        this.after = after;
        this.matcher = matcher;
        this.evidence = new Evidence(
                before,
                after,
                WeighedText.weigh(labels(before), labels(after)),
                new Evidence.Shared(byField(initiatives, Match::before), byField(initiatives, Match::after)));
    }

    /** The matches, and the groups of fields that others have replaced. */
    record Result(Matching<CooperationField> matching, List<List<Match<CooperationField>>> regrouped) {

        /** Returns each field before with each field after in which it continues. */
        Stream<Match<CooperationField>> successions() {
            return Stream.concat(matching.matches().stream(), regrouped.stream().flatMap(Collection::stream));
        }
    }

    /** Matches fields by themselves and by the initiatives that are found in both states. */
    static Result match(
            List<Positioned<CooperationField>> before,
            List<Positioned<CooperationField>> after,
            List<Match<Initiative>> initiatives) {
        Matcher<CooperationField> matcher = new Matcher<>(before, after, CooperationField.TYPE).byContent();
        return matcher.isDone()
                ? new Result(matcher.toMatching(), List.of())
                : new FieldMatcher(before, after, initiatives, matcher).match();
    }

    private Result match() {
        matcher.byKeys(
                        Match.Reason.SAME_ID,
                        field -> field.item().getId().stream().toList())
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        field -> label(field.item()).stream().toList(),
                        evidence::sharedInitiatives);
        List<List<Match<CooperationField>>> regrouped = regroup();
        matcher.byScore(
                        Match.Reason.SIMILAR_WORDS,
                        field -> List.of(""),
                        evidence::similarity,
                        Match.Reason.MIN_SIMILAR)
                .byScore(
                        Match.Reason.SHARED_INITIATIVES,
                        field -> List.of(""),
                        evidence::sharedInitiatives,
                        Match.Reason.MIN_MOST)
                .byScore(
                        Match.Reason.SAME_NUMBER,
                        field -> field.item().getNumber().stream().toList(),
                        evidence::numberForLabel,
                        1);
        return new Result(matcher.toMatching(), regrouped);
    }

    private static Optional<String> label(CooperationField field) {
        return field.getLabel().map(WeighedText::normal);
    }

    private static List<String> labels(List<Positioned<CooperationField>> fields) {
        return fields.stream()
                .map(field ->
                        field.item().getLabel().map(WeighedText::withoutFormula).orElse(""))
                .toList();
    }

    /** Returns the numbers of the matches that refer to each field, ascending. */
    private static Map<String, List<Integer>> byField(
            List<Match<Initiative>> matches, Function<Match<Initiative>, Initiative> side) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            int number = i;
            side.apply(matches.get(i)).getFieldIds().stream()
                    .distinct()
                    .forEach(field -> numbers.computeIfAbsent(field, unseen -> new ArrayList<>())
                            .add(number));
        }
        return numbers;
    }

    // -----------------------------------------------------------------------
    /** A field that continues in another, by their indexes. */
    private record Edge(int before, int after, Match.Reason reason, double similarity) {

        boolean touches(Edge other) {
            return before == other.before || after == other.after;
        }
    }

    private List<List<Match<CooperationField>>> regroup() {
        int[] openBefore = open(before.size(), matcher::partnerOfBefore, (i, k) -> isRelabelled(i, k));
        int[] openAfter = open(after.size(), matcher::partnerOfAfter, (k, i) -> isRelabelled(i, k));
        List<Edge> edges = new ArrayList<>();
        partitions(evidence, openBefore, openAfter)
                .forEach((whole, parts) ->
                        parts.forEach(part -> edges.add(new Edge(whole, part.index, part.reason, part.similarity))));
        partitions(evidence.reversed(), openAfter, openBefore)
                .forEach((whole, parts) ->
                        parts.forEach(part -> edges.add(new Edge(part.index, whole, part.reason, part.similarity))));
        List<List<Edge>> groups = connected(edges);
        List<List<Match<CooperationField>>> matches = groups.stream()
                .map(group -> group.stream().map(this::match).toList())
                .toList();
        edges.forEach(edge -> {
            matcher.closeBefore(edge.before);
            matcher.closeAfter(edge.after);
        });
        return matches;
    }

    private Match<CooperationField> match(Edge edge) {
        return matcher.partnerOfBefore(edge.before) == edge.after
                ? matcher.match(edge.before, edge.after, Match.Reason.SAME_ID, 1)
                : matcher.match(edge.before, edge.after, edge.reason, edge.similarity);
    }

    /** Returns the edges in groups of which none touches another. */
    private static List<List<Edge>> connected(List<Edge> edges) {
        List<List<Edge>> groups = new ArrayList<>();
        for (Edge edge : edges) {
            List<Edge> group = new ArrayList<>();
            groups.removeIf(other -> other.stream().anyMatch(edge::touches) && group.addAll(other));
            if (group.stream().noneMatch(other -> other.before == edge.before && other.after == edge.after)) {
                group.add(edge);
            }
            group.sort(Comparator.comparingInt(Edge::before).thenComparingInt(Edge::after));
            groups.add(group);
        }
        return groups;
    }

    private interface Partners {
        boolean areRelabelled(int field, int partner);
    }

    /** Returns for each field its partner, or that it is open or closed. */
    private static int[] open(int size, IntUnaryOperator partnerOf, Partners partners) {
        return IntStream.range(0, size)
                .map(field -> {
                    int partner = partnerOf.applyAsInt(field);
                    return partner >= 0 && !partners.areRelabelled(field, partner) ? Matcher.CLOSED : partner;
                })
                .toArray();
    }

    /** A field that kept its label kept what it is; one that kept its key alone can have become a part of what it was. */
    private boolean isRelabelled(int i, int k) {
        return !label(before.get(i).item()).equals(label(after.get(k).item()));
    }

    // -----------------------------------------------------------------------
    /** A field that is a part of another, by its index. */
    private record Part(int index, Match.Reason reason, double similarity) {}

    /** Returns the parts of each field that came apart, in their order. */
    private static Map<Integer, List<Part>> partitions(
            Evidence evidence, int[] partnersOfWholes, int[] partnersOfParts) {
        Map<Integer, List<Part>> parts = new TreeMap<>();
        if ((long) partnersOfWholes.length * partnersOfParts.length > Matcher.MAX_COMPARED) {
            return parts;
        }
        for (int part = 0; part < partnersOfParts.length; part++) {
            bestWhole(evidence, part, partnersOfWholes, partnersOfParts[part])
                    .ifPresent(best -> parts.computeIfAbsent(best.whole, unseen -> new ArrayList<>())
                            .add(best.part));
        }
        parts.entrySet().removeIf(entry -> {
            int partner = partnersOfWholes[entry.getKey()];
            List<Part> found = entry.getValue();
            boolean keepsPartner = partner == Matcher.OPEN || found.stream().anyMatch(part -> part.index == partner);
            return found.size() < 2 || !keepsPartner || !evidence.areMostOf(entry.getKey(), found);
        });
        return parts;
    }

    private record PartOfWhole(int whole, Part part) {}

    private static Optional<PartOfWhole> bestWhole(Evidence evidence, int part, int[] partnersOfWholes, int partner) {
        Comparator<PartOfWhole> best = Comparator.comparingDouble((PartOfWhole found) -> found.part.similarity)
                .reversed()
                .thenComparingInt(found -> Math.abs(found.whole - part))
                .thenComparingInt(found -> found.whole);
        return IntStream.range(0, partnersOfWholes.length)
                .filter(whole ->
                        partnersOfWholes[whole] != Matcher.CLOSED && (partner == Matcher.OPEN || partner == whole))
                .boxed()
                .flatMap(whole -> evidence.part(whole, part).stream().map(found -> new PartOfWhole(whole, found)))
                .min(best);
    }

    // -----------------------------------------------------------------------
    /** What speaks for two fields being the same, or one being a part of the other. */
    private record Evidence(
            List<Positioned<CooperationField>> before,
            List<Positioned<CooperationField>> after,
            WeighedText.Sides labels,
            Shared shared) {

        /** The numbers of the initiatives that refer to each field, of those that are found in both states. */
        private record Shared(Map<String, List<Integer>> before, Map<String, List<Integer>> after) {

            /** Returns how many initiatives both fields have, 0 if they are too few to tell anything. */
            int count(CooperationField was, CooperationField is) {
                List<Integer> some = numbers(before, was);
                List<Integer> others = numbers(after, is);
                int count = 0;
                int i = 0;
                int k = 0;
                while (i < some.size() && k < others.size()) {
                    int order = Integer.compare(some.get(i), others.get(k));
                    count += order == 0 ? 1 : 0;
                    i += order <= 0 ? 1 : 0;
                    k += order >= 0 ? 1 : 0;
                }
                return count < Match.Reason.MIN_SHARED ? 0 : count;
            }

            static List<Integer> numbers(Map<String, List<Integer>> numbers, CooperationField field) {
                return field.getId()
                        .map(id -> numbers.getOrDefault(id, List.of()))
                        .orElse(List.of());
            }
        }

        /** Sees the same from the other side. */
        Evidence reversed() {
            return new Evidence(after, before, labels.reversed(), new Shared(shared.after, shared.before));
        }

        /** Returns how similar the labels are; two fields with keys of their own are not the same by their words. */
        double similarity(int i, int k) {
            return haveKeys(i, k)
                    ? 0
                    : labels.before().get(i).similarityTo(labels.after().get(k));
        }

        /** Returns how many of the initiatives of both fields the two share. */
        double sharedInitiatives(int i, int k) {
            int count = shared.count(field(before, i), field(after, k));
            int all = Shared.numbers(shared.before, field(before, i)).size()
                    + Shared.numbers(shared.after, field(after, k)).size();
            return count == 0 ? 0 : 2.0 * count / all;
        }

        /** Returns whether the number can stand for a label that one of the two has lost. */
        double numberForLabel(int i, int k) {
            boolean isLost =
                    labels.before().get(i).isEmpty() || labels.after().get(k).isEmpty();
            return isLost && !haveKeys(i, k) ? 1 : 0;
        }

        private boolean haveKeys(int i, int k) {
            return field(before, i).getId().isPresent()
                    && field(after, k).getId().isPresent();
        }

        /** Returns what speaks for the second field being a part of the first. */
        Optional<Part> part(int whole, int part) {
            WeighedText wholeLabel = labels.before().get(whole);
            WeighedText partLabel = labels.after().get(part);
            double contained = partLabel.shareIn(wholeLabel);
            if (partLabel.size() < wholeLabel.size() && contained >= Match.Reason.MIN_CONTAINED) {
                return Optional.of(new Part(part, Match.Reason.CONTAINED_WORDS, contained));
            }
            int count = shared.count(field(before, whole), field(after, part));
            double share = count == 0
                    ? 0
                    : (double) count
                            / Shared.numbers(shared.after, field(after, part)).size();
            return share > Match.Reason.MIN_MOST
                    ? Optional.of(new Part(part, Match.Reason.SHARED_INITIATIVES, share))
                    : Optional.empty();
        }

        /** Returns whether the parts together are most of the whole. */
        boolean areMostOf(int whole, List<Part> parts) {
            List<WeighedText> words =
                    parts.stream().map(part -> labels.after().get(part.index)).toList();
            return parts.stream().allMatch(part -> part.reason == Match.Reason.SHARED_INITIATIVES)
                    || labels.before().get(whole).shareIn(words) >= Match.Reason.MIN_MOST;
        }

        private static CooperationField field(List<Positioned<CooperationField>> fields, int index) {
            return fields.get(index).item();
        }
    }
}
