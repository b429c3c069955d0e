package dev.renkei.testing;

/**
 * RandomSource out of a seed.
 *
 * <p>The numbers are those of SplitMix64 (Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014),
 * written out here so that no platform makes others.
 *
 * @since 0.1.0
 */
public final class SeededRandomSource implements RandomSource {

    private static final long GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    /**
     * Creates the choices of a seed.
     *
     * @param seed  the seed
     */
    public SeededRandomSource(long seed) {
        this(seed, 0);
    }

    /** Creates the choices of one of the samples that a seed gives. */
    SeededRandomSource(long seed, long index) {
        this.state = mix(mix(seed) + index * GAMMA);
    }

    @Override
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("Bound of a choice must be 1 or greater but was " + bound);
        }
        state += GAMMA;
        return (int) (((mix(state) >>> 32) * bound) >>> 32);
    }

    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
