package dev.renkei.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Position;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding as the service answers it.
 *
 * @param severity  {@code error}, {@code warning} or {@code info}
 * @param code  the code of the rule
 * @param pointer  the JSON Pointer of the part that is wrong
 * @param path  the part as a property path
 * @param line  the line, from 1, where the text was read by Renkei
 * @param column  the column in characters, from 1
 * @param message  what is wrong
 * @param reason  why the rule is there
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReportedFinding(
        String severity,
        String code,
        String pointer,
        String path,
        Optional<Integer> line,
        Optional<Integer> column,
        String message,
        String reason) {

    static ReportedFinding of(Finding finding, Locale locale) {
        return new ReportedFinding(
                finding.getSeverity().name().toLowerCase(Locale.ROOT),
                finding.getCode(),
                finding.getPointer(),
                finding.getPropertyPath(),
                finding.getPosition().map(Position::line),
                finding.getPosition().map(Position::column),
                finding.getMessage(locale),
                finding.getRule().getReason(locale));
    }
}
