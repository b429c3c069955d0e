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

    private final ReferenceWords words;
    private final Map<String, JsonNode> roots = new LinkedHashMap<>();
    private final Map<String, JsonNode> types = new TreeMap<>();

    private JsonReferencePage(List<RenkeiSchema> schemas, ReferenceWords words) {
        this.words = words;
        JsonMapper mapper = new JsonMapper();
        for (RenkeiSchema schema : schemas) {
            JsonNode json = mapper.readTree(schema.toBytes());
            roots.put(json.path("title").asString(), json);
            json.path("$defs").propertyStream().forEach(type -> types.put(type.getKey(), type.getValue()));
        }
        types.keySet().removeAll(roots.keySet());
    }

    static String of(List<RenkeiSchema> schemas, ReferenceWords words) {
        return new JsonReferencePage(schemas, words).write();
    }

    private String write() {
        return words.introduction()
                + "\n"
                + words.roots()
                + sections(roots, JsonReferencePage::isDocument)
                + "\n"
                + words.parts()
                + sections(types, JsonReferencePage::isDocument)
                + "\n"
                + words.values()
                + sections(types, type -> !isDocument(type));
    }

    private static boolean isDocument(JsonNode type) {
        return type.has("properties");
    }

    private String sections(Map<String, JsonNode> types, Predicate<JsonNode> chosen) {
        return types.entrySet().stream()
                .filter(type -> chosen.test(type.getValue()))
                .map(type -> section(type.getKey(), type.getValue()))
                .collect(Collectors.joining());
    }

    private String section(String name, JsonNode type) {
        return "\n### " + name + "\n\n" + words.typeText(name, type) + "\n" + properties(name, type)
                + texts(name, type);
    }

    private String properties(String name, JsonNode type) {
        if (!isDocument(type)) {
            return "";
        }
        List<String> required = textsIn(type.path("required"));
        return "\n" + words.columns() + "|---|---|---|---|\n"
                + type.path("properties")
                        .propertyStream()
                        .map(property ->
                                row(name, property.getKey(), property.getValue(), required.contains(property.getKey())))
                        .collect(Collectors.joining());
    }

    private String row(String type, String name, JsonNode property, boolean isRequired) {
        return "| `" + name + "` | " + (isRequired ? words.required() : "") + " | " + kind(property) + " | "
                + words.propertyText(type, name, property).replace("|", "\\|") + " |\n";
    }

    private String kind(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replace("#/$defs/", "");
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (schema.has("const")) {
            return "`\"" + schema.path("const").asString() + "\"`";
        }
        return switch (schema.path("type").asString()) {
            case "array" -> words.listOf(kind(schema.path("items")));
            case "integer" -> words.wholeNumber(schema.path("minimum"), schema.path("maximum"));
            case "boolean" -> words.flag();
            default -> words.plain(schema.path("type").asString());
        };
    }

    /** Returns the words that a value can be, or examples of its texts. */
    private String texts(String name, JsonNode type) {
        if (isDocument(type) || !(type.has("enum") || type.has("examples"))) {
            return "";
        }
        boolean closed = type.has("enum");
        List<String> texts = textsIn(type.path(closed ? "enum" : "examples"));
        return "\n" + words.leadIn(closed)
                + texts.stream()
                        .map(text -> words.word(name, text, closed))
                        .collect(Collectors.joining(words.separator()))
                + "\n";
    }

    private static List<String> textsIn(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(word -> texts.add(word.asString()));
        return texts;
    }
}
