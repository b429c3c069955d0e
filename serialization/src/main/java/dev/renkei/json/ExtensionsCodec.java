package dev.renkei.json;

import dev.renkei.text.Excerpt;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads and writes what others add to a document: each value as its JSON text, token for token.
 */
final class ExtensionsCodec implements Codec<Map<String, String>> {

    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    private ExtensionsCodec() {}

    @Override
    public Map<String, String> read(Reading in) {
        Map<String, String> extensions = new LinkedHashMap<>();
        if (!in.expect(JsonKind.OBJECT)) {
            return extensions;
        }
        for (Optional<String> name = in.tokens().nextName();
                name.isPresent();
                name = in.tokens().nextName()) {
            String extension = name.get();
            if (extensions.containsKey(extension)) {
                in.duplicate(extension);
                in.tokens().toValue();
                in.tokens().skip();
            } else {
                in.enter(extension);
                extensions.put(extension, readValue(in));
                in.leave();
            }
        }
        return extensions;
    }

    private static String readValue(Reading in) {
        in.tokens().toValue();
        return StringCodec.whole(textOf(in.tokens()), in);
    }

    @Override
    public void write(Map<String, String> extensions, JsonOut out) {
        out.startObject();
        extensions.forEach((name, json) -> {
            out.name(name);
            write(name, json, out);
        });
        out.endObject();
    }

    private static void write(String name, String json, JsonOut out) {
        try (JsonParser parser = JsonFactories.UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
            boolean present = parser.nextToken() != null;
            if (present) {
                out.copy(parser);
            }
            if (!present || parser.nextToken() != null) {
                throw notJson(name, json, Optional.empty());
            }
        } catch (StreamReadException e) {
            throw notJson(name, json, Optional.of(e));
        }
    }

    private static IllegalArgumentException notJson(String name, String json, Optional<StreamReadException> cause) {
        String message = "Extension " + Excerpt.of(name) + " must be one JSON value but was " + Excerpt.of(json);
        return new IllegalArgumentException(message, cause.orElse(null));
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(
                "Extensions",
                "What others add to a document: anything, by names of their own.",
                () -> Schema.ofType("object"));
    }

    @Override
    public Map<String, String> standIn() {
        return Map.of();
    }

    @Override
    public boolean isText(Map<String, String> extensions) {
        return false;
    }

    private static String textOf(Tokens tokens) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonFactories.UNLIMITED.createGenerator(ObjectWriteContext.empty(), text)) {
            tokens.copyTo(new JsonOut(generator));
        }
        return text.toString();
    }
}
