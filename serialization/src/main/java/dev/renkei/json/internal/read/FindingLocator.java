package dev.renkei.json.internal.read;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds where the parts of a payload stand that findings point to, and what stands there.
 *
 * <p>A document in its short form has no properties to point to: a finding then points to the short form itself, and so to
 * the deepest part that the payload really has.
 */
final class FindingLocator {

    private final Tokens tokens;
    private final Part document = new Part();

    /** Finds places by the tokens of a payload from its beginning on. */
    FindingLocator(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A part of the payload that a finding points to, or that leads to one; its parts are named as pointers name them. */
    private static final class Part {

        private final Map<String, Part> parts = new HashMap<>();
        private OptionalLong mark = OptionalLong.empty();

        Part wanted(String step) {
            return parts.computeIfAbsent(step, any -> new Part());
        }

        /** Returns a part that a finding points to and that is in the payload. */
        Optional<Part> found(String step) {
            return Optional.ofNullable(parts.get(step)).filter(part -> part.mark.isPresent());
        }
    }

    /** Returns the findings with the places to which they point; the payload is known to be JSON. */
    List<Finding> place(List<Finding> findings) {
        findings.forEach(finding -> want(finding.getPointer()));
        tokens.start();
        walk(document);
        return findings.stream().map(this::place).toList();
    }

    private Finding place(Finding finding) {
        Part part = document;
        int end = 0;
        for (String step : steps(finding.getPointer())) {
            Optional<Part> next = part.found(step);
            if (next.isEmpty()) {
                break;
            }
            part = next.get();
            end += 1 + step.length();
        }
        String pointer = finding.getPointer().substring(0, end);
        long mark = part.mark.orElseThrow();
        Finding placed = finding.withPlace(pointer, tokens.positionOf(mark).orElse(new Position(1, 1)));
        return pointer.isEmpty()
                ? placed
                : tokens.excerptAt(mark).map(placed::withValue).orElse(placed);
    }

    private void want(String pointer) {
        Part part = document;
        for (String step : steps(pointer)) {
            part = part.wanted(step);
        }
    }

    /** Notes where a part is, the first of its name, and moves to its own parts. */
    private void walk(Part part) {
        part.mark = OptionalLong.of(tokens.mark());
        if (part.parts.isEmpty()) {
            tokens.skip();
        } else if (tokens.kind() == JsonKind.OBJECT) {
            for (Optional<String> name = tokens.nextName(); name.isPresent(); name = tokens.nextName()) {
                tokens.toValue();
                walkInto(part, JsonPointer.escape(name.get()));
            }
        } else if (tokens.kind() == JsonKind.ARRAY) {
            for (int i = 0; tokens.nextElement(); i++) {
                walkInto(part, String.valueOf(i));
            }
        }
    }

    private void walkInto(Part whole, String step) {
        Part part = whole.parts.get(step);
        if (part == null || part.mark.isPresent()) {
            tokens.skip();
        } else {
            walk(part);
        }
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }
}
