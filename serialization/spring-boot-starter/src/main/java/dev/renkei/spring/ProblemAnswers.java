package dev.renkei.spring;

import dev.renkei.message.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;

/** Answers what is wrong with a request beside its document, in the language of the client. */
final class ProblemAnswers {

    private final MessageSource messages = messages();

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("dev/renkei/spring/Problems");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Says in the language of the client what Spring found wrong with a request. Other problems are left as they are. */
    void translate(ErrorResponse problem, Locale locale) {
        problem.updateAndGetBody(messages, Languages.of(locale));
    }

    /** Answers a problem of which a key of the messages tells. */
    ResponseEntity<ProblemDetail> to(HttpStatus status, String key, Locale locale, Object... arguments) {
        Locale language = Languages.of(locale);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(key + ".title", new Object[0], language));
        problem.setDetail(messages.getMessage(key + ".detail", arguments, language));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(problem);
    }
}
