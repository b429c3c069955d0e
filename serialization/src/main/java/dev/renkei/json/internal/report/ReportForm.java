package dev.renkei.json.internal.report;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Rule;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports in the form {@code renkei-report/1}, and what other forms share with it.
 *
 * @param style  for whom the report is written
 * @param json  where the report is written to
 */
public record ReportForm(ReportStyle style, JsonGenerator json) {

    private static final String FORMAT = "renkei-report/1";

    public void write(Report report) {
        write(report, Optional.empty(), OptionalInt.empty());
    }

    /** Writes a report with the file and the line of the document that it is about. */
    public void write(Report report, Optional<String> file, OptionalInt line) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        file.ifPresent(name -> json.writeStringProperty("file", name));
        line.ifPresent(number -> json.writeNumberProperty("line", number));
        writeCircumstances(report);
        json.writeBooleanProperty("valid", report.isValid());
        writeCounts(report);
        writeFindings("findings", report.getFindings());
        writeFindings("suppressedFindings", report.getSuppressedFindings());
        json.writeArrayPropertyStart("groups");
        report.groups().forEach(this::writeGroup);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes by what the document was judged, and in which language the report is. */
    void writeCircumstances(Report report) {
        json.writeStringProperty("ruleSetVersion", report.getRuleSetVersion());
        json.writeStringProperty("profile", report.getProfile().name());
        json.writeStringProperty("language", style.language().toLanguageTag());
    }

    void writeCounts(Report report) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("errors", report.count(Severity.ERROR));
        json.writeNumberProperty("warnings", report.count(Severity.WARNING));
        json.writeNumberProperty("infos", report.count(Severity.INFO));
        json.writeNumberProperty("suppressed", report.getSuppressedFindings().size());
        json.writeEndObject();
    }

    void writeFindings(String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        findings.forEach(this::writeFinding);
        json.writeEndArray();
    }

    public void writeFinding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.getCode());
        json.writeStringProperty("severity", finding.getSeverity().name());
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeStringProperty("generalPointer", finding.getGeneralPointer());
        json.writeStringProperty("propertyPath", finding.getPropertyPath());
        finding.getPosition().ifPresent(position -> {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        });
        finding.getValue().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeStringProperty("message", finding.getMessage(style.language()));
        json.writeStringProperty("reason", finding.getReason(style.language()));
        json.writeStringProperty("repair", finding.getRepair(style.language()));
        Rule rule = finding.getRule();
        json.writeStringProperty(
                "help", style.addressOf(rule).orElseGet(rule::getUrn).toString());
        finding.getSuppression().ifPresent(this::writeSuppression);
        json.writeEndObject();
    }

    private void writeSuppression(Suppression suppression) {
        json.writeObjectPropertyStart("suppression");
        json.writeStringProperty("places", suppression.places());
        json.writeStringProperty("reason", suppression.reason());
        json.writeEndObject();
    }

    private void writeGroup(Report.Group group) {
        json.writeStartObject();
        json.writeStringProperty("code", group.getCode());
        json.writeStringProperty("severity", group.getSeverity().name());
        json.writeStringProperty("generalPointer", group.getGeneralPointer());
        json.writeNumberProperty("count", group.getCount());
        json.writeArrayPropertyStart("first");
        group.first().forEach(finding -> json.writeString(finding.getPointer()));
        json.writeEndArray();
        json.writeStringProperty("text", group.getPlaces(style.language()));
        json.writeEndObject();
    }
}
