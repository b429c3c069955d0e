package dev.renkei.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * The limits as a parser of Jackson keeps them: where a payload goes beyond one, it is told which.
 */
final class ParserLimits extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /** The length of the payload is looked at before there is a parser. */
    private static final long ANY_LENGTH = -1;

    ParserLimits(ReadLimits limits) {
        super(
                limits.getDepth(),
                ANY_LENGTH,
                limits.getTokens(),
                limits.getNumberLength(),
                limits.getTextLength(),
                limits.getNameLength());
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
