package dev.renkei.testing;

/**
 * How large samples are.
 *
 * @since 0.1.0
 */
public enum SampleSize {
    /** An agreement of two parties with one to three initiatives; a register with one to three agreements. */
    SMALL,

    /** An agreement of a few parties with up to two dozen initiatives; a register with up to a dozen agreements. */
    TYPICAL,

    /** An agreement of up to 170 parties with hundreds of initiatives; a register with hundreds of agreements. */
    LARGE;

    /** Of so many samples of any size one is large, and a fourth of them are small. */
    private static final int SAMPLES_PER_LARGE_ONE = 400;

    Range parties() {
        return switch (this) {
            case SMALL -> new Range(2, 2);
            case TYPICAL -> new Range(2, 4);
            case LARGE -> new Range(2, 170);
        };
    }

    Range initiatives() {
        return switch (this) {
            case SMALL -> new Range(1, 3);
            case TYPICAL -> new Range(1, 24);
            case LARGE -> new Range(100, 400);
        };
    }

    Range agreements() {
        return switch (this) {
            case SMALL -> new Range(1, 3);
            case TYPICAL -> new Range(1, 12);
            case LARGE -> new Range(100, 400);
        };
    }

    /** Chooses a size. */
    static SampleSize sample(RandomSource choices) {
        int chosen = choices.below(SAMPLES_PER_LARGE_ONE);
        if (chosen == SAMPLES_PER_LARGE_ONE - 1) {
            return LARGE;
        }
        return chosen < SAMPLES_PER_LARGE_ONE / 4 ? SMALL : TYPICAL;
    }
}
