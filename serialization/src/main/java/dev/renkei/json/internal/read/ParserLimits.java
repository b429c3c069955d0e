package dev.renkei.json.internal.read;

import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * The limits as a parser of Jackson keeps them: where a payload goes beyond one, the finding names it.
 */
final class ParserLimits extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /** The length of the payload is looked at before there is a parser. */
    private static final long ANY_LENGTH = -1;

    ParserLimits(Limits limits) {
        super(
                limits.get(Limit.DEPTH),
                ANY_LENGTH,
                limits.get(Limit.TOKENS),
                limits.get(Limit.NUMBER_LENGTH),
                limits.get(Limit.TEXT_LENGTH),
                limits.get(Limit.NAME_LENGTH));
    }

    /**
     * Returns a factory for a payload: bytes are UTF-8 (RFC 8259, 8.1) and nothing else, and what goes beyond the limits is refused.
     *
     * <p>A factory keeps the names that its parsers have met, so that two payloads with one factory would meet each other's. So would
     * buffers of a pool outlive the factory for nothing.
     */
    static JsonFactory newFactory(Limits limits) {
        return newBuilder(limits).build();
    }

    /**
     * Returns a factory for a payload that was read to its end before: nothing in it is refused. Names that were no excess to one
     * parser could be to the next, as each has hash codes of its own.
     */
    static JsonFactory newFactoryOfKnown() {
        return newBuilder(new Limits(Map.of()))
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    private static JsonFactoryBuilder newBuilder(Limits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .streamReadConstraints(new ParserLimits(limits));
    }

    @Override
    public void validateNestingDepth(int depth) {
        keep(Limit.DEPTH, depth, getMaxNestingDepth());
    }

    @Override
    public void validateTokenCount(long count) {
        keep(Limit.TOKENS, count, Math.toIntExact(getMaxTokenCount()));
    }

    @Override
    public void validateIntegerLength(int length) {
        keep(Limit.NUMBER_LENGTH, length, getMaxNumberLength());
    }

    @Override
    public void validateFPLength(int length) {
        keep(Limit.NUMBER_LENGTH, length, getMaxNumberLength());
    }

    @Override
    public void validateStringLength(int length) {
        keep(Limit.TEXT_LENGTH, length, getMaxStringLength());
    }

    @Override
    public void validateStringLengthLong(long length) {
        keep(Limit.TEXT_LENGTH, length, getMaxStringLength());
    }

    @Override
    public void validateNameLength(int length) {
        keep(Limit.NAME_LENGTH, length, getMaxNameLength());
    }

    private static void keep(Limit limit, long found, int allowed) {
        if (found > allowed) {
            throw new LimitExceededException(limit, allowed);
        }
    }
}
