package dev.renkei.json;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown inside a host's mapper when a document of Renkei cannot be read; it holds every finding.
 *
 * <p>The pointers of the findings start at the document. If the document is part of a value of the host,
 * {@link #getPath()} leads to it.
 */
public final class ReportedException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 20;

    private final transient Report report;

    ReportedException(JsonParser parser, Report report) {
        super(parser, summaryOf(report));
        this.report = report;
    }

    /** Returns as much of a report as a message can hold. */
    static String summaryOf(Report report) {
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

    /**
     * Returns the report of everything found in the document.
     *
     * @return the report, not null
     */
    public Report getReport() {
        return report;
    }
}
