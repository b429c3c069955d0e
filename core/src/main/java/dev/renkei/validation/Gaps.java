package dev.renkei.validation;

import java.util.Collection;
import java.util.List;

/**
 * The parts of a source that could not be read into the document that holds the rest.
 *
 * <p>A rule that would have to look at such a part is silent, for it could only guess.
 */
public final class Gaps {

    /** No gap: the document holds all of its source. */
    public static final Gaps NONE = new Gaps(List.of());

    private final List<List<String>> gaps;

    private Gaps(List<List<String>> gaps) {
        this.gaps = gaps;
    }

    /**
     * Obtains gaps from the places at which something could not be read.
     *
     * @param pointers  the JSON Pointers of the parts that the document lacks, not null
     * @return the gaps, not null
     */
    public static Gaps of(Collection<String> pointers) {
        return pointers.isEmpty()
                ? NONE
                : new Gaps(pointers.stream().distinct().map(Pointers::steps).toList());
    }

    /** Tells whether the part at the pointer is a gap or lies in one. */
    boolean contain(String pointer) {
        List<String> steps = Pointers.steps(pointer);
        return gaps.stream().anyMatch(gap -> gap.size() <= steps.size() && gap.equals(steps.subList(0, gap.size())));
    }

    /**
     * Tells whether a rule on the part at the pointer would look into a gap.
     *
     * @param pointer  the part that the rule judges
     * @param properties  what the rule looks at below the part, with {@code *} for any index; empty for the part itself
     */
    boolean touch(String pointer, List<String> properties) {
        return properties.stream()
                .map(property -> Pointers.steps(property.isEmpty() ? pointer : pointer + "/" + property))
                .anyMatch(steps -> gaps.stream().anyMatch(gap -> meet(gap, steps)));
    }

    /** One leads through the other, or both lead to the same place. */
    private static boolean meet(List<String> gap, List<String> looked) {
        for (int i = 0; i < Math.min(gap.size(), looked.size()); i++) {
            if (!looked.get(i).equals("*") && !looked.get(i).equals(gap.get(i))) {
                return false;
            }
        }
        return true;
    }
}
