package dev.renkei.examples;

import dev.renkei.lists.ListFinding;
import dev.renkei.lists.ListSummary;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes what is found in a list to standard error, as lines or as one JSON object. */
final class ListFindings {

    private final Terminal terminal;
    private final Messages messages;
    private final OutputFormat format;
    private final String file;
    private final List<ListFinding> collected = new ArrayList<>();
    private int errors;

    ListFindings(Terminal terminal, Messages messages, OutputFormat format, String file) {
        this.terminal = terminal;
        this.messages = messages;
        this.format = format;
        this.file = file;
    }

    /** Writes a finding, or keeps it for the object. */
    void add(ListFinding finding) {
        errors += finding.getSeverity() == Severity.ERROR ? 1 : 0;
        if (format == OutputFormat.JSON) {
            collected.add(finding);
        } else {
            tell(toText(finding));
        }
    }

    boolean hasErrors() {
        return errors > 0;
    }

    private String toText(ListFinding finding) {
        String place = finding.getPlace().toString();
        return file + (place.isEmpty() ? "" : ":" + place) + " " + finding.getSeverity() + " " + finding.getCode() + " "
                + finding.getMessage(messages.locale());
    }

    /** Writes what came of the list. */
    void end(ListSummary summary) {
        if (format == OutputFormat.JSON) {
            tell(toJson(summary));
            return;
        }
        tell(messages.get(
                summary.keptColumns().isEmpty() ? "import.summary" : "import.summary.kept",
                Map.of(
                        "file", file,
                        "rows", String.valueOf(summary.rows()),
                        "taken", String.valueOf(summary.taken()),
                        "refused", String.valueOf(summary.refused()),
                        "columns", String.join(", ", summary.keptColumns()))));
    }

    private void tell(String line) {
        terminal.err().print(Visible.of(line) + '\n');
        terminal.err().flush();
    }

    private String toJson(ListSummary summary) {
        Locale locale = messages.locale();
        return JsonLine.of(json -> {
            json.writeStringProperty("file", file);
            json.writeBooleanProperty("valid", !hasErrors());
            json.writeNumberProperty("rows", summary.rows());
            json.writeNumberProperty("taken", summary.taken());
            json.writeNumberProperty("refused", summary.refused());
            json.writeArrayPropertyStart("keptColumns");
            summary.keptColumns().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            collected.forEach(finding -> write(finding, json, locale));
            json.writeEndArray();
        });
    }

    private static void write(ListFinding finding, JsonGenerator json, Locale locale) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.getCode());
        json.writeStringProperty("severity", finding.getSeverity().name());
        finding.getPlace().sheet().ifPresent(sheet -> json.writeStringProperty("sheet", sheet));
        json.writeStringProperty("cell", finding.getPlace().toCellString());
        finding.getPlace().row().ifPresent(row -> json.writeNumberProperty("row", row));
        finding.getPlace().column().ifPresent(column -> json.writeNumberProperty("column", column));
        finding.getHeader().ifPresent(header -> json.writeStringProperty("header", header));
        finding.getRuleFinding()
                .map(Finding::getPointer)
                .ifPresent(pointer -> json.writeStringProperty("pointer", pointer));
        json.writeStringProperty("message", finding.getMessage(locale));
        json.writeEndObject();
    }
}
