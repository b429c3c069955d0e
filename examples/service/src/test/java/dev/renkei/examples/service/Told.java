package dev.renkei.examples.service;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finding as far as it can be told without the text of the document.
 *
 * @param severity  the severity
 * @param code  the code of the rule
 * @param pointer  the place in the document
 * @param path  the place as a property path
 * @param message  what is wrong
 */
record Told(String severity, String code, String pointer, String path, String message) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Returns what a report tells. */
    static List<Told> by(Report report, Locale locale) {
        return report.getFindings().stream().map(finding -> of(finding, locale)).toList();
    }

    /** Returns what an answer of the service tells, whether it is a problem or not. */
    static List<Told> by(String answer) {
        return MAPPER.readTree(answer)
                .get("findings")
                .valueStream()
                .map(Told::of)
                .toList();
    }

    private static Told of(Finding finding, Locale locale) {
        return new Told(
                finding.getSeverity().name(),
                finding.getCode(),
                finding.getPointer(),
                finding.getPropertyPath(),
                finding.getMessage(locale));
    }

    private static Told of(JsonNode finding) {
        return new Told(
                finding.get("severity").asString(),
                finding.get("code").asString(),
                finding.get("pointer").asString(),
                finding.get("propertyPath").asString(),
                finding.get("message").asString());
    }
}
