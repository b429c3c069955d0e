package dev.renkei.json.internal.codec;

import dev.renkei.document.ExtensionValue;
import dev.renkei.json.internal.read.JacksonTokens;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.Tokens;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JacksonOut;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.InvalidTextException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads and writes what others add to a document: each value token for token.
 */
public final class ExtensionsCodec implements Codec<Map<String, ExtensionValue>> {

    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    private ExtensionsCodec() {}

    @Override
    public Map<String, ExtensionValue> read(ReadContext in) {
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        if (!in.expect(JsonKind.OBJECT)) {
            return extensions;
        }
        in.readEach(
                UnaryOperator.identity(),
                extensions,
                name -> extensions.put(StringCodec.whole(name, in), readValue(in)));
        return extensions;
    }

    private static ExtensionValue readValue(ReadContext in) {
        in.tokens().toValue();
        try {
            return switch (in.tokens().kind()) {
                case STRING -> ExtensionValue.ofText(in.tokens().text());
                case NUMBER, BOOLEAN -> ExtensionValue.parse(in.tokens().text());
                default -> ExtensionValue.parse(in.tokens().copy());
            };
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

    public static void write(ExtensionValue value, JsonOut out) {
        Optional<String> text = value.asText();
        if (text.isPresent()) {
            out.text(text.get());
        } else {
            writeTokens(value, out);
        }
    }

    private static void writeTokens(ExtensionValue value, JsonOut out) {
        try (JsonParser parser = JacksonOut.UNLIMITED.createParser(ObjectReadContext.empty(), value.toString())) {
            Tokens tokens = JacksonTokens.within(parser);
            tokens.start();
            tokens.copyTo(out);
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
}
