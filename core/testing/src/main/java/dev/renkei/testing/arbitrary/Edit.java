package dev.renkei.testing.arbitrary;

import dev.renkei.testing.arbitrary.Choices.Part;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A way to make choices simpler: in place of some choices, and of the parts among them, stands another choice, or none.
 *
 * @param start  the first choice that is replaced
 * @param end  the choice after the last one that is replaced
 * @param firstPart  the first part that is left out
 * @param endPart  the part after the last one that is left out
 * @param replacement  the choice that is there instead
 */
record Edit(int start, int end, int firstPart, int endPart, OptionalInt replacement) {

    /** What removes most comes first, then what stands first. */
    static final Comparator<Edit> ORDER =
            Comparator.comparingInt(Edit::removed).reversed().thenComparingInt(Edit::start);

    /** Leaves out neighbours, from one to another. */
    static Edit leavingOut(Part first, Part last) {
        return new Edit(first.start(), last.end(), first.number(), last.next(), OptionalInt.empty());
    }

    static Edit leavingOut(Part part) {
        return leavingOut(part, part);
    }

    /** Makes a part the simplest that it can be. */
    static Edit simplifying(Part part) {
        return new Edit(part.start(), part.end(), part.number() + 1, part.next(), OptionalInt.of(0));
    }

    static Edit replacing(int choice, int value) {
        return new Edit(choice, choice + 1, 0, 0, OptionalInt.of(value));
    }

    private int inserted() {
        return replacement.isPresent() ? 1 : 0;
    }

    private int removed() {
        return end - start - inserted();
    }

    Choices applyTo(Choices choices) {
        return new Choices(edited(choices.values()), edited(choices.parts()));
    }

    private int[] edited(int[] values) {
        int[] edited = new int[values.length - removed()];
        System.arraycopy(values, 0, edited, 0, start);
        replacement.ifPresent(value -> edited[start] = value);
        System.arraycopy(values, end, edited, start + inserted(), values.length - end);
        return edited;
    }

    private List<Part> edited(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.number() < firstPart || part.number() >= endPart)
                .map(part -> new Part(
                        partNow(part.number()), partNow(part.next()), placeNow(part.start()), placeNow(part.end())))
                .toList();
    }

    private int partNow(int number) {
        return number < endPart ? number : number - (endPart - firstPart);
    }

    private int placeNow(int choice) {
        return choice < end ? choice : choice - removed();
    }
}
