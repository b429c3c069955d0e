package dev.renkei.json.rules;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds and changes the values of a JSON document by their pointers.
 */
final class JsonPlaces {

    private JsonPlaces() {}

    /** Returns the pointers of the values below the root, of long lists those of the first two elements. */
    static List<String> of(JsonNode document) {
        List<String> pointers = new ArrayList<>();
        collect(document, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode value, String pointer, List<String> pointers) {
        if (value.isObject()) {
            value.forEachEntry((name, child) -> {
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                pointers.add(place);
                collect(child, place, pointers);
            });
        }
        for (int i = 0; value.isArray() && i < Math.min(2, value.size()); i++) {
            pointers.add(pointer + "/" + i);
            collect(value.get(i), pointer + "/" + i, pointers);
        }
    }

    /** Returns a copy of a document with another value at a place that it has. */
    static JsonNode replace(JsonNode document, String pointer, JsonNode value) {
        JsonNode copy = document.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode holder = copy.at(place.head());
        if (holder instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) holder).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** Returns a copy of a document without one of its properties. */
    static JsonNode remove(JsonNode document, String pointer) {
        JsonNode copy = document.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }

    /** Returns the pointers of the properties, without those of elements. */
    static List<String> ofProperties(JsonNode document) {
        return of(document).stream()
                .filter(pointer ->
                        document.at(JsonPointer.compile(pointer).head()).isObject())
                .toList();
    }
}
