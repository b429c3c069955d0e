package dev.renkei.testing.arbitrary;

import java.util.List;

/**
 * The choices of which a sample is made, and which of them make up its parts.
 *
 * @param values  the choices
 * @param parts  the parts, each after the one in which it is
 */
record Choices(int[] values, List<Part> parts) {

    /**
     * The choices of a part.
     *
     * @param number  the number of the part
     * @param next  the number of the part after it and those in it
     * @param start  its first choice
     * @param end  the choice after its last one
     */
    record Part(int number, int next, int start, int end) {

        boolean hasChoices() {
            return end > start;
        }

        boolean holds(int choice) {
            return start <= choice && choice < end;
        }
    }

    /** Returns how many choices there are. */
    int size() {
        return values.length;
    }
}
