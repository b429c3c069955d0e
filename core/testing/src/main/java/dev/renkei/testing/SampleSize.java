package dev.renkei.testing;

/**
 * How large samples are.
 */
public enum SampleSize {
    /** An agreement of two parties with one to three initiatives; a register with one to three agreements. */
    SMALL(new Range(2, 2), new Range(1, 3), new Range(1, 3)),

    /** An agreement of a few parties with up to two dozen initiatives; a register with up to a dozen agreements. */
    TYPICAL(new Range(2, 4), new Range(2, 24), new Range(1, 12)),

    /** An agreement of up to 170 parties with hundreds of initiatives; a register with hundreds of agreements. */
    LARGE(new Range(2, 170), new Range(100, 400), new Range(100, 400));

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

    /** Chooses a size: small and typical ones in turn, and a large one among very many. */
    static SampleSize sample(Choices choices) {
        int size = choices.below(400);
        if (size < 100) {
            return SMALL;
        }
        return size < 399 ? TYPICAL : LARGE;
    }
}
