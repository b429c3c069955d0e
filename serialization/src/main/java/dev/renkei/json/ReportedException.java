package dev.renkei.json;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown inside a host's mapper when a document of Renkei cannot be read; it holds every finding.
 *
 * <p>The pointers of the findings start at the document. Where the document stands in a value of the host,
 * {@link #getPath()} leads to it.
 */
public final class ReportedException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 20;

    private final transient Report report;

    ReportedException(JsonParser parser, Report report) {
        super(parser, summaryOf(report));
        this.report = report;
    }

    /** Returns as much of a report as a message can hold. */
    static String summaryOf(Report report) {
        int more = report.getFindings().size() - MOST_SHOWN;
        String shown = report.getFindings().stream()
                .limit(MOST_SHOWN)
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
        return more > 0 ? shown + "\nand " + more + " more" : shown;
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
