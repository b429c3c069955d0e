package dev.renkei.json;

import dev.renkei.validation.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where the parts of a payload stand that findings point to, and what stands there.
 *
 * <p>A document in its short form has no properties to point to: a finding then points to the short form itself, and so to
 * the deepest part that the payload really has.
 */
final class PlaceFinder {

    private final JsonFactory json;
    private final byte[] payload;
    private final TextLines lines;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Long> places = new HashMap<>();

    PlaceFinder(JsonFactory json, byte[] payload, TextLines lines) {
        this.json = json;
        this.payload = payload;
        this.lines = lines;
    }

    /** Returns the findings with the places to which they point; the payload is known to be JSON. */
    List<Finding> place(List<Finding> findings) {
        findings.forEach(finding -> want(finding.getPointer()));
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            walk(parser, "");
        }
        return findings.stream().map(this::place).toList();
    }

    private Finding place(Finding finding) {
        String pointer = finding.getPointer();
        while (!places.containsKey(pointer)) {
            pointer = parentOf(pointer);
        }
        long offset = places.get(pointer);
        Finding placed = finding.withPlace(pointer, lines.positionOf(offset));
        return pointer.isEmpty() ? placed : placed.withValue(JsonExcerpt.of(payload, offset));
    }

    private void want(String pointer) {
        String each = pointer;
        while (wanted.add(each) && !each.isEmpty()) {
            each = parentOf(each);
        }
    }

    private void walk(JsonParser parser, String pointer) {
        if (!wanted.contains(pointer) || places.containsKey(pointer)) {
            parser.skipChildren();
            return;
        }
        places.put(pointer, parser.currentTokenLocation().getByteOffset());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                walk(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(parser, pointer + "/" + i);
            }
        }
    }

    private static String parentOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
