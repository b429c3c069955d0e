package dev.renkei.json.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the files of the examples, which stand as {@code rule-examples/*.json} beside the resources.
 */
final class ExampleFiles {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ExampleFiles() {}

    static JsonNode read(String name) {
        String path = "/rule-examples/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(ExampleFiles.class.getResourceAsStream(path), path)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Examples must be readable: " + path, e);
        }
    }

    /** Prints a document on one line. */
    static byte[] print(JsonNode document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** Reads a document from its text. */
    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }
}
