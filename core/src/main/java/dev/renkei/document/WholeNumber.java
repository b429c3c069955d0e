package dev.renkei.document;

/**
 * Refuses numbers that documents cannot hold: what they number or count is from 0 to 999999999, in Java as in JSON.
 */
public final class WholeNumber {

    /** The greatest number that a document can hold. */
    public static final int MAX = 999_999_999;

    private WholeNumber() {}

    /**
     * Returns a number if a document can hold it.
     *
     * @param number  the number
     * @return the number, from 0 to {@value #MAX}
     * @throws IllegalArgumentException if the number is negative or too great
     */
    public static int require(int number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("Number must be from 0 to " + MAX + " but was " + number);
        }
        return number;
    }
}
