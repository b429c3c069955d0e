package dev.renkei.json;

import dev.renkei.document.ExtensionValue;
import dev.renkei.message.InvalidTextException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * Reads and writes what others add to a document: each value token for token.
 */
final class ExtensionsCodec implements Codec<Map<String, ExtensionValue>> {

    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    private ExtensionsCodec() {}

    @Override
    public Map<String, ExtensionValue> read(ReadContext in) {
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
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
                extensions.put(StringCodec.whole(extension, in), readValue(in));
                in.leave();
            }
        }
        return extensions;
    }

    private static ExtensionValue readValue(ReadContext in) {
        in.tokens().toValue();
        try {
            return ExtensionValue.parse(textOf(in.tokens()));
        } catch (InvalidTextException e) {
            in.refuse(e.getFailure());
            return ExtensionValue.ofFlag(false);
        }
    }

    @Override
    public void write(Map<String, ExtensionValue> extensions, JsonOut out) {
        out.startObject();
        extensions.forEach((name, value) -> {
            out.name(name);
            write(value, out);
        });
        out.endObject();
    }

    static void write(ExtensionValue value, JsonOut out) {
        try (JsonParser parser = JsonOut.UNLIMITED.createParser(ObjectReadContext.empty(), value.toString())) {
            parser.nextToken();
            out.copy(parser);
        }
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(
                "Extensions",
                "What others add to a document: anything, by names of their own.",
                () -> Schema.ofType("object"));
    }

    @Override
    public Map<String, ExtensionValue> placeholder() {
        return Map.of();
    }

    @Override
    public boolean isText(Map<String, ExtensionValue> extensions) {
        return false;
    }

    private static String textOf(Tokens tokens) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonOut.UNLIMITED.createGenerator(ObjectWriteContext.empty(), text)) {
            tokens.copyTo(new JsonOut(generator));
        }
        return text.toString();
    }
}
