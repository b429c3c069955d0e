package collection;

import java.util.LinkedHashSet;
import java.util.Set;

/** Computes the keys that names have in common if one is a slip of the other: another character, or one more. */
final class Spellings {

    /** The library compares no shorter and no longer names. */
    private static final int MIN_LENGTH = 4;

    private static final int MAX_LENGTH = 200;

    private Spellings() {}

    /** Returns the key of a name and what is left of it without one of its characters; none if it is not compared. */
    static Set<String> around(String name) {
        int[] characters = name.codePoints().toArray();
        Set<String> keys = new LinkedHashSet<>();
        if (characters.length >= MIN_LENGTH && characters.length <= MAX_LENGTH) {
            keys.add(name);
            for (int i = 0; i < characters.length; i++) {
                keys.add(new String(characters, 0, i) + new String(characters, i + 1, characters.length - i - 1));
            }
        }
        return keys;
    }
}
