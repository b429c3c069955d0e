package dev.renkei.json.internal.report;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The findings of a report as the message of an exception.
 */
public final class ReportSummary {

    private static final int MAX_SHOWN = 20;

    private ReportSummary() {}

    /** Returns as much of a report as a message can hold. */
    public static String of(Report report) {
        String shown = report.getFindings().stream()
                .limit(MAX_SHOWN)
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
        if (report.getFindings().size() <= MAX_SHOWN) {
            return shown;
        }
        int all = Arrays.stream(Severity.values()).mapToInt(report::count).sum();
        return shown + "\nand " + (all - MAX_SHOWN) + " more";
    }
}
