package dev.renkei.json.internal.read;

import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Thrown where a payload goes beyond a limit, which it names.
 */
final class LimitExceededException extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final int value;

    LimitExceededException(Limit limit, int value) {
        super("Payload must keep the limit of " + limit.toParameters(value).get("measure") + " but exceeds it");
        this.limit = limit;
        this.value = value;
    }

    Limit limit() {
        return limit;
    }

    /** Returns how much the limit allows. */
    int value() {
        return value;
    }
}
