package dev.renkei.testing.arbitrary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the ways to make a sequence of choices simpler, in the manner of Hypothesis (MacIver and Donaldson: Test-Case Reduction via
 * Test-Case Generation, ECOOP 2020).
 *
 * <p>Parts are left out, many neighbours at once before single ones; parts are made the simplest that they can be; single choices
 * are made lower.
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
