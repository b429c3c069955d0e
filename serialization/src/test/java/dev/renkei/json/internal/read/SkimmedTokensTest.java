package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.Payloads;
import dev.renkei.json.internal.write.JacksonOut;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Whoever skims a payload meets the same tokens as whoever reads it. */
class SkimmedTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [ ] ",
                "\"a\"",
                "-1.5e3",
                "{\"a\":1,\"b\":[true,false,null,-0,1.5]}",
                "{ \"a\" : { \"b\" : [ [ ] , { } ] } , \"c\" : \"x\" }\n",
                "{\"\\u0061\\\"\\\\\":\"\\\\\\\"]}\",\"[{\":\"}]\"}",
                "{\"大阪府と海町\":\"𠮷野家の約26万部\",\"é\":\"\\ud842\\udfb7\"}",
                "[\"1234567\",\"12345678\",\"123456789\\\"\",\"\",\"a\\\\\"]"
            })
    void theTokensAreThoseOfAParser(String json) {
        assertThatTokensAreAlike(Payloads.utf8(json));
    }

    @Test
    void theTokensOfPublishedDocumentsAreThoseOfAParser() {
        Payloads.DOCUMENTS.forEach(name -> assertThatTokensAreAlike(Payloads.document(name)));
    }

    @Test
    void whatIsPassedOverIsNoneOfTheTokens() {
        Tokens tokens = skimmed(Payloads.utf8("{\"a\":{\"b\":[1,\"]}\"]},\"c\":2}"));
        tokens.start();
        tokens.nextName();
        tokens.toValue();
        tokens.skip();

        assertThat(tokens.nextName()).contains("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,{\"b\":\"x\"}],\"c\":2}", "{\"a\":\"text\",\"c\":2}", "{\"a\":1.5,\"c\":2}"})
    void aValueIsCopiedWhole(String json) {
        Tokens tokens = skimmed(Payloads.utf8(json));
        tokens.start();
        tokens.nextName();
        tokens.toValue();
        StringWriter copy = new StringWriter();
        try (JsonGenerator generator = JacksonOut.UNLIMITED.createGenerator(ObjectWriteContext.empty(), copy)) {
            tokens.copyTo(new JacksonOut(generator));
        }

        assertThat("{\"a\":" + copy + ",\"c\":2}").isEqualTo(json);
        assertThat(tokens.nextName()).contains("c");
    }

    private static void assertThatTokensAreAlike(byte[] payload) {
        try (JsonParser parser = parser(payload)) {
            assertThat(all(skimmed(payload)))
                    .isEqualTo(all(JacksonTokens.over(parser, payload, new TextLines(payload))));
        }
    }

    private static Tokens skimmed(byte[] payload) {
        return new SkimmedTokens(payload, new TextLines(payload), () -> parser(payload));
    }

    private static JsonParser parser(byte[] payload) {
        return ParserLimits.newFactory(new Limits(Map.of())).createParser(ObjectReadContext.empty(), payload);
    }

    private static List<String> all(Tokens tokens) {
        List<String> all = new ArrayList<>();
        tokens.start();
        addValue(tokens, all::add);
        return all;
    }

    private static void addValue(Tokens tokens, Consumer<String> seen) {
        JsonKind kind = tokens.kind();
        seen.accept(kind + " " + tokens.positionOf(tokens.mark()) + " " + tokens.excerpt());
        switch (kind) {
            case OBJECT -> {
                for (Optional<String> name = tokens.nextName(); name.isPresent(); name = tokens.nextName()) {
                    seen.accept(name.get() + " " + tokens.name() + " " + tokens.mark());
                    tokens.toValue();
                    addValue(tokens, seen);
                }
            }
            case ARRAY -> {
                while (tokens.nextElement()) {
                    addValue(tokens, seen);
                }
            }
            case NULL -> seen.accept("null");
            default -> seen.accept(tokens.text());
        }
    }
}
