package dev.renkei.validation;

import dev.renkei.declaration.JsonPointer;
import java.util.Arrays;

/**
 * The way from a document to the part at which a walk is. Its pointer is made only where something is found.
 */
final class Trail {

    private static final int NO_INDEX = -1;

    private String[] names = new String[16];

    /** The index of the element behind each name, {@link #NO_INDEX} behind the name of what is no list. */
    private int[] indexes = new int[16];

    private int depth;

    void enter(String name) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = name;
        indexes[depth] = NO_INDEX;
        depth++;
    }

    /** Goes on to an element of the list that was entered last. */
    void toElement(int index) {
        indexes[depth - 1] = index;
    }

    void leave() {
        depth--;
    }

    JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = pointer.child(names[i]);
            if (indexes[i] != NO_INDEX) {
                pointer = pointer.child(indexes[i]);
            }
        }
        return pointer;
    }
}
