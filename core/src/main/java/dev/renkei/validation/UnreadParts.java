package dev.renkei.validation;

import dev.renkei.mapper.NeedsModule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts of a source that could not be read into the document that holds the rest.
 *
 * <p>A rule that would have to look at such a part is silent, for it could only guess.
 */
public final class UnreadParts implements NeedsModule {

    /** No gap: the document holds all of its source. */
    public static final UnreadParts NONE = new UnreadParts(List.of());

    private static final String ANY = "*";

    private final Part document = new Part();

    /** Whether a way with a step for any index leads into a gap: many findings ask for the same one. */
    private final Map<String, Boolean> touched = new ConcurrentHashMap<>();

    private UnreadParts(Collection<String> pointers) {
        pointers.forEach(pointer -> document.partAt(Pointers.steps(pointer)).missing = true);
    }

    /**
     * Obtains gaps from the places at which something could not be read.
     *
     * @param pointers  the JSON Pointers of the parts that the document lacks, not null
     * @return the gaps, not null
     */
    public static UnreadParts of(Collection<String> pointers) {
        return pointers.isEmpty() ? NONE : new UnreadParts(pointers);
    }

    /** Tells whether the part at the pointer is a gap or lies in one. */
    boolean contain(String pointer) {
        return document.lacks(Pointers.steps(pointer));
    }

    /**
     * Tells whether a rule on the part at the pointer would look into a gap.
     *
     * @param pointer  the part that the rule judges
     * @param properties  what the rule looks at below the part, with {@code *} for any index; empty for the part itself
     */
    boolean touch(String pointer, List<String> properties) {
        return properties.stream()
                .map(property -> property.isEmpty() ? pointer : pointer + "/" + property)
                .anyMatch(this::isTouched);
    }

    private boolean isTouched(String way) {
        List<String> steps = Pointers.steps(way);
        return steps.contains(ANY)
                ? touched.computeIfAbsent(way, any -> document.isTouched(steps))
                : document.isTouched(steps);
    }

    /** A part of the document that is a gap or leads to one. */
    private static final class Part {

        private final Map<String, Part> parts = new HashMap<>();
        private boolean missing;

        Part partAt(List<String> steps) {
            Part part = this;
            for (String step : steps) {
                part = part.parts.computeIfAbsent(step, any -> new Part());
            }
            return part;
        }

        boolean lacks(List<String> steps) {
            if (missing || steps.isEmpty()) {
                return missing;
            }
            Part next = parts.get(steps.get(0));
            return next != null && next.lacks(behindFirst(steps));
        }

        /** Tells whether the way of the steps goes through a gap, or ends before one. */
        boolean isTouched(List<String> steps) {
            if (missing || steps.isEmpty()) {
                return missing || !parts.isEmpty();
            }
            List<String> rest = behindFirst(steps);
            if (steps.get(0).equals(ANY)) {
                return parts.values().stream().anyMatch(part -> part.isTouched(rest));
            }
            Part next = parts.get(steps.get(0));
            return next != null && next.isTouched(rest);
        }

        private static List<String> behindFirst(List<String> steps) {
            return steps.subList(1, steps.size());
        }
    }
}
