package dev.renkei.examples.service;

import dev.renkei.json.ReportWriter;
import dev.renkei.validation.Report;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a report: 200 where the document is valid, and otherwise 422 and a problem (RFC 9457) with every finding.
 */
@Component
class Answers {

    private final MessageSource messages;

    private final int limit;

    Answers(MessageSource messages, ServiceSettings settings) {
        this.messages = messages;
        this.limit = settings.findings();
    }

    ResponseEntity<Object> to(Report report, Locale locale) {
        // One more, because a report that was cut short says so in a finding of its own.
        if (report.getFindings().size() > limit + 1) {
            return toTooMany(locale);
        }
        ReportWriter writer = ReportWriter.in(locale);
        return report.isValid()
                ? answer(HttpStatus.OK, MediaType.APPLICATION_JSON, locale, writer.write(report))
                : answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        MediaType.APPLICATION_PROBLEM_JSON,
                        locale,
                        writer.writeProblem(report));
    }

    /** Answers that a document has more findings than an answer tells. */
    ResponseEntity<Object> toTooMany(Locale locale) {
        return toProblem(HttpStatus.UNPROCESSABLE_CONTENT, "too-many", locale, limit);
    }

    /** Answers a problem of which a key of the messages tells. */
    ResponseEntity<Object> toProblem(HttpStatus status, String key, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(key + ".title", new Object[0], locale));
        problem.setDetail(messages.getMessage(key + ".detail", arguments, locale));
        return answer(status, MediaType.APPLICATION_PROBLEM_JSON, locale, problem);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, MediaType type, Locale locale, Object body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(body);
    }
}
