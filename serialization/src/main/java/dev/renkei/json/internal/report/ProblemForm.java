package dev.renkei.json.internal.report;

import dev.renkei.message.Message;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as the details of a problem (RFC 9457).
 *
 * @param style  for whom the problem is written
 * @param json  where the problem is written to
 */
public record ProblemForm(ReportStyle style, JsonGenerator json) {

    /** The type of the problem: that a document has an error. */
    private static final String TYPE = "urn:renkei:problem:invalid-document";

    /** Unprocessable Content (RFC 9110, 15.5.21). */
    private static final int STATUS = 422;

    public void write(Report report, Optional<URI> instance) {
        ReportForm form = new ReportForm(style, json);
        json.writeStartObject();
        json.writeStringProperty("type", TYPE);
        json.writeStringProperty("title", text("title", Map.of()));
        json.writeNumberProperty("status", STATUS);
        json.writeStringProperty("detail", text("detail", parametersOf(report)));
        instance.ifPresent(uri -> json.writeStringProperty("instance", uri.toASCIIString()));
        form.writeCircumstances(report);
        form.writeCounts(report);
        form.writeFindings("findings", report.getFindings());
        form.writeFindings("suppressedFindings", report.getSuppressedFindings());
        json.writeEndObject();
    }

    private Map<String, String> parametersOf(Report report) {
        Finding first = report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        return Map.of(
                "errors", String.valueOf(report.count(Severity.ERROR)),
                "warnings", String.valueOf(report.count(Severity.WARNING)),
                "place", placeOf(first),
                "message", first.getMessage(style.language()));
    }

    private String placeOf(Finding finding) {
        String pointer = finding.getPointer().isEmpty() ? text("whole", Map.of()) : finding.getPointer();
        return finding.getPosition().map(Object::toString).orElse(pointer);
    }

    private String text(String key, Map<String, String> parameters) {
        return Message.of(ProblemForm.class, "Problems", key, parameters).getMessage(style.language());
    }
}
