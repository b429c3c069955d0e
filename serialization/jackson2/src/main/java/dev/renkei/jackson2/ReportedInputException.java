package dev.renkei.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.renkei.json.internal.read.CharacterColumns;
import dev.renkei.json.internal.report.ReportSummary;
import dev.renkei.validation.Report;

/**
 * Thrown inside a host's mapper when a document of Renkei cannot be read; it holds every finding.
 *
 * <p>The pointers of the findings start where the mapper's parser does, as lines and columns do: if the document is part of a value of
 * the host, at that value, such as {@code /agreement/parties}. {@link #getPath()} leads to the document.
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

    /**
     * Returns the report with columns in characters (Unicode code points), as they are counted elsewhere: Jackson counts them in bytes
     * where it reads bytes.
     *
     * @param payload  the bytes that the mapper has read, in UTF-8, not null
     * @return the report, not null
     */
    public Report getReport(byte[] payload) {
        return CharacterColumns.of(report, payload);
    }
}
