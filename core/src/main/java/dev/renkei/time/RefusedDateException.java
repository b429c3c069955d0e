package dev.renkei.time;

import dev.renkei.refusal.Refusal;
import dev.renkei.refusal.Refused;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * Thrown when a text is no date, fiscal year or period.
 *
 * <p>The message is English; {@link #getRefusal()} tells the reason in Japanese too.
 */
public final class RefusedDateException extends DateTimeParseException implements Refused {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Creates the exception for a refusal.
     *
     * @param refusal  the reason, whose {@link Refusal#VALUE} is the refused text, not null
     */
    public RefusedDateException(Refusal refusal) {
        super(
                Objects.requireNonNull(refusal, "refusal").toString(),
                refusal.getParameters().getOrDefault(Refusal.VALUE, ""),
                0);
        this.refusal = refusal;
    }

    /** Obtains the exception by which a type refuses a text. */
    static RefusedDateException of(Class<?> type, String rule, CharSequence text) {
        return new RefusedDateException(Refusal.of(type, rule, text));
    }

    @Override
    public Refusal getRefusal() {
        return refusal;
    }
}
