package dev.renkei.json.internal.read;

import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names that the properties of an object can have, each with its index. A source that has bytes need not decode the names that it
 * finds among them.
 */
public final class Names {

    /** Stands for the end of an object, at which there is no further name. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private static final JsonFactory MATCHERS = new JsonFactory();

    private final PropertyNameMatcher matcher;

    private Names(PropertyNameMatcher matcher) {
        this.matcher = matcher;
    }

    /** Obtains names in the order of their indexes, which start at 0. */
    public static Names of(List<String> names) {
        return new Names(MATCHERS.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false));
    }

    /** Checks if an index is that of one of the names; what is neither that nor {@link #END} stands for any other name. */
    public static boolean isKnown(int index) {
        return index >= 0;
    }

    /** Returns the index of a name, or one that is not known. */
    public int indexOf(String name) {
        return matcher.matchName(name);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
