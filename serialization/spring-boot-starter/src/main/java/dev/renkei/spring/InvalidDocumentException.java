package dev.renkei.spring;

import dev.renkei.validation.Report;
import java.util.stream.Collectors;

/**
 * Thrown when the body of a request is no valid document of Renkei.
 *
 * <p>Unless an application handles it, the answer is 422 and a problem (RFC 9457) with every finding.
 *
 * @since 0.1.0
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 5;

    private final transient Report report;

    InvalidDocumentException(Report report) {
        super(report.getFindings().stream()
                .limit(MAX_SHOWN)
                .map(Object::toString)
                .collect(Collectors.joining("\n", "Document must be valid but was not:\n", "")));
        this.report = report;
    }

    /**
     * Returns the report of everything found in the document, its structure and the rules together.
     *
     * @return the report, not null
     */
    public Report getReport() {
        return report;
    }
}
