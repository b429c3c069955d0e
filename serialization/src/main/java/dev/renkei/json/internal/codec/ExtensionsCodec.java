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
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads and writes what others add to a document: each value token for token.
 */
public final class ExtensionsCodec extends Codec<Map<String, ExtensionValue>> {

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
        String json = value.toString();
        switch (json.charAt(0)) {
            case '"' -> out.text(value.asText().orElseThrow());
            case '{', '[' -> writeTokens(json, out);
            case 't', 'f' -> out.flag(Boolean.parseBoolean(json));
            case 'n' -> out.nothing();
            default -> out.number(json);
        }
    }

    private static void writeTokens(String json, JsonOut out) {
        try (JsonParser parser = JacksonOut.UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
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
