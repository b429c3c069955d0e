package dev.renkei.json;

import dev.renkei.json.internal.read.Limit;
import dev.renkei.json.internal.read.Limits;
import dev.renkei.mapper.NeedsModule;
import java.util.Map;

/**
 * The limits beyond which a reader rejects a payload.
 *
 * <p>For example, {@code ReadLimits.standard().withBytes(1_000_000).withFindings(100)}. A limit is reported by its name, its
 * value, and the place at which the payload goes beyond it.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ReadLimits implements NeedsModule {

    /** The greatest depth that can be allowed, so that no payload exhausts the stack. */
    public static final int MAX_DEPTH = 500;

    private static final ReadLimits STANDARD = new ReadLimits(new Limits(Map.of(
            Limit.BYTES, 64 * 1024 * 1024,
            Limit.DEPTH, 64,
            Limit.TOKENS, 10_000_000,
            Limit.TEXT_LENGTH, 1_000_000,
            Limit.NAME_LENGTH, 1000,
            Limit.NUMBER_LENGTH, 1000,
            Limit.FINDINGS, 1000)));

    private static final ReadLimits SMALL = new ReadLimits(new Limits(Map.of(
            Limit.BYTES, 512 * 1024,
            Limit.DEPTH, 32,
            Limit.TOKENS, 50_000,
            Limit.TEXT_LENGTH, 100_000,
            Limit.NAME_LENGTH, 200,
            Limit.NUMBER_LENGTH, 100,
            Limit.FINDINGS, 100)));

    private final Limits limits;

    private ReadLimits(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /**
     * Obtains the default limits: 64 MiB, 64 levels, ten million tokens, a million characters in a text, 1000 bytes in a name, 1000
     * digits in a number, 1000 findings.
     *
     * @return the limits, not null
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Obtains limits for small heaps: whatever a payload holds, it is read and judged within a heap of 64 MB.
     *
     * <p>They are 512 KiB, 32 levels, 50000 tokens, 100000 characters in a text, 200 bytes in a name, 100 digits in a number,
     * 100 findings. Agreements of practice are far below them.
     *
     * @return the limits, not null
     */
    public static ReadLimits small() {
        return SMALL;
    }

    /**
     * Returns the length of a payload.
     *
     * @return the length in bytes, 1 or greater
     */
    public int getBytes() {
        return limits.get(Limit.BYTES);
    }

    /**
     * Returns the depth to which objects and arrays are nested.
     *
     * @return the depth, from 1 to {@value #MAX_DEPTH}
     */
    public int getDepth() {
        return limits.get(Limit.DEPTH);
    }

    /**
     * Returns the number of tokens in all: each value, each name, and each beginning and end of an object or array.
     *
     * @return the number, 1 or greater
     */
    public int getTokens() {
        return limits.get(Limit.TOKENS);
    }

    /**
     * Returns the length of a single string.
     *
     * @return the length in characters (UTF-16), 1 or greater
     */
    public int getTextLength() {
        return limits.get(Limit.TEXT_LENGTH);
    }

    /**
     * Returns the length of a single name.
     *
     * @return the length in bytes (UTF-8), 1 or greater
     */
    public int getNameLength() {
        return limits.get(Limit.NAME_LENGTH);
    }

    /**
     * Returns the length of a single number.
     *
     * @return the length in digits, those of an exponent included, 1 or greater
     */
    public int getNumberLength() {
        return limits.get(Limit.NUMBER_LENGTH);
    }

    /**
     * Returns the number of findings that a report lists, those of the structure and those of the rules together.
     *
     * <p>If there are more, one further finding counts the rest: {@code report.further-findings}.
     *
     * @return the number, 1 or greater
     */
    public int getFindings() {
        return limits.get(Limit.FINDINGS);
    }

    /**
     * Returns a copy of these limits for payloads of another length.
     *
     * @param bytes  the length in bytes, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the length is less than 1
     */
    public ReadLimits withBytes(int bytes) {
        return with(Limit.BYTES, bytes);
    }

    /**
     * Returns a copy of these limits for payloads of another depth.
     *
     * @param depth  the depth to which objects and arrays are nested, from 1 to {@value #MAX_DEPTH}
     * @return the limits, not null
     * @throws IllegalArgumentException if the depth is less than 1 or greater than {@value #MAX_DEPTH}
     */
    public ReadLimits withDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Depth must be " + MAX_DEPTH + " or less but was " + depth);
        }
        return with(Limit.DEPTH, depth);
    }

    /**
     * Returns a copy of these limits for payloads of another number of tokens.
     *
     * @param tokens  the number of values, names, and beginnings and ends of objects and arrays, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadLimits withTokens(int tokens) {
        return with(Limit.TOKENS, tokens);
    }

    /**
     * Returns a copy of these limits for strings of another length.
     *
     * @param characters  the length in characters (UTF-16), 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the length is less than 1
     */
    public ReadLimits withTextLength(int characters) {
        return with(Limit.TEXT_LENGTH, characters);
    }

    /**
     * Returns a copy of these limits for names of another length.
     *
     * @param bytes  the length in bytes (UTF-8), 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the length is less than 1
     */
    public ReadLimits withNameLength(int bytes) {
        return with(Limit.NAME_LENGTH, bytes);
    }

    /**
     * Returns a copy of these limits for numbers of another length.
     *
     * @param digits  the length in digits, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the length is less than 1
     */
    public ReadLimits withNumberLength(int digits) {
        return with(Limit.NUMBER_LENGTH, digits);
    }

    /**
     * Returns a copy of these limits for reports of another number of findings.
     *
     * @param findings  the number of findings, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadLimits withFindings(int findings) {
        return with(Limit.FINDINGS, findings);
    }

    private ReadLimits with(Limit limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("Limit must be 1 or greater but was " + value);
        }
        return new ReadLimits(limits.with(limit, value));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ReadLimits other && limits.equals(other.limits);
    }

    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /**
     * Returns the limits by name, as {@code ReadLimits[bytes=67108864, depth=64, ...]}.
     */
    @Override
    public String toString() {
        return "ReadLimits" + limits;
    }
}
