package dev.renkei.message;

import java.util.Objects;

/**
 * Thrown when a text is not what its type reads: a number, an identifier, a quantity.
 *
 * <p>The message is English; {@link #getFailure()} tells the reason in the other languages too.
 * Dates and periods throw {@code dev.renkei.time.InvalidDateException} in its place.
 */
public final class InvalidTextException extends IllegalArgumentException implements InvalidText {

    private static final long serialVersionUID = 1L;

    private final ParseFailure failure;

    /**
     * Creates the exception for a failure.
     *
     * @param failure  the reason, not null
     */
    public InvalidTextException(ParseFailure failure) {
        super(Objects.requireNonNull(failure, "failure").toString());
        this.failure = failure;
    }

    @Override
    public ParseFailure getFailure() {
        return failure;
    }
}
