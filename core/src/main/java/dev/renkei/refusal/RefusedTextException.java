package dev.renkei.refusal;

import java.util.Objects;

/**
 * Thrown when a text is not what its type reads: a number, an identifier, a quantity.
 *
 * <p>The message is English; {@link #getRefusal()} tells the reason in Japanese too.
 * Dates and periods throw {@code dev.renkei.time.RefusedDateException} in its place.
 */
public final class RefusedTextException extends IllegalArgumentException implements Refused {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Creates the exception for a refusal.
     *
     * @param refusal  the reason, not null
     */
    public RefusedTextException(Refusal refusal) {
        super(Objects.requireNonNull(refusal, "refusal").toString());
        this.refusal = refusal;
    }

    @Override
    public Refusal getRefusal() {
        return refusal;
    }
}
