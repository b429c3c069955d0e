package dev.renkei.time;

import dev.renkei.message.InvalidText;
import dev.renkei.message.ParseFailure;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * Thrown when a text cannot be parsed as a date, fiscal year or period.
 *
 * <p>The message is in English; {@link #getFailure()} gives the reason in other languages.
 *
 * @since 0.1.0
 */
public final class InvalidDateException extends DateTimeParseException implements InvalidText {

    private static final long serialVersionUID = 1L;

    /** The reason why the text was rejected. */
    private final ParseFailure failure;

    /**
     * Creates the exception for a failure.
     *
     * @param failure  the reason, whose {@link ParseFailure#VALUE} is the rejected text, not null
     */
    public InvalidDateException(ParseFailure failure) {
        this(Objects.requireNonNull(failure, "failure").toString(), failure);
    }

    /** Creates the exception for a failure, with advice that only the programmer who reads the message can follow. */
    InvalidDateException(ParseFailure failure, String advice) {
        this(failure + "; " + advice, failure);
    }

    private InvalidDateException(String message, ParseFailure failure) {
        super(message, failure.getParameters().getOrDefault(ParseFailure.VALUE, ""), 0);
        this.failure = failure;
    }

    /** Obtains the exception with which a type rejects a text. */
    static InvalidDateException of(Class<?> type, String rule, CharSequence text) {
        return new InvalidDateException(ParseFailure.of(type, rule, text));
    }

    @Override
    public ParseFailure getFailure() {
        return failure;
    }
}
