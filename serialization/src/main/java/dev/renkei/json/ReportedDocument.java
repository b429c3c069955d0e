package dev.renkei.json;

import dev.renkei.validation.Report;
import java.net.URI;
import java.util.Objects;

/**
 * A document with the report about it.
 *
 * @param uri  the address of the document, absolute or relative, not null
 * @param report  what was found in it, not null
 * @since 0.1.0
 */
public record ReportedDocument(URI uri, Report report) {

    /**
     * Creates a document with the report about it.
     *
     * @param uri  the address of the document, absolute or relative, not null
     * @param report  what was found in it, not null
     */
    public ReportedDocument {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(report, "report");
    }
}
