package dev.renkei.spring;

import dev.renkei.json.ReportedException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a document that is not valid: 422 and a problem (RFC 9457) with every finding, in the language of the client. A document that
 * takes too long to arrive is answered with 408, one that is compressed with 415.
 *
 * <p>An application that handles the exceptions in an advice of a higher precedence, or in the controller, answers as it likes.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class DocumentProblems {

    private final ReportAnswers reports;
    private final ProblemAnswers problems;

    DocumentProblems(ReportAnswers reports, ProblemAnswers problems) {
        this.reports = reports;
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(InvalidDocumentException refused, Locale locale) {
        return reports.to(refused.getReport(), locale);
    }

    /** A document inside a value of the application, which the application's mapper read. */
    @ExceptionHandler
    ResponseEntity<byte[]> answer(ReportedException refused, Locale locale) {
        return reports.to(ReadBodies.reportOf(refused), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Deadline.MissedException slow, Locale locale) {
        return problems.to(
                HttpStatus.REQUEST_TIMEOUT, "too-slow", locale, slow.time().toSeconds());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(CompressedBodyException compressed, Locale locale) {
        return problems.to(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "compressed", locale);
    }
}
