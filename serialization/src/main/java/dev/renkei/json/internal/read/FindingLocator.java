package dev.renkei.json.internal.read;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.validation.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where the parts of a payload stand that findings point to, and what stands there.
 *
 * <p>A document in its short form has no properties to point to: a finding then points to the short form itself, and so to
 * the deepest part that the payload really has.
 */
final class FindingLocator {

    private static final int NOT_FOUND = -1;

    private final Tokens tokens;
    private final Part document = new Part(Optional.empty(), 0);

    /** How many of the parts are wanted and not found yet. */
    private int missing = 1;

    /** Finds places by the tokens of a payload from its beginning on. */
    FindingLocator(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A part of the payload that a finding points to, or that leads to one; its parts are named as pointers name them. */
    private static final class Part {

        private final Optional<Part> whole;
        private final int pointerLength;
        private Map<String, Part> parts = Map.of();
        private long mark = NOT_FOUND;

        Part(Optional<Part> whole, int pointerLength) {
            this.whole = whole;
            this.pointerLength = pointerLength;
        }
    }

    /** Returns the findings with the places to which they point; the payload is known to be JSON. */
    List<Finding> place(List<Finding> findings) {
        List<Part> parts = new ArrayList<>(findings.size());
        for (Finding each : findings) {
            parts.add(want(each.getPointer()));
        }
        tokens.start();
        walk(document);
        List<Finding> placed = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            placed.add(place(findings.get(i), parts.get(i)));
        }
        return placed;
    }

    private Finding place(Finding finding, Part wanted) {
        Part part = wanted;
        while (part.mark == NOT_FOUND) {
            part = part.whole.orElseThrow();
        }
        String pointer = finding.getPointer().substring(0, part.pointerLength);
        Finding placed = finding.withPlace(pointer, tokens.positionOf(part.mark).orElse(new Finding.Position(1, 1)));
        return pointer.isEmpty()
                ? placed
                : tokens.excerptAt(part.mark).map(placed::withValue).orElse(placed);
    }

    /** Returns the part to which a pointer points. */
    private Part want(String pointer) {
        Part part = document;
        while (part.pointerLength < pointer.length()) {
            int slash = pointer.indexOf('/', part.pointerLength + 1);
            part = want(part, pointer, slash < 0 ? pointer.length() : slash);
        }
        return part;
    }

    private Part want(Part whole, String pointer, int end) {
        String step = pointer.substring(whole.pointerLength + 1, end);
        Part known = whole.parts.get(step);
        if (known != null) {
            return known;
        }
        Part part = new Part(Optional.of(whole), end);
        if (whole.parts.isEmpty()) {
            whole.parts = new HashMap<>();
        }
        whole.parts.put(step, part);
        missing++;
        return part;
    }

    /** Notes where a part is, the first of its name, and moves to its own parts, until none is missing. */
    private void walk(Part part) {
        part.mark = tokens.mark();
        missing--;
        if (part.parts.isEmpty()) {
            tokens.skipKnown();
        } else if (tokens.kind() == JsonKind.OBJECT) {
            for (Optional<String> name = tokens.nextName(); name.isPresent(); name = nextName()) {
                tokens.toValue();
                walkInto(part, JsonPointer.escape(name.get()));
            }
        } else if (tokens.kind() == JsonKind.ARRAY) {
            for (int i = 0; missing > 0 && tokens.nextElement(); i++) {
                walkInto(part, String.valueOf(i));
            }
        }
    }

    private Optional<String> nextName() {
        return missing > 0 ? tokens.nextName() : Optional.empty();
    }

    private void walkInto(Part whole, String step) {
        Part part = whole.parts.get(step);
        if (part == null || part.mark != NOT_FOUND) {
            tokens.skipKnown();
        } else {
            walk(part);
        }
    }
}
