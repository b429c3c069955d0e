package dev.renkei.examples.page;

/**
 * Shortens names in pictures, where words do not break. The table beside the picture has them in full.
 */
final class ShortName {

    private static final int MAX_CHARACTERS = 22;

    private ShortName() {}

    /** Returns a name with at most 22 characters. */
    static String of(String name) {
        return name.codePointCount(0, name.length()) <= MAX_CHARACTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_CHARACTERS - 1)) + "…";
    }
}
