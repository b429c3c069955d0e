package dev.renkei.validation;

import dev.renkei.declaration.JsonPointer;
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
final class UnreadParts {

    /** No gap: the document holds all of its source. */
    static final UnreadParts NONE = new UnreadParts(List.of());

    private final Part document = new Part();

    /** Whether a way with a step for any index leads into a gap: many findings ask for the same one. */
    private final Map<List<Object>, Boolean> touched = new ConcurrentHashMap<>();

    private UnreadParts(Collection<String> pointers) {
        pointers.forEach(pointer -> document.partAt(JsonPointer.parse(pointer).getSteps()).missing = true);
    }

    /** Obtains gaps from the JSON Pointers of the places at which something could not be read. */
    static UnreadParts of(Collection<String> pointers) {
        return pointers.isEmpty() ? NONE : new UnreadParts(pointers);
    }

    /** Returns whether the part at the pointer is a gap or lies in one. */
    boolean contain(JsonPointer pointer) {
        return document.lacks(pointer.getSteps());
    }

    /**
     * Returns whether a rule on a part would look into a gap.
     *
     * @param part  the part to which the rule is applied
     * @param properties  what the rule looks at below the part, with {@code *} for any index; empty for the part itself
     */
    boolean touch(JsonPointer part, List<List<Object>> properties) {
        return properties.stream()
                .map(property -> part.follow(property).getSteps())
                .anyMatch(this::isTouched);
    }

    private boolean isTouched(List<Object> steps) {
        return steps.contains(JsonPointer.ANY_STEP)
                ? touched.computeIfAbsent(steps, document::isTouched)
                : document.isTouched(steps);
    }

    /** A part of the document that is a gap or leads to one. */
    private static final class Part {

        private final Map<Object, Part> parts = new HashMap<>();
        private boolean missing;

        Part partAt(List<Object> steps) {
            Part part = this;
            for (Object step : steps) {
                part = part.parts.computeIfAbsent(step, any -> new Part());
            }
            return part;
        }

        boolean lacks(List<Object> steps) {
            if (missing || steps.isEmpty()) {
                return missing;
            }
            Part next = parts.get(steps.get(0));
            return next != null && next.lacks(behindFirst(steps));
        }

        /** Returns whether the way of the steps goes through a gap, or ends before one. */
        boolean isTouched(List<Object> steps) {
            if (missing || steps.isEmpty()) {
                return missing || !parts.isEmpty();
            }
            List<Object> rest = behindFirst(steps);
            if (steps.get(0).equals(JsonPointer.ANY_STEP)) {
                return parts.values().stream().anyMatch(part -> part.isTouched(rest));
            }
            Part next = parts.get(steps.get(0));
            return next != null && next.isTouched(rest);
        }

        private static List<Object> behindFirst(List<Object> steps) {
            return steps.subList(1, steps.size());
        }
    }
}
