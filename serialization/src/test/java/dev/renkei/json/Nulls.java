package dev.renkei.json;

/**
 * Brings null where the compiler knows that there must be none.
 */
final class Nulls {

    private Nulls() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T value() {
        return null;
    }
}
