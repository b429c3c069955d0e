package dev.renkei.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.renkei.json.internal.report.ReportSummary;
import dev.renkei.validation.Report;

/**
 * Thrown inside a host's mapper when a document of Renkei cannot be read; it holds every finding.
 *
 * <p>The pointers of the findings start at the document. If the document is part of a value of the host,
 * {@link #getPath()} leads to it.
 *
 * @since 0.1.0
 */
public final class ReportedInputException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    ReportedInputException(JsonParser parser, Report report) {
        super(parser, ReportSummary.of(report));
        this.report = report;
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
