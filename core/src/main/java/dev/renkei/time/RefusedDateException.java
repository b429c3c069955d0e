package dev.renkei.time;

import dev.renkei.text.Refusal;
import dev.renkei.text.Refused;
import java.time.format.DateTimeParseException;

/**
 * Thrown when a text is no date, fiscal year or period.
 *
 * <p>The message is English; {@link #getRefusal()} tells the reason in Japanese too.
 */
public final class RefusedDateException extends DateTimeParseException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * Creates the exception for a refusal.
     *
     * @param refusal  the reason, whose {@link Refusal#VALUE} is the refused text, not null
     */
    public RefusedDateException(Refusal refusal) {
        super(refusal.toString(), refusal.getParameters().getOrDefault(Refusal.VALUE, ""), 0);
        this.refusal = refusal;
    }

    @Override
    public Refusal getRefusal() {
        return refusal;
    }
}
