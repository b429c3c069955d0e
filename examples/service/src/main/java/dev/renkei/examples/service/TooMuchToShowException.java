package dev.renkei.examples.service;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Thrown where there is so much in a document that showing it would hold the service up, or no workbook could hold it. The words of
 * the answer are in the bundle {@code messages}.
 */
final class TooMuchToShowException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    TooMuchToShowException() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    TooMuchToShowException(Throwable cause) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, cause);
    }
}
