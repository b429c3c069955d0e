package dev.renkei.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Thrown where a body is compressed: it would be read as broken JSON. */
final class CompressedBodyException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private CompressedBodyException() {
        super(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Body must not be compressed");
    }

    /** Refuses an encoding of a body, as its header names it, unless it is none. */
    static void check(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new CompressedBodyException();
        }
    }
}
