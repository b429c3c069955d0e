package dev.renkei.spring;

import dev.renkei.json.ReportWriter;
import dev.renkei.json.ReportedException;
import dev.renkei.message.Languages;
import dev.renkei.validation.Report;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a document that is not valid: 422 and a problem (RFC 9457) with every finding, in the language of the client.
 *
 * <p>An application that handles the exceptions in an advice of a higher precedence, or in the controller, answers as it likes.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class DocumentProblems {

    private final @Nullable URI helpBase;

    DocumentProblems(RenkeiProperties properties) {
        this.helpBase = properties.helpBase();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(InvalidDocumentException refused, Locale locale) {
        return answer(refused.getReport(), locale);
    }

    /** A document inside a value of the application, which the application's mapper read. */
    @ExceptionHandler
    ResponseEntity<byte[]> answer(ReportedException refused, Locale locale) {
        return answer(refused.getReport(), locale);
    }

    private ResponseEntity<byte[]> answer(Report report, Locale locale) {
        Locale language = Languages.of(locale);
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(writer(language).writeProblem(report));
    }

    private ReportWriter writer(Locale language) {
        ReportWriter writer = ReportWriter.in(language);
        return helpBase == null ? writer : writer.withHelpBase(helpBase);
    }
}
