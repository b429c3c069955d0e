package dev.renkei.json.internal.schema;

import dev.renkei.declaration.ScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells what JSON a codec reads, in the terms of JSON Schema 2020-12.
 *
 * <p>A value that can be written in several ways has one schema with several types: each keyword is about values of one type alone,
 * so that a fault is reported once, at its own place, and not once for each way.
 */
public final class Schema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String TYPE = "type";
    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String ENUM = "enum";
    private static final String PATTERN = "pattern";
    private static final String MAX_LENGTH = "maxLength";
    private static final String EXAMPLES = "examples";
    private static final Set<String> OF_TEXTS = Set.of(PATTERN, MAX_LENGTH, EXAMPLES);

    private final Map<String, JsonNode> keywords;

    private Schema(Map<String, JsonNode> keywords) {
        this.keywords = keywords;
    }

    // -------------------------------------------------------------------------------------------- factories

    /** A value of any kind, until keywords say otherwise. */
    public static Schema ofAnything() {
        return new Schema(Map.of());
    }

    /** A value of a type of JSON, such as {@code object}. */
    public static Schema ofType(String type) {
        return ofAnything().with(TYPE, type);
    }

    public static Schema ofText() {
        return ofType("string");
    }

    public static Schema ofText(ScalarType<?> type) {
        Schema text = ofText().with(PATTERN, type.getPattern());
        return (type.getMaxLength().isPresent()
                        ? text.with(MAX_LENGTH, type.getMaxLength().getAsInt())
                        : text)
                .with(EXAMPLES, type.getExamples());
    }

    /** One of the words of a list. */
    public static Schema ofWords(Collection<String> words) {
        return ofText().with(ENUM, words);
    }

    public static Schema ofList(Schema element) {
        return ofType("array").with("items", element);
    }

    /** An object that has these properties and no others. */
    public static Schema ofObject(Map<String, Schema> properties, Collection<String> required) {
        Schema object = ofType("object").with("properties", properties);
        return (required.isEmpty() ? object : object.with("required", required))
                .with("additionalProperties", NODES.booleanNode(false));
    }

    /** A value of a type that is defined elsewhere in the document. */
    static Schema ofDefined(String name) {
        return ofAnything().with(REFERENCE, DEFINITIONS + name);
    }

    // --------------------------------------------------------------------------------------------- keywords

    public Schema with(String keyword, JsonNode value) {
        Map<String, JsonNode> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    public Schema with(String keyword, String value) {
        return with(keyword, NODES.stringNode(value));
    }

    public Schema with(String keyword, int value) {
        return with(keyword, NODES.numberNode(value));
    }

    public Schema with(String keyword, Schema value) {
        return with(keyword, value.toJson());
    }

    public Schema with(String keyword, Collection<String> values) {
        return with(
                keyword,
                NODES.arrayNode().addAll(values.stream().map(NODES::stringNode).toList()));
    }

    public Schema with(String keyword, Map<String, Schema> schemas) {
        ObjectNode object = NODES.objectNode();
        schemas.forEach((name, schema) -> object.set(name, schema.toJson()));
        return with(keyword, object);
    }

    /** Returns this schema with the words that its texts must be; a list of values would restrict its other types too. */
    public Schema withWords(List<String> words) {
        return with(PATTERN, "^(" + String.join("|", words) + ")$").with(EXAMPLES, words);
    }

    /** Returns this schema with properties of which an object must have one; it has to have none if there are no names. */
    public Schema withAtLeastOneOf(List<String> names) {
        return names.isEmpty()
                ? this
                : with(
                        "anyOf",
                        NODES.arrayNode()
                                .addAll(names.stream()
                                        .map(name -> ofAnything()
                                                .with("required", List.of(name))
                                                .toJson())
                                        .toList()));
    }

    /** Returns this schema with what it is about ahead of its keywords. */
    public Schema described(String description) {
        return ofAnything().with("description", description).and(this);
    }

    /** Returns this schema with its title and what it is about ahead of its keywords. */
    public Schema described(String title, String description) {
        return ofAnything().with("title", title).and(described(description));
    }

    private Schema and(Schema other) {
        Map<String, JsonNode> all = new LinkedHashMap<>(keywords);
        all.putAll(other.keywords);
        return new Schema(all);
    }

    /** Returns the schema of a value that is of a type of this schema or of the other; no type may be in both. */
    public Schema or(Schema other) {
        List<String> types = new ArrayList<>(types());
        types.addAll(other.types());
        return and(other).with(TYPE, types);
    }

    private List<String> types() {
        JsonNode types = keyword(TYPE).orElseThrow();
        return types.isArray() ? texts(types) : List.of(types.asString());
    }

    /** Returns what this schema tells of texts alone. */
    public Schema ofItsTexts() {
        Optional<JsonNode> words = keyword(ENUM);
        if (words.isPresent()) {
            return ofText().withWords(texts(words.get()));
        }
        Schema text = ofText();
        for (Map.Entry<String, JsonNode> keyword : keywords.entrySet()) {
            text = OF_TEXTS.contains(keyword.getKey()) ? text.with(keyword.getKey(), keyword.getValue()) : text;
        }
        return text;
    }

    /** Returns the name of the type that is elsewhere in the document, if this is a reference to one. */
    Optional<String> definedName() {
        return keyword(REFERENCE).map(reference -> reference.asString().substring(DEFINITIONS.length()));
    }

    private Optional<JsonNode> keyword(String name) {
        return Optional.ofNullable(keywords.get(name));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    public ObjectNode toJson() {
        ObjectNode json = NODES.objectNode();
        keywords.forEach(json::set);
        return json;
    }
}
