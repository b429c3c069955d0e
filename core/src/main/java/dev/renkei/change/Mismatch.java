package dev.renkei.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words the failure of a state to which changes do not apply. */
final class Mismatch {

    private static final int SHOWN = 3;

    private Mismatch() {}

    static IllegalArgumentException of(String subject, List<Change> differences) {
        String first = differences.stream()
                .limit(SHOWN)
                .map(difference -> difference.describe(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
        int more = Math.max(0, differences.size() - SHOWN);
        return new IllegalArgumentException(
                subject + " must be the one from which the changes start but differs from it: " + first
                        + (more == 0 ? "" : "; and " + more + " more"));
    }
}
