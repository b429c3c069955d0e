package dev.renkei.spring;

import dev.renkei.json.ReportWriter;
import dev.renkei.message.Languages;
import dev.renkei.validation.Report;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers reports: 200 where the document is valid, and otherwise 422 and a problem (RFC 9457) with every finding.
 *
 * <p>For example, a controller that also tells a client the warnings about a valid agreement:
 * <pre>{@code
 *   @PostMapping("/agreements")
 *   ResponseEntity<byte[]> take(@RequestBody Agreement agreement, Locale locale) {
 *     return answers.to(validator.validate(agreement), locale);
 *   }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportAnswers {

    private final Optional<URI> helpBase;

    ReportAnswers(Optional<URI> helpBase) {
        this.helpBase = helpBase;
    }

    /**
     * Returns the answer to a document.
     *
     * @param report  the report about the document, not null
     * @param locale  the client's locale, not null
     * @return the answer, in the language of the client, or English if Renkei does not speak it, not null
     */
    public ResponseEntity<byte[]> to(Report report, Locale locale) {
        Locale language = Languages.of(locale);
        ReportWriter plain = ReportWriter.in(language);
        ReportWriter writer = helpBase.map(plain::withHelpBase).orElse(plain);
        return report.isValid()
                ? answer(HttpStatus.OK, MediaType.APPLICATION_JSON, language, writer.write(report))
                : answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        MediaType.APPLICATION_PROBLEM_JSON,
                        language,
                        writer.writeProblem(report));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, Locale language, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(body);
    }
}
