package dev.renkei.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes what others add to a document: each value as its JSON text, token for token.
 */
final class ExtensionsCodec implements Codec<Map<String, String>> {

    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    private static final JsonFactory JSON = new JsonFactory();

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
                in.tokens().toValue();
                in.within(extension, () -> extensions.put(extension, StringCodec.whole(textOf(in.tokens()), in)));
            }
        }
        return extensions;
    }

    @Override
    public void write(Map<String, String> extensions, JsonOut out) {
        out.startObject();
        extensions.forEach((name, json) -> {
            out.name(name);
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
                parser.nextToken();
                out.copy(parser);
            }
        });
        out.endObject();
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
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            tokens.copyTo(new JsonOut(generator));
        }
        return text.toString();
    }
}
