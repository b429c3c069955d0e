package dev.renkei.testing;

/**
 * How large samples are.
 *
 * @since 0.1.0
 */
public enum SampleSize {
    /** An agreement of two parties with one to three initiatives; a register with one to three agreements. */
    SMALL(new Range(2, 2), new Range(1, 3), new Range(1, 3)),

    /** An agreement of a few parties with up to two dozen initiatives; a register with up to a dozen agreements. */
    TYPICAL(new Range(2, 4), new Range(1, 24), new Range(1, 12)),

    /** An agreement of up to 170 parties with hundreds of initiatives; a register with hundreds of agreements. */
    LARGE(new Range(2, 170), new Range(100, 400), new Range(100, 400));

    /** Of so many samples of any size one is large, and a fourth of them are small. */
    private static final int SAMPLES_PER_LARGE_ONE = 400;

    private final Range parties;
    private final Range initiatives;
    private final Range agreements;

    SampleSize(Range parties, Range initiatives, Range agreements) {
        this.parties = parties;
        this.initiatives = initiatives;
        this.agreements = agreements;
    }

    Range parties() {
        return parties;
    }

    Range initiatives() {
        return initiatives;
    }

    Range agreements() {
        return agreements;
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
