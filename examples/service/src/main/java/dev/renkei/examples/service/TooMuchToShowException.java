package dev.renkei.examples.service;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Thrown where a document has so many days that showing them would hold the service up. The words of the answer are in the bundle
 * {@code messages}.
 */
final class TooMuchToShowException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    TooMuchToShowException() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
