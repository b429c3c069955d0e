package dev.renkei.declaration;

/**
 * Checks the range of numbers in documents, which is from 0 to 999999999 in Java as in JSON.
 */
public final class WholeNumber {

    /** The maximum number in a document. */
    public static final int MAX = 999_999_999;

    private WholeNumber() {}

    /**
     * Returns a number if it is in range.
     *
     * @param number  the number
     * @return the number, from 0 to {@value #MAX}
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public static int require(int number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("Number must be from 0 to " + MAX + " but was " + number);
        }
        return number;
    }
}
