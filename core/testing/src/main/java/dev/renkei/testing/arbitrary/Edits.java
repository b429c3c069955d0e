package dev.renkei.testing.arbitrary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds the ways to make a sequence of choices simpler, in the manner of Hypothesis (MacIver and Donaldson: Test-Case Reduction via
 * Test-Case Generation, ECOOP 2020).
 *
 * <p>Parts are left out, many neighbours at once before single ones; parts are made the simplest that they can be; single choices
 * are made lower, by much before by little. What is the simplest already is left alone.
 */
final class Edits {

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
     * @param earlier  the one that is first
     * @param later  the one that stands after it
     */
    record Pair(Edit earlier, Edit later) {

        int[] applyTo(int[] values) {
            return earlier.applyTo(later.applyTo(values));
        }
    }

    /**
     * Returns the edits that leave out a part and make up for it in one choice elsewhere.
     *
     * <p>A choice before the part becomes lower by one: it may say how many of such parts there are. Or a choice in the part after
     * it becomes higher by one: it may be counted among what the part that is left out did not take. They are as many as the choices
     * times the parts.
     */
    static Stream<Pair> pairsOf(Recording recording) {
        return Stream.concat(leaveOutAndRaise(recording), lowerAndLeaveOut(recording));
    }

    private static Stream<Pair> leaveOutAndRaise(Recording recording) {
        int[] values = recording.values();
        List<Recording.Part> parts = recording.parts();
        Map<Integer, Recording.Part> latest = new HashMap<>();
        List<Optional<Recording.Part>> neighbours = parts.stream()
                .map(part -> Optional.ofNullable(latest.put(part.whole(), part)).filter(Recording.Part::hasChoices))
                .toList();
        return combinations(
                parts.size(),
                values.length,
                (part, i) -> neighbours
                        .get(part)
                        .filter(neighbour -> parts.get(part).holds(i))
                        .map(neighbour -> new Pair(
                                Edit.deleting(neighbour.start(), neighbour.end()),
                                Edit.replacing(i, i + 1, values[i] + 1))));
    }

    private static Stream<Pair> lowerAndLeaveOut(Recording recording) {
        int[] values = recording.values();
        List<Recording.Part> parts = recording.parts();
        return combinations(
                values.length,
                parts.size(),
                (i, part) -> Optional.of(parts.get(part))
                        .filter(each -> values[i] > 0 && each.start() > i && each.hasChoices())
                        .map(each -> new Pair(
                                Edit.replacing(i, i + 1, values[i] - 1), Edit.deleting(each.start(), each.end()))));
    }

    /** Flattens no streams: those inside would be gone through whole before the first of their pairs is tried. */
    private static Stream<Pair> combinations(int first, int second, BiFunction<Integer, Integer, Optional<Pair>> pair) {
        return LongStream.range(0, (long) first * second)
                .mapToObj(i -> pair.apply((int) (i / second), (int) (i % second)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
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
            if (part.end() - part.start() > 1 && !isSimplest(part.start(), part.end())) {
                edits.add(Edit.replacing(part.start(), part.end(), 0));
            }
        }
    }

    private void delete(int start, int end) {
        if (!isSimplest(start, end)) {
            edits.add(Edit.deleting(start, end));
        }
    }

    /** Returns whether nothing between two places can be made simpler. */
    private boolean isSimplest(int start, int end) {
        return Arrays.stream(values, start, end).allMatch(value -> value == 0);
    }

    private void lowerChoices() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                edits.add(Edit.replacing(i, i + 1, 0));
            }
            if (values[i] > 3) {
                edits.add(Edit.replacing(i, i + 1, 1));
            }
            for (int less = values[i] / 2; less > 0; less /= 2) {
                edits.add(Edit.replacing(i, i + 1, values[i] - less));
            }
        }
    }
}
