package dev.renkei.examples;

import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts what was found in several documents.
 */
final class Tally {

    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int documents;
    private int valid;
    private int missed;

    /** Counts a document with what was found in it. */
    void add(Report report) {
        documents++;
        valid += report.isValid() ? 1 : 0;
        for (Severity severity : Severity.values()) {
            findings.merge(severity, report.count(severity), Integer::sum);
        }
    }

    /** Counts a document that could not be read. */
    void miss() {
        missed++;
    }

    int exitCode() {
        if (missed > 0) {
            return ExitCode.FAILED;
        }
        return valid < documents ? ExitCode.ERRORS : ExitCode.OK;
    }

    /** Returns the counts by the names that the summary gives them. */
    Map<String, String> toParameters() {
        return Map.of(
                "documents", String.valueOf(documents),
                "valid", String.valueOf(valid),
                "errors", count(Severity.ERROR),
                "warnings", count(Severity.WARNING),
                "infos", count(Severity.INFO));
    }

    private String count(Severity severity) {
        return String.valueOf(findings.getOrDefault(severity, 0));
    }
}
