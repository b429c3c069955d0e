package dev.renkei.examples.service;

import dev.renkei.lists.ListFinding;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells everything that is wrong with a list (CSV, TSV, XLSX), cell by cell.
 */
@RestController
class ListController {

    private final ServiceLists lists;
    private final Turns turns;

    ListController(ServiceLists lists, Turns turns) {
        this.lists = lists;
        this.turns = turns;
    }

    /** What is said of a list. */
    record Answer(
            boolean valid,
            int rows,
            int taken,
            int refused,
            List<String> keptColumns,
            Counts counts,
            List<CellFinding> findings) {}

    /** How many findings there are. */
    record Counts(int errors, int warnings, int infos) {}

    /** A finding at its cell. */
    record CellFinding(
            Severity severity,
            String code,
            String place,
            Optional<String> sheet,
            OptionalInt row,
            OptionalInt column,
            Optional<String> header,
            Optional<String> value,
            String message) {

        static CellFinding of(ListFinding finding, Locale locale) {
            return new CellFinding(
                    finding.getSeverity(),
                    finding.getCode(),
                    finding.getPlace().toString(),
                    finding.getPlace().sheet(),
                    finding.getPlace().row(),
                    finding.getPlace().column(),
                    finding.getHeader(),
                    finding.getValue(),
                    finding.getMessage(locale));
        }
    }

    @PostMapping(path = "/lists/validation", consumes = ServiceLists.ANY_FILE)
    ResponseEntity<Answer> validateList(@RequestBody byte[] file, ListDetails details, Locale locale) {
        ServiceLists.Result result = turns.take(file, () -> lists.read(file, details));
        Counts counts = new Counts(
                result.counts().getOrDefault(Severity.ERROR, 0),
                result.counts().getOrDefault(Severity.WARNING, 0),
                result.counts().getOrDefault(Severity.INFO, 0));
        Answer answer = new Answer(
                counts.errors() == 0,
                result.summary().rows(),
                result.summary().taken(),
                result.summary().refused(),
                result.summary().keptColumns(),
                counts,
                result.findings().stream()
                        .map(finding -> CellFinding.of(finding, locale))
                        .toList());
        return ResponseEntity.status(answer.valid() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
