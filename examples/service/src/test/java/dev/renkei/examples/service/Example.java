package dev.renkei.examples.service;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change by which an agreement without a fault breaks one rule, from the examples of the rules.
 *
 * @param code  the code of the rule
 * @param about  what differs
 * @param change  the change, as the examples write it
 */
record Example(String code, String about, JsonNode change) {

    private static final Path FOLDER = Path.of("../../serialization/src/test/resources/rule-examples");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> CONCEPTS = List.of(
            "text",
            "dates",
            "identifiers",
            "organizations",
            "agreement",
            "terms",
            "fields",
            "plans",
            "initiatives",
            "figures");

    /** Returns the examples about agreements whose document can be read. */
    static List<Example> all() {
        return CONCEPTS.stream().flatMap(Example::in).toList();
    }

    /** Returns the agreement without a fault, with some changes, as JSON. */
    static byte[] document(List<Example> examples) {
        JsonNode document = read("base");
        for (Example example : examples) {
            document = apply(document, example.change());
        }
        return MAPPER.writeValueAsBytes(document);
    }

    private static Stream<Example> in(String concept) {
        JsonNode file = read(concept);
        return file.isArray()
                ? file.valueStream()
                        .filter(entry -> entry.has("invalid"))
                        .map(entry -> new Example(
                                entry.get("code").asString(), entry.get("about").asString(), entry.get("invalid")))
                : Stream.of();
    }

    private static JsonNode read(String name) {
        return MAPPER.readTree(FOLDER.resolve(name + ".json"));
    }

    /** Applies a merge patch (RFC 7396) in which an object changes the elements of an array by their indexes. */
    private static JsonNode apply(JsonNode target, JsonNode change) {
        if (!(change instanceof ObjectNode changes)) {
            return change;
        }
        JsonNode patched = target.isContainer() ? target.deepCopy() : MAPPER.createObjectNode();
        changes.forEachEntry((name, value) -> {
            if (patched instanceof ArrayNode array) {
                set(array, Integer.parseInt(name), value);
            } else {
                set((ObjectNode) patched, name, value);
            }
        });
        return patched;
    }

    private static void set(ObjectNode object, String name, JsonNode change) {
        if (change.isNull()) {
            object.remove(name);
        } else {
            object.set(name, apply(object.path(name), change));
        }
    }

    private static void set(ArrayNode array, int index, JsonNode change) {
        if (change.isNull()) {
            array.remove(index);
        } else if (index < array.size()) {
            array.set(index, apply(array.get(index), change));
        } else {
            array.add(apply(array.path(index), change));
        }
    }

    @Override
    public String toString() {
        return code + ": " + about;
    }
}
