package dev.renkei.json;

/**
 * The size that a payload may have before its reader refuses it.
 *
 * @param bytes  the length of the payload in bytes, 1 or greater
 * @param depth  the depth to which objects and arrays may be nested, 1 or greater
 * @param textLength  the length of a single string in characters, 1 or greater
 * @param tokens  the number of values and names in all, 1 or greater
 */
public record ReadLimits(int bytes, int depth, int textLength, long tokens) {

    /** The limits that hold where none are set: 64 MiB, 64 levels, a million characters, ten million tokens. */
    public static final ReadLimits STANDARD = new ReadLimits(64 * 1024 * 1024, 64, 1_000_000, 10_000_000);

    /**
     * Creates limits.
     *
     * @param bytes  the length of the payload in bytes, 1 or greater
     * @param depth  the depth to which objects and arrays may be nested, 1 or greater
     * @param textLength  the length of a single string in characters, 1 or greater
     * @param tokens  the number of values and names in all, 1 or greater
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public ReadLimits {
        if (bytes < 1 || depth < 1 || textLength < 1 || tokens < 1) {
            throw new IllegalArgumentException("Limit must be 1 or greater but was "
                    + Math.min(Math.min(bytes, depth), Math.min(textLength, tokens)));
        }
    }
}
