package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.change.FieldEvidence.Part;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Tells which field of cooperation is which, and which were split or merged. */
final class FieldMatcher {

    private final List<Placed<CooperationField>> before;
    private final List<Placed<CooperationField>> after;
    private final FieldEvidence evidence;
    private final Pairing<CooperationField> pairing;

    private FieldMatcher(
            List<Placed<CooperationField>> before, List<Placed<CooperationField>> after, SharedInitiatives shared) {
        this.before = before;
        this.after = after;
        this.evidence = FieldEvidence.of(before, after, shared);
        this.pairing = Pairing.of(before, after, CooperationField.TYPE);
    }

    static FieldMatching match(
            List<Placed<CooperationField>> before, List<Placed<CooperationField>> after, SharedInitiatives shared) {
        return new FieldMatcher(before, after, shared).match();
    }

    private FieldMatching match() {
        pairing.byContent()
                .byKey(Grounds.SAME_ID, field -> field.getId().stream().toList())
                .byKey(Grounds.SAME_TITLE, field -> label(field).stream().toList(), evidence::sharedInitiatives);
        Map<Integer, List<Part>> split = FieldPartition.find(evidence, partnersOfBefore(), partnersOfAfter());
        Map<Integer, List<Part>> merged =
                FieldPartition.find(evidence.reversed(), partnersOfAfter(), partnersOfBefore());
        removeTangled(split, merged);
        List<List<Match<CooperationField>>> splits = matches(split, (whole, part) -> match(whole, part.index(), part));
        List<List<Match<CooperationField>>> merges = matches(merged, (whole, part) -> match(part.index(), whole, part));
        close(split, pairing::closeBefore, pairing::closeAfter);
        close(merged, pairing::closeAfter, pairing::closeBefore);
        pairing.byScore(Grounds.SIMILAR_WORDS, field -> "", evidence::similarity, Grounds.SIMILAR)
                .byScore(Grounds.SHARED_INITIATIVES, field -> "", evidence::sharedInitiatives, Grounds.MOSTLY)
                .byScore(
                        Grounds.SAME_NUMBER,
                        field -> field.getNumber().map(String::valueOf).orElse(""),
                        evidence::numberForLabel,
                        1);
        return new FieldMatching(pairing.toPaired(), splits, merges);
    }

    private static Optional<String> label(CooperationField field) {
        return field.getLabel().map(NormalText::of);
    }

    // -----------------------------------------------------------------------
    private int[] partnersOfBefore() {
        return IntStream.range(0, before.size())
                .map(i -> {
                    int partner = pairing.partnerOfBefore(i);
                    return partner >= 0 && !isRelabelled(i, partner) ? Pairing.CLOSED : partner;
                })
                .toArray();
    }

    private int[] partnersOfAfter() {
        return IntStream.range(0, after.size())
                .map(k -> {
                    int partner = pairing.partnerOfAfter(k);
                    return partner >= 0 && !isRelabelled(partner, k) ? Pairing.CLOSED : partner;
                })
                .toArray();
    }

    /** A field that kept its label kept what it is; one that kept its key alone can have become a part of what it was. */
    private boolean isRelabelled(int i, int k) {
        return !label(before.get(i).item()).equals(label(after.get(k).item()));
    }

    // -----------------------------------------------------------------------
    /** Where a field would be a part of a split and of a merger at once, neither is told. */
    private static void removeTangled(Map<Integer, List<Part>> split, Map<Integer, List<Part>> merged) {
        Set<Integer> partsOfSplits = indexes(split.values());
        Set<Integer> partsOfMergers = indexes(merged.values());
        Set<Integer> wholesOfSplits = Set.copyOf(split.keySet());
        Set<Integer> wholesOfMergers = Set.copyOf(merged.keySet());
        split.entrySet()
                .removeIf(entry -> partsOfMergers.contains(entry.getKey())
                        || entry.getValue().stream().anyMatch(part -> wholesOfMergers.contains(part.index())));
        merged.entrySet()
                .removeIf(entry -> partsOfSplits.contains(entry.getKey())
                        || entry.getValue().stream().anyMatch(part -> wholesOfSplits.contains(part.index())));
    }

    private static List<List<Match<CooperationField>>> matches(
            Map<Integer, List<Part>> partitions, BiFunction<Integer, Part, Match<CooperationField>> match) {
        return partitions.entrySet().stream()
                .map(entry -> entry.getValue().stream()
                        .map(part -> match.apply(entry.getKey(), part))
                        .toList())
                .toList();
    }

    private Match<CooperationField> match(int i, int k, Part part) {
        return pairing.partnerOfBefore(i) == k
                ? pairing.match(i, k, Grounds.SAME_ID, 1)
                : pairing.match(i, k, part.grounds(), part.similarity());
    }

    private static void close(Map<Integer, List<Part>> partitions, IntConsumer closeWhole, IntConsumer closePart) {
        partitions.forEach((whole, parts) -> {
            closeWhole.accept(whole);
            parts.forEach(part -> closePart.accept(part.index()));
        });
    }

    private static Set<Integer> indexes(Collection<List<Part>> parts) {
        Set<Integer> indexes = new HashSet<>();
        parts.forEach(list -> list.forEach(part -> indexes.add(part.index())));
        return indexes;
    }
}
