package dev.renkei.lists;

import dev.renkei.message.InvalidText;
import dev.renkei.message.ParseFailure;

/**
 * Thrown when the JSON of a mapping is none.
 *
 * @since 0.1.0
 */
public final class InvalidMappingException extends IllegalArgumentException implements InvalidText {

    private static final long serialVersionUID = 1L;

    /** The reason why the mapping was rejected. */
    private final ParseFailure failure;

    InvalidMappingException(ParseFailure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    @Override
    public ParseFailure getFailure() {
        return failure;
    }
}
