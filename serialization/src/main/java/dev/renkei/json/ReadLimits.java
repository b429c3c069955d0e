package dev.renkei.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The size that a payload may have before its reader refuses it.
 *
 * @param bytes  the length of the payload in bytes, 1 or greater
 * @param depth  the depth to which objects and arrays may be nested, from 1 to {@value #MAX_DEPTH}
 * @param textLength  the length of a single string in characters, 1 or greater
 * @param tokens  the number of values and names in all, 1 or greater
 */
public record ReadLimits(int bytes, int depth, int textLength, long tokens) {

    /** The greatest depth that can be allowed, so that no payload exhausts the stack. */
    public static final int MAX_DEPTH = 500;

    /** The limits that hold where none are set: 64 MiB, 64 levels, a million characters, ten million tokens. */
    public static final ReadLimits STANDARD = new ReadLimits(64 * 1024 * 1024, 64, 1_000_000, 10_000_000);

    /**
     * Creates limits.
     *
     * @param bytes  the length of the payload in bytes, 1 or greater
     * @param depth  the depth to which objects and arrays may be nested, 1 or greater
     * @param textLength  the length of a single string in characters, 1 or greater
     * @param tokens  the number of values and names in all, 1 or greater
     * @throws IllegalArgumentException if a limit is less than 1, or the depth is greater than {@value #MAX_DEPTH}
     */
    public ReadLimits {
        if (bytes < 1 || depth < 1 || textLength < 1 || tokens < 1) {
            throw new IllegalArgumentException("Limit must be 1 or greater but was "
                    + Math.min(Math.min(bytes, depth), Math.min(textLength, tokens)));
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Depth must be " + MAX_DEPTH + " or less but was " + depth);
        }
    }

    /** Returns the limits by the names that messages use, with those that no reader changes. */
    Map<String, String> toParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("bytes", String.valueOf(bytes));
        parameters.put("depth", String.valueOf(depth));
        parameters.put("textLength", String.valueOf(textLength));
        parameters.put("nameLength", String.valueOf(JsonFactories.LONGEST_NAME));
        parameters.put("tokens", String.valueOf(tokens));
        parameters.put("findings", String.valueOf(Reading.MOST_FINDINGS));
        return parameters;
    }
}
