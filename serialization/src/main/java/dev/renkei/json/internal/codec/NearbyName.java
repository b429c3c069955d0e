package dev.renkei.json.internal.codec;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant by one that is not known.
 */
final class NearbyName {

    /** Longer names are not looked at: no property has one. */
    private static final int MAX_LENGTH = 40;

    private NearbyName() {}

    /**
     * Returns the name that differs least: in upper and lower case, in hyphens, spaces or underscores, or in few characters that
     * are wrong, missing, too many or exchanged. Of two that differ as much, the first is taken.
     *
     * @return the name, empty if none is near
     */
    static Optional<String> of(String written, Collection<String> names) {
        String plain = plain(written);
        if (plain.isEmpty() || written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(plain, plain(name));
            if (distance < least && distance <= allowed(Math.min(plain.length(), name.length()))) {
                nearest = Optional.of(name);
                least = distance;
            }
        }
        return nearest;
    }

    /** One character, or one in three, and no more than three: "nme" is near "name", and "no" is not near "id". */
    private static int allowed(int length) {
        return Math.max(1, Math.min(3, length / 3));
    }

    private static String plain(String name) {
        return name.replaceAll("[-_ .]", "").toLowerCase(Locale.ROOT);
    }

    /** Counts the characters to replace, leave out, put in, or exchange with their neighbour (Damerau and Levenshtein). */
    private static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int k = 0; k <= other.length(); k++) {
                distances[i][k] = Math.min(i, k) == 0 ? Math.max(i, k) : step(one, other, i, k, distances);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int k, int[][] distances) {
        int change = one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1;
        int least = Math.min(distances[i - 1][k - 1] + change, Math.min(distances[i - 1][k], distances[i][k - 1]) + 1);
        boolean isExchange =
                i > 1 && k > 1 && one.charAt(i - 1) == other.charAt(k - 2) && one.charAt(i - 2) == other.charAt(k - 1);
        return isExchange ? Math.min(least, distances[i - 2][k - 2] + 1) : least;
    }
}
