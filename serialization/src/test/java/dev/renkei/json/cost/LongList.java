package dev.renkei.json.cost;

import dev.renkei.json.RenkeiSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that a payload can fill with as many names as it likes, wherever its document has one.
 *
 * @param type  the type of the document
 * @param path  the way to the list, each list on the way with one element
 * @param schema  the schema of the document
 */
record LongList(Class<?> type, List<String> path, JsonNode schema) {

    /** How deep below an element names are put into the texts of its parts. */
    private static final int MAX_DEPTH = 2;

    /** Stands for the name until there is one. */
    private static final String NAME = "@name@";

    private record Open(List<String> path, JsonNode object) {}

    /** Returns all lists of a type of document, each by the shortest way. */
    static List<LongList> in(Class<?> type) {
        JsonNode schema = JsonMapper.shared().readTree(RenkeiSchema.of(type).toBytes());
        Map<String, LongList> lists = new LinkedHashMap<>();
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(List.of(), schema)));
        while (!open.isEmpty()) {
            Open each = open.remove();
            each.object().path("properties").properties().forEach(property -> {
                List<String> path = new ArrayList<>(each.path());
                path.add(property.getKey());
                LongList list = new LongList(type, List.copyOf(path), schema);
                JsonNode value = list.resolve(property.getValue());
                JsonNode element = value.has("items") ? list.resolve(value.get("items")) : value;
                String key = each.object().path("title").asString("") + "." + property.getKey();
                boolean isNew = value.has("items") && lists.putIfAbsent(key, list) == null;
                boolean isUnseen = lists.keySet().stream()
                        .noneMatch(
                                known -> known.startsWith(element.path("title").asString("") + "."));
                if (element.has("properties") && (isNew || (!value.has("items") && isUnseen))) {
                    open.add(new Open(list.path(), element));
                }
            });
        }
        return List.copyOf(lists.values());
    }

    /** Returns a payload with so many elements, in whose texts their names stand. */
    String withNames(int size, IntFunction<String> names) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        fillRequired(root, schema, "名", 0);
        ObjectNode holder = root;
        JsonNode described = schema;
        for (String step : path.subList(0, path.size() - 1)) {
            JsonNode property = resolve(described.path("properties").path(step));
            described = property.has("items") ? resolve(property.get("items")) : property;
            ObjectNode next = JsonNodeFactory.instance.objectNode();
            fillRequired(next, described, "名", 0);
            if (property.has("items")) {
                holder.set(step, JsonNodeFactory.instance.arrayNode().add(next));
            } else {
                holder.set(step, next);
            }
            holder = next;
        }
        String last = path.get(path.size() - 1);
        JsonNode element =
                resolve(resolve(described.path("properties").path(last)).path("items"));
        String template = valueOf(element, NAME, MAX_DEPTH).toString();
        holder.set(last, JsonNodeFactory.instance.stringNode(NAME));
        return root.toString()
                .replace(
                        "\"" + NAME + "\"",
                        IntStream.range(0, size)
                                .mapToObj(i -> template.replace(NAME, names.apply(i)))
                                .collect(Collectors.joining(",", "[", "]")));
    }

    private void fillRequired(ObjectNode object, JsonNode described, String name, int depth) {
        described.path("required").forEach(required -> {
            JsonNode property = resolve(described.path("properties").path(required.asString()));
            object.set(required.asString(), valueOf(property, name, depth));
        });
    }

    /** Returns a value that says the name wherever it can. */
    private JsonNode valueOf(JsonNode described, String name, int depth) {
        JsonNodeFactory values = JsonNodeFactory.instance;
        if (described.has("const")) {
            return described.get("const");
        }
        if (described.has("enum")) {
            return described.get("enum").get(0);
        }
        if (described.path("title").asString("").equals("Identifier")) {
            return values.stringNode("lei:" + name);
        }
        if (described.has("examples") && !isFree(described)) {
            return described.get("examples").get(0);
        }
        boolean isObject = described.has("properties");
        if (isFree(described) && (depth == 0 || !isObject)) {
            return values.stringNode(name);
        }
        if (isObject) {
            ObjectNode object = values.objectNode();
            fillRequired(object, described, name, Math.max(0, depth - 1));
            if (depth > 0) {
                described.path("properties").properties().forEach(property -> {
                    JsonNode value = resolve(property.getValue());
                    boolean isList = value.has("items");
                    JsonNode element = isList ? resolve(value.get("items")) : value;
                    if (isText(element) && !object.has(property.getKey())) {
                        JsonNode text = valueOf(element, name, depth - 1);
                        object.set(
                                property.getKey(), isList ? values.arrayNode().add(text) : text);
                    }
                });
            }
            return object;
        }
        if (described.has("items")) {
            return values.arrayNode();
        }
        return values.numberNode(1);
    }

    private static boolean isText(JsonNode described) {
        return isFree(described) || described.path("title").asString("").equals("Identifier");
    }

    /** Tells whether any text can stand here. */
    private static boolean isFree(JsonNode described) {
        boolean isString = described.path("type").toString().contains("\"string\"");
        return isString
                && !described.has("pattern")
                && !described.has("enum")
                && !described.has("format")
                && !described.has("const")
                && !described.has("anyOf");
    }

    private JsonNode resolve(JsonNode described) {
        String reference = described.path("$ref").asString("");
        return reference.isEmpty()
                ? described
                : schema.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "/" + String.join("/", path);
    }
}
