package dev.renkei.testing.arbitrary;

import dev.renkei.testing.part.DocumentText;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows documents in the reports of jqwik with all their properties, a line for each; jqwik finds it by itself.
 *
 * @since 0.1.0
 */
public final class DocumentReportingFormat implements SampleReportingFormat {

    /** Creates the format. */
    public DocumentReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return DocumentText.shows(value);
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(DocumentText.of(value));
    }
}
