package dev.renkei.examples.service;

import dev.renkei.json.ReportedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Answers whatever goes wrong as a problem (RFC 9457), and never with a stack trace.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final Answers answers;

    Problems(Answers answers) {
        this.answers = answers;
    }

    /** Names the values that a parameter can have, and does not repeat the one that it has. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answers.toProblem(HttpStatus.BAD_REQUEST, "profile", LocaleContextHolder.getLocale());
    }

    /** Tells the findings where Renkei could not read a document, and the place where the mapper could not read JSON. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        if (e.getCause() instanceof ReportedException reported) {
            return answers.to(reported.getReport(), locale);
        }
        if (e.getCause() instanceof StreamConstraintsException) {
            return answers.toProblem(HttpStatus.BAD_REQUEST, "beyond-limits", locale);
        }
        if (e.getCause() instanceof JacksonException malformed && malformed.getLocation() != null) {
            TokenStreamLocation place = malformed.getLocation();
            return answers.toProblem(
                    HttpStatus.BAD_REQUEST, "malformed", locale, place.getLineNr(), place.getColumnNr());
        }
        if (e.getCause() instanceof IOException) {
            // The body broke off, which Tomcat has answered by itself.
            return null;
        }
        return e.getCause() == null
                ? answers.toProblem(HttpStatus.BAD_REQUEST, "empty", locale)
                : super.handleHttpMessageNotReadable(e, headers, status, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleTooLarge(BodyLimit.ExceededException e, Locale locale) {
        return answers.toProblem(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale, e.limit());
    }

    @ExceptionHandler
    ResponseEntity<Object> handleTooSlow(BodyLimit.TooSlowException e, Locale locale) {
        return answers.toProblem(
                HttpStatus.REQUEST_TIMEOUT, "too-slow", locale, e.time().toSeconds());
    }

    @ExceptionHandler
    ResponseEntity<Object> handleBusy(Workload.BusyException e, Locale locale, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answers.toProblem(HttpStatus.SERVICE_UNAVAILABLE, "busy", locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> handleTooManyFindings(HostValidator.TooManyFindingsException e, Locale locale) {
        return answers.toTooMany(locale);
    }

    /** Says that the parameters of an address cannot be decoded. */
    @ExceptionHandler
    ResponseEntity<Object> handleParameters(InvalidParameterException e, Locale locale) {
        return answers.toProblem(HttpStatus.BAD_REQUEST, "parameters", locale);
    }

    /** Says nothing, for the client has gone. */
    @ExceptionHandler
    void handleAbort(ClientAbortException e) {
        logger.debug("Client has gone before its answer", e);
    }

    /** A mistake of the service itself: its log says which, its answer does not. */
    @ExceptionHandler
    ResponseEntity<Object> handleMistake(Exception e, Locale locale) {
        logger.error("Request must not fail but did", e);
        return answers.toProblem(HttpStatus.INTERNAL_SERVER_ERROR, "mistake", locale);
    }
}
