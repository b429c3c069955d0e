package dev.renkei.validation;

import dev.renkei.declaration.JsonPointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            steps.add(names[i]);
            if (indexes[i] != NO_INDEX) {
                steps.add(indexes[i]);
            }
        }
        return JsonPointer.ROOT.follow(steps);
    }
}
