package dev.renkei.testing.arbitrary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the ways to make a sequence of choices simpler, in the manner of Hypothesis (MacIver and Donaldson: Test-Case Reduction via
 * Test-Case Generation, ECOOP 2020).
 *
 * <p>Parts are left out, many neighbours at once before single ones; parts are made the simplest that they can be; single choices
 * are made lower.
 */
final class Edits {

    private static final int MOST_PAIRS = 20_000;

    private final int[] values;
    private final List<Recording.Part> parts;
    private final List<Edit> edits = new ArrayList<>();

    private Edits(Recording recording) {
        this.values = recording.values();
        this.parts = recording.parts();
    }

    /** Returns the edits, those that remove most first. */
    static List<Edit> of(Recording recording) {
        Edits edits = new Edits(recording);
        edits.leaveOutNeighbours();
        edits.simplifyParts();
        edits.lowerChoices();
        edits.edits.sort(Edit.ORDER);
        return edits.edits;
    }

    /**
     * Two edits at once.
     *
     * @param earlier  the one that stands first
     * @param later  the one that stands behind it
     */
    record Pair(Edit earlier, Edit later) {

        int[] applyTo(int[] values) {
            return earlier.applyTo(later.applyTo(values));
        }
    }

    /**
     * Returns the edits that leave out a part and make up for it in one choice elsewhere.
     *
     * <p>A choice before the part becomes lower by one: it may say how many of such parts there are. Or a choice in the part behind
     * it becomes higher by one: it may be counted among what the part that is left out did not take. Of a large sample not all such
     * edits are tried, for they are as many as its choices times its parts.
     */
    static Stream<Pair> pairsOf(Recording recording) {
        return Stream.concat(leaveOutAndRaise(recording), lowerAndLeaveOut(recording))
                .limit(MOST_PAIRS);
    }

    private static Stream<Pair> leaveOutAndRaise(Recording recording) {
        int[] values = recording.values();
        Map<Integer, Recording.Part> before = new HashMap<>();
        Stream.Builder<Stream<Pair>> pairs = Stream.builder();
        for (Recording.Part part : recording.parts()) {
            Recording.Part neighbour = before.put(part.whole(), part);
            if (neighbour != null && neighbour.end() > neighbour.start()) {
                Edit deletion = Edit.deleting(neighbour.start(), neighbour.end());
                pairs.add(IntStream.range(part.start(), part.end())
                        .mapToObj(i -> new Pair(deletion, Edit.replacing(i, i + 1, values[i] + 1))));
            }
        }
        return pairs.build().flatMap(Function.identity());
    }

    private static Stream<Pair> lowerAndLeaveOut(Recording recording) {
        int[] values = recording.values();
        return IntStream.range(0, values.length)
                .filter(i -> values[i] > 0)
                .mapToObj(i -> Edit.replacing(i, i + 1, values[i] - 1))
                .flatMap(lower -> recording.parts().stream()
                        .filter(part -> part.start() >= lower.end() && part.end() > part.start())
                        .map(part -> new Pair(lower, Edit.deleting(part.start(), part.end()))));
    }

    private void leaveOutNeighbours() {
        Map<Integer, List<Recording.Part>> byWhole = new HashMap<>();
        for (Recording.Part part : parts) {
            byWhole.computeIfAbsent(part.whole(), whole -> new ArrayList<>()).add(part);
        }
        byWhole.values().forEach(this::leaveOutRuns);
    }

    private void leaveOutRuns(List<Recording.Part> neighbours) {
        for (int length = neighbours.size() / 2; length > 1; length /= 2) {
            for (int i = 0; i + length <= neighbours.size(); i += length) {
                delete(neighbours.get(i).start(), neighbours.get(i + length - 1).end());
            }
        }
    }

    private void simplifyParts() {
        for (Recording.Part part : parts) {
            delete(part.start(), part.end());
            if (part.end() - part.start() > 1) {
                edits.add(Edit.replacing(part.start(), part.end(), 0));
            }
        }
    }

    private void delete(int start, int end) {
        if (end > start) {
            edits.add(Edit.deleting(start, end));
        }
    }

    private void lowerChoices() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                edits.add(Edit.replacing(i, i + 1, 0));
            }
            if (values[i] > 1) {
                edits.add(Edit.replacing(i, i + 1, values[i] / 2));
                edits.add(Edit.replacing(i, i + 1, values[i] - 1));
            }
        }
    }
}
