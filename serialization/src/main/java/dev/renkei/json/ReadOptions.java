package dev.renkei.json;

import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.read.Format;
import dev.renkei.json.internal.read.PayloadReader;
import dev.renkei.json.internal.read.ReadSettings;
import dev.renkei.json.internal.read.Utf8;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;
import dev.renkei.wording.Excerpt;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * How a payload is read and judged.
 *
 * <p>For example, {@code ReadOptions.standard().withProfile(Profile.PUBLICATION)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadOptions implements NeedsModule {

    private enum ByteOrderMark {
        REFUSED,
        ALLOWED
    }

    private static final ReadOptions STANDARD =
            new ReadOptions(RenkeiValidator.standard(), ReadLimits.standard(), Severity.ERROR, ByteOrderMark.REFUSED);

    private final RenkeiValidator validator;
    private final ReadLimits limits;
    private final Severity unknownProperties;
    private final ByteOrderMark mark;

    private ReadOptions(RenkeiValidator validator, ReadLimits limits, Severity unknownProperties, ByteOrderMark mark) {
        this.validator = validator;
        this.limits = limits;
        this.unknownProperties = unknownProperties;
        this.mark = mark;
    }

    /**
     * Obtains the default options: the profile {@link Profile#DRAFT}, no policy, the system's clock, {@link ReadLimits#standard()},
     * and unknown properties as errors.
     *
     * @return the options, not null
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * Returns a copy of these options that judges by another profile.
     *
     * @param profile  the profile, not null
     * @return the options, not null
     */
    public ReadOptions withProfile(Profile profile) {
        return new ReadOptions(validator.withProfile(profile), limits, unknownProperties, mark);
    }

    /**
     * Returns a copy of these options that asks of agreements what a policy asks, and weighs findings as it does.
     *
     * <p>A severity or a suppression of {@code json.unknown-property} lets properties pass that Renkei does not define; they are
     * not kept.
     *
     * @param policy  the policy, not null
     * @return the options, not null
     */
    public ReadOptions withPolicy(Policy policy) {
        return new ReadOptions(validator.withPolicy(policy), limits, unknownProperties, mark);
    }

    /**
     * Returns a copy of these options that takes today's date from another clock.
     *
     * @param clock  the clock, not null
     * @return the options, not null
     */
    public ReadOptions withClock(Clock clock) {
        return new ReadOptions(validator.withClock(clock), limits, unknownProperties, mark);
    }

    /**
     * Returns a copy of these options with other limits.
     *
     * @param limits  the limits, not null
     * @return the options, not null
     */
    public ReadOptions withLimits(ReadLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new ReadOptions(validator, limits, unknownProperties, mark);
    }

    /**
     * Returns a copy of these options that ignores properties that Renkei does not define, with a warning for each.
     *
     * <p>Such properties are not kept. What is to be kept belongs into {@code extensions}.
     *
     * @return the options, not null
     */
    public ReadOptions withUnknownPropertiesIgnored() {
        return new ReadOptions(validator, limits, Severity.WARNING, mark);
    }

    /**
     * Returns a copy of these options that ignores a byte order mark (U+FEFF) at the beginning of a payload or line.
     *
     * <p>Some editors and spreadsheets write one, though JSON has none (RFC 8259, 8.1). Without this option it is an error. Columns
     * are counted from after the mark, as editors do.
     *
     * @return the options, not null
     */
    public ReadOptions withByteOrderMarkAllowed() {
        return new ReadOptions(validator, limits, unknownProperties, ByteOrderMark.ALLOWED);
    }

    /**
     * Returns the limits of a payload.
     *
     * @return the limits, not null
     */
    public ReadLimits getLimits() {
        return limits;
    }

    /**
     * Returns how severe a property is that Renkei does not define.
     *
     * @return {@code ERROR}, or {@code WARNING} if such properties are ignored, not null
     */
    public Severity getUnknownProperties() {
        return unknownProperties;
    }

    /** Returns how many bytes of a payload are looked at: from one byte too many on, the rest makes no difference. */
    int longestPayload() {
        return (int) Math.min(Integer.MAX_VALUE, limits.getBytes() + 1L + Utf8.MARK_LENGTH);
    }

    /** Reads a payload whose first line has a number in its file. */
    <T> ReadResult<T> read(Codec<T> codec, byte[] payload, int firstLine) {
        PayloadReader.Result<T> reading = reader(codec, payload, firstLine).read();
        return new ReadResult<>(reading.value(), reading.report());
    }

    /** Returns whether a payload is valid. */
    boolean isValid(Codec<?> codec, byte[] payload) {
        return reader(codec, payload, 1).isValid();
    }

    private <T> PayloadReader<T> reader(Codec<T> codec, byte[] payload, int firstLine) {
        byte[] content = mark == ByteOrderMark.ALLOWED && Utf8.startsWithMark(payload)
                ? Arrays.copyOfRange(payload, Utf8.MARK_LENGTH, payload.length)
                : payload;
        ReadSettings settings =
                new ReadSettings(validator, limits.limits(), unknownProperties, Format.CURRENT, firstLine);
        return new PayloadReader<>(codec::readPlainly, codec::read, settings, content);
    }

    /**
     * Returns the validator, and what else is set, as {@code ReadOptions[RenkeiValidator[DRAFT], byte order mark allowed]}.
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "ReadOptions",
                validator,
                Optional.of(limits).filter(each -> !each.equals(ReadLimits.standard())),
                Optional.of("unknown properties ignored").filter(any -> unknownProperties != Severity.ERROR),
                Optional.of("byte order mark allowed").filter(any -> mark == ByteOrderMark.ALLOWED));
    }
}
