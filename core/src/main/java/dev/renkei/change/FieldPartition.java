package dev.renkei.change;

import dev.renkei.change.FieldEvidence.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the fields that came apart. Fields that were put together are those that came apart, seen from the other side.
 *
 * <p>A field comes apart into at least two others that are new, or into new ones and the one that kept its key but not its label.
 */
final class FieldPartition {

    private final FieldEvidence evidence;
    private final int[] partnersOfWholes;
    private final int[] partnersOfParts;

    private FieldPartition(FieldEvidence evidence, int[] partnersOfWholes, int[] partnersOfParts) {
        this.evidence = evidence;
        this.partnersOfWholes = partnersOfWholes;
        this.partnersOfParts = partnersOfParts;
    }

    /**
     * Finds the fields that came apart.
     *
     * @param partnersOfWholes  for each field its partner by key, or that it is open or closed
     * @param partnersOfParts  the same from the other side
     * @return the parts in their order, by the field that came apart
     */
    static Map<Integer, List<Part>> find(FieldEvidence evidence, int[] partnersOfWholes, int[] partnersOfParts) {
        return new FieldPartition(evidence, partnersOfWholes, partnersOfParts).find();
    }

    private Map<Integer, List<Part>> find() {
        Map<Integer, List<Part>> parts = new TreeMap<>();
        if ((long) partnersOfWholes.length * partnersOfParts.length > Pairing.MAX_COMPARED) {
            return parts;
        }
        for (int k = 0; k < partnersOfParts.length; k++) {
            int part = k;
            wholeOf(part)
                    .ifPresent(whole -> evidence.part(whole, part)
                            .ifPresent(found -> parts.computeIfAbsent(whole, unseen -> new ArrayList<>())
                                    .add(found)));
        }
        parts.entrySet().removeIf(entry -> !isPartition(entry.getKey(), entry.getValue()));
        return parts;
    }

    private Optional<Integer> wholeOf(int part) {
        Comparator<Integer> best = Comparator.comparingDouble((Integer whole) ->
                        evidence.part(whole, part).orElseThrow().similarity())
                .reversed()
                .thenComparingInt(whole -> Math.abs(whole - part))
                .thenComparingInt(whole -> whole);
        return IntStream.range(0, partnersOfWholes.length)
                .filter(whole -> isPossible(whole, part))
                .filter(whole -> evidence.part(whole, part).isPresent())
                .boxed()
                .min(best);
    }

    private boolean isPossible(int whole, int part) {
        int partner = partnersOfParts[part];
        return partnersOfWholes[whole] != Pairing.CLOSED && (partner == Pairing.OPEN || partner == whole);
    }

    private boolean isPartition(int whole, List<Part> parts) {
        int partner = partnersOfWholes[whole];
        return parts.size() > 1
                && (partner == Pairing.OPEN || parts.stream().anyMatch(part -> part.index() == partner))
                && evidence.areMostOf(whole, parts);
    }
}
