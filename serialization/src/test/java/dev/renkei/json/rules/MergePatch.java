package dev.renkei.json.rules;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a JSON document by a merge patch (RFC 7396), with one addition: an object that meets an array changes the
 * elements whose indexes its names are.
 *
 * <p>So {@code {"parties": {"1": {"role": "丙"}}}} changes the second party alone. An index that the array does not have
 * appends an element, and {@code null} removes one.
 */
final class MergePatch {

    private MergePatch() {}

    /** Returns the patched document; neither argument is changed. */
    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        if (target instanceof ArrayNode array) {
            return applyToElements(array.deepCopy(), changes);
        }
        ObjectNode patched =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (String name : changes.propertyNames()) {
            JsonNode change = changes.get(name);
            if (change.isNull()) {
                patched.remove(name);
            } else {
                patched.set(name, apply(patched.path(name), change));
            }
        }
        return patched;
    }

    private static JsonNode applyToElements(ArrayNode patched, ObjectNode changes) {
        for (String name : changes.propertyNames()) {
            int index = Integer.parseInt(name);
            JsonNode change = changes.get(name);
            if (change.isNull()) {
                patched.remove(index);
            } else if (index < patched.size()) {
                patched.set(index, apply(patched.get(index), change));
            } else {
                patched.add(apply(patched.path(index), change));
            }
        }
        return patched;
    }
}
