package dev.renkei.spring;

import dev.renkei.validation.Profile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Answers whatever goes wrong as a problem (RFC 9457), and never with a stack trace, unless an advice of the application does.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ServiceProblems extends ResponseEntityExceptionHandler {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemAnswers problems;

    ServiceProblems(ProblemAnswers problems) {
        this.problems = problems;
    }

    /** Names the parameter, and does not repeat the value that it has. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return isOfProfile(e) ? problem("profile") : problem("parameter", String.valueOf(e.getPropertyName()));
    }

    /** Checks for a profile, which may be one that need not be given. */
    private static boolean isOfProfile(TypeMismatchException e) {
        return Profile.class.equals(e.getRequiredType())
                || (e.getCause() instanceof ConversionFailedException failed
                        && Profile.class.equals(failed.getTargetType().getType()));
    }

    /** Names a parameter that is a part of a value, as if it stood alone, or the first constraint that does not hold. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ObjectError first = e.getAllErrors().get(0);
        return first.contains(TypeMismatchException.class)
                ? handleTypeMismatch(first.unwrap(TypeMismatchException.class), headers, status, request)
                : problem("invalid", describe(first));
    }

    private static String describe(ObjectError error) {
        String message = String.valueOf(error.getDefaultMessage());
        return error instanceof FieldError field ? field.getField() + ": " + message : message;
    }

    /** Tells the place where the mapper could not read JSON. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof StreamConstraintsException) {
            return problem("beyond-limits");
        }
        if (e.getCause() instanceof JacksonException unread && unread.getLocation() != null) {
            TokenStreamLocation place = unread.getLocation();
            String key = unread instanceof StreamReadException ? "malformed" : "mismatched";
            return problem(key, place.getLineNr(), place.getColumnNr());
        }
        if (e.getCause() instanceof IOException) {
            // The body broke off, which Tomcat has answered by itself.
            return null;
        }
        return problem(e.getCause() == null ? "empty" : "unreadable");
    }

    /** Translates what Spring says, unless the messages of the application do. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof ErrorResponse problem) {
            problems.translate(problem, LocaleContextHolder.getLocale());
        }
        return super.handleExceptionInternal(e, body, headers, status, request);
    }

    private ResponseEntity<Object> problem(String key, Object... arguments) {
        ResponseEntity<ProblemDetail> answer =
                problems.to(HttpStatus.BAD_REQUEST, key, LocaleContextHolder.getLocale(), arguments);
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleTooLarge(BodyLimit.ExceededException e, Locale locale) {
        return problems.to(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale, e.limit());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleBusy(Workload.BusyException e, Locale locale, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return problems.to(HttpStatus.SERVICE_UNAVAILABLE, "busy", locale);
    }

    /** Says that the parameters of an address cannot be decoded. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleParameters(InvalidParameterException e, Locale locale) {
        return problems.to(HttpStatus.BAD_REQUEST, "parameters", locale);
    }

    /** Says nothing, for the client has gone. */
    @ExceptionHandler
    void handleAbort(ClientAbortException e) {
        logger.debug("Client has gone before its answer", e);
    }

    /** A mistake of the service itself: its log says which, its answer does not. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleMistake(Exception e, Locale locale) {
        logger.error("Request must not fail but did", e);
        return problems.to(HttpStatus.INTERNAL_SERVER_ERROR, "mistake", locale);
    }
}
