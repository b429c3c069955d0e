package dev.renkei.testing;

/**
 * The choices from which a sample is made, one after the other.
 *
 * <p>A sample depends on nothing but its choices: the same choices give the same sample on every platform. The first of several
 * possibilities is always the simplest, so that smaller choices give simpler samples.
 */
@FunctionalInterface
public interface Choices {

    /**
     * Chooses one of several possibilities.
     *
     * @param bound  the number of possibilities, 1 or greater
     * @return the chosen one, from 0, the simplest, to {@code bound - 1}
     */
    int below(int bound);
}
