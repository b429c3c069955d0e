package dev.renkei.json.documentation;

import dev.renkei.json.RenkeiSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the page that lists every type of the JSON with its properties, from the schemas.
 */
final class JsonReferencePage {

    private static final String INTRODUCTION = """
            # JSON reference

            This reference page is generated from the declarations that Renkei uses to read and write, like the
            [JSON Schemas](schema.md). [JSON](json.md) describes the format in general.

            Properties are written in the order of the tables, and read in any order. A property that is not *required* may be left out.
            """;

    private final Map<String, JsonNode> roots = new LinkedHashMap<>();
    private final Map<String, JsonNode> types = new TreeMap<>();

    private JsonReferencePage(List<RenkeiSchema> schemas) {
        JsonMapper mapper = new JsonMapper();
        for (RenkeiSchema schema : schemas) {
            JsonNode json = mapper.readTree(schema.toBytes());
            roots.put(json.path("title").asString(), json);
            json.path("$defs").propertyStream().forEach(type -> types.put(type.getKey(), type.getValue()));
        }
        types.keySet().removeAll(roots.keySet());
    }

    static String of(List<RenkeiSchema> schemas) {
        return new JsonReferencePage(schemas).write();
    }

    private String write() {
        return INTRODUCTION
                + "\n## Documents at the root\n\n"
                + "An agreement within a register has no `format` and `type`.\n"
                + sections(roots, JsonReferencePage::isDocument)
                + "\n## Documents within them\n"
                + sections(types, JsonReferencePage::isDocument)
                + "\n## Values\n"
                + sections(types, type -> !isDocument(type));
    }

    private static boolean isDocument(JsonNode type) {
        return type.has("properties");
    }

    private static String sections(Map<String, JsonNode> types, Predicate<JsonNode> chosen) {
        return types.entrySet().stream()
                .filter(type -> chosen.test(type.getValue()))
                .map(type -> section(type.getKey(), type.getValue()))
                .collect(Collectors.joining());
    }

    private static String section(String name, JsonNode type) {
        return "\n### " + name + "\n\n" + type.path("description").asString() + "\n" + properties(type) + texts(type);
    }

    private static String properties(JsonNode type) {
        if (!isDocument(type)) {
            return "";
        }
        List<String> required = words(type.path("required"));
        return "\n| property | presence | type | what it is |\n|---|---|---|---|\n"
                + type.path("properties")
                        .propertyStream()
                        .map(property -> row(property.getKey(), property.getValue(), required))
                        .collect(Collectors.joining());
    }

    private static String row(String name, JsonNode property, List<String> required) {
        return "| `" + name + "` | " + (required.contains(name) ? "required" : "") + " | " + kind(property) + " | "
                + property.path("description").asString().replace("|", "\\|") + " |\n";
    }

    private static String kind(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replace("#/$defs/", "");
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (schema.has("const")) {
            return "`\"" + schema.path("const").asString() + "\"`";
        }
        return switch (schema.path("type").asString()) {
            case "array" -> "list of " + kind(schema.path("items"));
            case "integer" -> "whole number from " + schema.path("minimum") + " to " + schema.path("maximum");
            case "boolean" -> "`true` or `false`";
            default -> schema.path("type").asString();
        };
    }

    /** Returns the words that a value can be, or examples of its texts. */
    private static String texts(JsonNode type) {
        if (isDocument(type) || !(type.has("enum") || type.has("examples"))) {
            return "";
        }
        boolean closed = type.has("enum");
        List<String> texts = words(type.path(closed ? "enum" : "examples"));
        return "\n" + (closed ? "One of: " : "For example: ")
                + texts.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", ")) + "\n";
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }
}
