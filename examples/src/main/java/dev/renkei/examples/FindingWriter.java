package dev.renkei.examples;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the reports of documents, for people or for programs.
 *
 * @param locale  the locale of the messages
 */
record FindingWriter(Locale locale) {

    private static final Finding.Position BEGINNING = new Finding.Position(1, 1);

    /**
     * Writes a finding for people: {@code file:line:column severity code message}.
     *
     * @param file  the name of the document
     * @param finding  the finding
     * @return the line, without its end
     */
    String toText(String file, Finding finding) {
        return Visible.of(file + ":" + positionOf(finding) + " " + finding.getSeverity() + " " + finding.getCode() + " "
                + finding.getMessage(locale));
    }

    /**
     * Writes a finding that does not count, with the reason.
     *
     * @param file  the name of the document
     * @param finding  the suppressed finding
     * @return the line, without its end
     */
    String toSuppressedText(String file, Finding finding) {
        return Visible.of(file + ":" + positionOf(finding) + " SUPPRESSED " + finding.getCode() + " "
                + finding.getMessage(locale) + " ("
                + finding.getSuppression().orElseThrow().reason() + ")");
    }

    /**
     * Writes a group of findings for people: the first of them, with the places of all.
     *
     * @param file  the name of the document
     * @param group  the group
     * @return the line, without its end
     */
    String toText(String file, Report.Group group) {
        String pointer = group.getGeneralPointer();
        return toText(file, group.getFirst())
                + Visible.of(" [" + pointer + (pointer.isEmpty() ? "" : " ") + group.getPlaces(locale) + "]");
    }

    /**
     * Writes a report for programs.
     *
     * @param origin  where the document comes from
     * @param report  what was found in it
     * @return the line, without its end
     */
    String toJson(Origin origin, Report report) {
        return JsonLine.of(json -> {
            json.writeStringProperty("file", origin.file());
            origin.line().ifPresent(line -> json.writeNumberProperty("line", line));
            json.writeBooleanProperty("valid", report.isValid());
            json.writeArrayPropertyStart("findings");
            report.getFindings().forEach(finding -> write(finding, json));
            json.writeEndArray();
        });
    }

    private void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.getCode());
        json.writeStringProperty("severity", finding.getSeverity().name());
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeNumberProperty("line", positionOf(finding).line());
        json.writeNumberProperty("column", positionOf(finding).column());
        json.writeStringProperty("message", finding.getMessage(locale));
        json.writeEndObject();
    }

    private static Finding.Position positionOf(Finding finding) {
        return finding.getPosition().orElse(BEGINNING);
    }
}
