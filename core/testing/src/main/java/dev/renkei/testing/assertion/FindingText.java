package dev.renkei.testing.assertion;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Puts findings into the words of a failure: the rule, the place in the document and in the text, the message.
 */
final class FindingText {

    private FindingText() {}

    static String of(Finding finding) {
        return finding.getSeverity() + " " + finding.getCode() + " at " + place(finding) + ": "
                + finding.getMessage(Locale.ENGLISH);
    }

    /** Returns what a report has, each finding on a line of its own. */
    static String listing(Report report) {
        return listing(report.getFindings(), "has");
    }

    /** Returns what was suppressed in a report, each finding on a line of its own. */
    static String suppressed(Report report) {
        return listing(report.getSuppressedFindings(), "has suppressed");
    }

    private static String listing(List<Finding> findings, String verb) {
        return findings.isEmpty()
                ? verb + " none"
                : findings.stream().map(FindingText::of).collect(Collectors.joining("\n  ", verb + " these:\n  ", ""));
    }

    static String place(Finding finding) {
        return place(finding.getPointer())
                + finding.getPosition()
                        .map(position -> " (line " + position.line() + ", column " + position.column() + ")")
                        .orElse("");
    }

    static String place(String pointer) {
        return pointer.isEmpty() ? "the whole document" : pointer;
    }
}
