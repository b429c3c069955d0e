package dev.renkei.json;

/**
 * Makes names that all have one hash code, and names of the same length that do not.
 *
 * <p>Each is made of 15 pieces of two characters, of which there are two: enough for 32,768 names.
 */
public final class CollidingNames {

    private static final int PIECES = 15;

    private CollidingNames() {}

    /**
     * Returns the name of a number; all have one hash code, also after any normalization.
     *
     * @param number  the number, from 0 to 32,767
     * @return the name, not null
     */
    public static String of(int number) {
        return name(number, "町村", "画朲");
    }

    /**
     * Returns the name of a number as anybody would have it, of the same length.
     *
     * @param number  the number, from 0 to 32,767
     * @return the name, not null
     */
    public static String ordinary(int number) {
        return name(number, "町村", "町朲");
    }

    private static String name(int number, String zero, String one) {
        StringBuilder name = new StringBuilder();
        for (int piece = PIECES - 1; piece >= 0; piece--) {
            name.append((number >> piece & 1) == 0 ? zero : one);
        }
        return name.toString();
    }
}
