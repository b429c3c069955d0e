package dev.renkei.json.rules;

import dev.renkei.validation.Finding;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of an example, and the places of their values and names where the example knows them.
 */
final class ExamplePayload {

    private final byte[] bytes;
    private final Optional<PlacedJson> placed;

    private ExamplePayload(byte[] bytes, Optional<PlacedJson> placed) {
        this.bytes = bytes;
        this.placed = placed;
    }

    static ExamplePayload of(JsonNode document) {
        PlacedJson placed = PlacedJson.of(document);
        return new ExamplePayload(placed.bytes(), Optional.of(placed));
    }

    static ExamplePayload ofText(String text, Charset charset) {
        return new ExamplePayload(text.getBytes(charset), Optional.empty());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    Optional<Map<String, Finding.Position>> values() {
        return placed.map(PlacedJson::values);
    }

    Optional<Map<String, Finding.Position>> names() {
        return placed.map(PlacedJson::names);
    }
}
