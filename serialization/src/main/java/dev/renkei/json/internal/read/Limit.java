package dev.renkei.json.internal.read;

import dev.renkei.message.Message;
import java.util.Map;

/**
 * What the size of a payload is measured by.
 */
public enum Limit {
    BYTES,
    DEPTH,
    TOKENS,
    TEXT_LENGTH,
    NAME_LENGTH,
    NUMBER_LENGTH,
    FINDINGS,

    /** Is kept by the parser itself, which stores names by their hash codes. */
    COLLIDING_NAMES;

    private static final int MEGABYTE = 1024 * 1024;

    /** Returns the limit and its value by the names that messages use. */
    public Map<String, Object> toParameters(int value) {
        boolean isWholeMegabytes = this == BYTES && value % MEGABYTE == 0;
        Message measure = isWholeMegabytes
                ? StructureWords.of("limit.megabytes", Map.of("value", String.valueOf(value / MEGABYTE)))
                : words(Map.of("value", String.valueOf(value)));
        return Map.of("limit", toString(), "value", String.valueOf(value), "measure", measure);
    }

    /** Returns a limit that has no value by the names that messages use. */
    public Map<String, Object> toParameters() {
        return Map.of("limit", toString(), "measure", words(Map.of()));
    }

    private Message words(Map<String, String> parameters) {
        return StructureWords.of("limit." + name(), parameters);
    }

    /** Returns the name of the limit as messages have it, such as {@code textLength}. */
    @Override
    public String toString() {
        return switch (this) {
            case BYTES -> "bytes";
            case DEPTH -> "depth";
            case TOKENS -> "tokens";
            case TEXT_LENGTH -> "textLength";
            case NAME_LENGTH -> "nameLength";
            case NUMBER_LENGTH -> "numberLength";
            case FINDINGS -> "findings";
            case COLLIDING_NAMES -> "collidingNames";
        };
    }
}
