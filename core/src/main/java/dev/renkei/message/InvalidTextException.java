package dev.renkei.message;

import java.util.Objects;

/**
 * Thrown when a text cannot be parsed as its type: a number, an identifier, a quantity.
 *
 * <p>The message is in English; {@link #getFailure()} gives the reason in other languages. Dates and periods throw
 * {@code dev.renkei.time.InvalidDateException} instead.
 *
 * @since 0.1.0
 */
public final class InvalidTextException extends IllegalArgumentException implements InvalidText {

    private static final long serialVersionUID = 1L;

    /** The reason why the text was rejected. */
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
