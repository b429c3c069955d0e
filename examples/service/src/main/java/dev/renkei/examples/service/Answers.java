package dev.renkei.examples.service;

import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import dev.renkei.validation.StructureRules;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a report: 200 where the document is valid, and otherwise a problem (RFC 9457) with every finding.
 *
 * <p>The problem has the status 400 where the body is not JSON, and 422 where it is.
 */
@Component
class Answers {

    private static final String FINDINGS = "findings";

    private final MessageSource messages;

    Answers(MessageSource messages) {
        this.messages = messages;
    }

    /** What is answered where the document is valid: what else was found. */
    record Valid(List<ReportedFinding> findings) {}

    ResponseEntity<Object> to(Report report, Locale locale) {
        List<ReportedFinding> findings = report.getFindings().stream()
                .map(finding -> ReportedFinding.of(finding, locale))
                .toList();
        return report.isValid()
                ? ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .body(new Valid(findings))
                : toProblem(problem(report, findings, locale), locale);
    }

    /** Answers a problem of which a key of the messages tells. */
    ResponseEntity<Object> toProblem(HttpStatus status, String key, Locale locale, Object... arguments) {
        return toProblem(problem(status, key, locale, arguments), locale);
    }

    private ProblemDetail problem(Report report, List<ReportedFinding> findings, Locale locale) {
        boolean isMalformed =
                !report.findingsOf(StructureRules.MALFORMED.getCode()).isEmpty();
        HttpStatus status = isMalformed ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = problem(status, "invalid", locale, findings.size(), report.count(Severity.ERROR));
        problem.setProperty(FINDINGS, findings);
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(key + ".title", new Object[0], locale));
        problem.setDetail(messages.getMessage(key + ".detail", arguments, locale));
        return problem;
    }

    private static ResponseEntity<Object> toProblem(ProblemDetail problem, Locale locale) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(problem);
    }
}
