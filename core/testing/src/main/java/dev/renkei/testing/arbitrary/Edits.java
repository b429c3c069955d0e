package dev.renkei.testing.arbitrary;

import dev.renkei.testing.arbitrary.Choices.Part;
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
    private final List<Part> parts;
    private final List<Edit> edits = new ArrayList<>();

    private Edits(Choices choices) {
        this.values = choices.values();
        this.parts = choices.parts();
    }

    /** Returns the edits, those that remove most first. */
    static List<Edit> of(Choices choices) {
        Edits edits = new Edits(choices);
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

        Choices applyTo(Choices choices) {
            return earlier.applyTo(later.applyTo(choices));
        }
    }

    /**
     * Returns the edits that leave out a part and make up for it in one choice elsewhere.
     *
     * <p>A choice before the part becomes lower by one: it may say how many of such parts there are. Or a choice in the part after
     * it becomes higher by one: it may be counted among what the part that is left out did not take. They are as many as the choices
     * times the parts.
     */
    static Stream<Pair> pairsOf(Choices choices) {
        return Stream.concat(leaveOutAndRaise(choices), lowerAndLeaveOut(choices));
    }

    private static Stream<Pair> leaveOutAndRaise(Choices choices) {
        int[] values = choices.values();
        List<Part> parts = choices.parts();
        Map<Integer, Part> neighbours = new HashMap<>();
        parts.forEach(part -> neighbours.putIfAbsent(part.next(), part));
        return combinations(
                parts.size(),
                values.length,
                (part, i) -> Optional.ofNullable(neighbours.get(part))
                        .filter(neighbour ->
                                neighbour.hasChoices() && parts.get(part).holds(i))
                        .map(neighbour -> new Pair(Edit.leavingOut(neighbour), Edit.replacing(i, values[i] + 1))));
    }

    private static Stream<Pair> lowerAndLeaveOut(Choices choices) {
        int[] values = choices.values();
        List<Part> parts = choices.parts();
        return combinations(
                values.length,
                parts.size(),
                (i, part) -> Optional.of(parts.get(part))
                        .filter(each -> values[i] > 0 && each.start() > i && each.hasChoices())
                        .map(each -> new Pair(Edit.replacing(i, values[i] - 1), Edit.leavingOut(each))));
    }

    /** Flattens no streams: those inside would be gone through whole before the first of their pairs is tried. */
    private static Stream<Pair> combinations(int first, int second, BiFunction<Integer, Integer, Optional<Pair>> pair) {
        return LongStream.range(0, (long) first * second)
                .mapToObj(i -> pair.apply((int) (i / second), (int) (i % second)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private void leaveOutNeighbours() {
        leaveOutRuns(neighbours(0, parts.size()));
        parts.forEach(part -> leaveOutRuns(neighbours(part.number() + 1, part.next())));
    }

    /** Returns the parts from one number to another that are in none of the others. */
    private List<Part> neighbours(int first, int end) {
        List<Part> neighbours = new ArrayList<>();
        for (int i = first; i < end; i = parts.get(i).next()) {
            neighbours.add(parts.get(i));
        }
        return neighbours;
    }

    private void leaveOutRuns(List<Part> neighbours) {
        for (int length = neighbours.size() / 2; length > 1; length /= 2) {
            for (int i = 0; i + length <= neighbours.size(); i += length) {
                leaveOut(neighbours.get(i), neighbours.get(i + length - 1));
            }
        }
    }

    private void simplifyParts() {
        for (Part part : parts) {
            leaveOut(part, part);
            if (part.end() - part.start() > 1 && !isSimplest(part.start(), part.end())) {
                edits.add(Edit.simplifying(part));
            }
        }
    }

    private void leaveOut(Part first, Part last) {
        if (!isSimplest(first.start(), last.end())) {
            edits.add(Edit.leavingOut(first, last));
        }
    }

    /** Returns whether nothing between two places can be made simpler. */
    private boolean isSimplest(int start, int end) {
        return Arrays.stream(values, start, end).allMatch(value -> value == 0);
    }

    private void lowerChoices() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                edits.add(Edit.replacing(i, 0));
            }
            if (values[i] > 3) {
                edits.add(Edit.replacing(i, 1));
            }
            for (int less = values[i] / 2; less > 0; less /= 2) {
                edits.add(Edit.replacing(i, values[i] - less));
            }
        }
    }
}
