package dev.renkei.lists;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.lists.ColumnMapping.BlankCells;
import dev.renkei.message.ParseFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of mappings. Its schema is the resource {@code list-mapping.schema.json}. */
final class MappingJson {

    private static final String FORMAT = "renkei/1";
    private static final String SCHEMA = "list-mapping.schema.json";
    private static final String TYPE = "list-mapping";
    private static final Set<String> PROPERTIES = Set.of("format", "type", "owner", "columns");
    private static final Set<String> COLUMN_PROPERTIES = Set.of("header", "target", "label", "blankCells");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private MappingJson() {}

    static ListMapping read(byte[] json) {
        JsonNode root = parse(json);
        requireObject(root, "", PROPERTIES);
        requireText(root, "/format", FORMAT);
        requireText(root, "/type", TYPE);
        JsonNode columns = root.path("columns");
        if (!columns.isArray()) {
            throw refused("array", "/columns");
        }
        List<ColumnMapping> mapped = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            mapped.add(column(columns.get(i), "/columns/" + i));
        }
        return new ListMapping(text(root, "owner", ""), mapped);
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw refused("json", place.getLineNr() + ":" + place.getColumnNr());
        }
    }

    private static ColumnMapping column(JsonNode column, String pointer) {
        requireObject(column, pointer, COLUMN_PROPERTIES);
        String header = text(column, "header", pointer).orElseThrow(() -> refused("missing", pointer + "/header"));
        return new ColumnMapping(
                header,
                constant(column, "target", pointer, ColumnTarget.values())
                        .orElseThrow(() -> refused("missing", pointer + "/target")),
                text(column, "label", pointer),
                constant(column, "blankCells", pointer, BlankCells.values()).orElse(BlankCells.EMPTY));
    }

    private static void requireObject(JsonNode node, String pointer, Set<String> properties) {
        if (!node.isObject()) {
            throw refused("object", pointer.isEmpty() ? "/" : pointer);
        }
        node.propertyNames().stream()
                .filter(name -> !properties.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused("unknown", pointer + "/" + JsonPointer.escape(name));
                });
    }

    private static void requireText(JsonNode root, String pointer, String expected) {
        if (!root.at(pointer).isString() || !root.at(pointer).stringValue().equals(expected)) {
            throw new InvalidMappingException(
                    ParseFailure.of(ListMapping.class, "constant", pointer).with("expected", expected));
        }
    }

    private static Optional<String> text(JsonNode parent, String name, String pointer) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isString() || node.stringValue().isBlank()) {
            throw refused("text", pointer + "/" + name);
        }
        return Optional.of(node.stringValue());
    }

    /** Reads a constant; the message for another, which has the name of the property, names all that there are. */
    private static <T> Optional<T> constant(JsonNode parent, String name, String pointer, T[] constants) {
        return text(parent, name, pointer)
                .map(value -> Stream.of(constants)
                        .filter(each -> each.toString().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new InvalidMappingException(
                                ParseFailure.of(ListMapping.class, name, pointer + "/" + name)
                                        .with("found", value))));
    }

    private static InvalidMappingException refused(String rule, String pointer) {
        return new InvalidMappingException(ParseFailure.of(ListMapping.class, rule, pointer));
    }

    static byte[] schema() {
        try (InputStream schema = Objects.requireNonNull(MappingJson.class.getResourceAsStream(SCHEMA))) {
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(ListMapping mapping) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.writer().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("type", TYPE);
            mapping.owner().ifPresent(owner -> json.writeStringProperty("owner", owner));
            json.writeArrayPropertyStart("columns");
            mapping.columns().forEach(column -> write(column, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return (bytes.toString(StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ColumnMapping column, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("header", column.header());
        json.writeStringProperty("target", column.target().toString());
        column.label().ifPresent(label -> json.writeStringProperty("label", label));
        if (column.blankCells() != BlankCells.EMPTY) {
            json.writeStringProperty("blankCells", column.blankCells().toString());
        }
        json.writeEndObject();
    }
}
