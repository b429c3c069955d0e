package dev.renkei.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.internal.read.JacksonTokens;
import dev.renkei.json.internal.read.Tokens;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

class LineByLineTest {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriteContext AS_JACKSON = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }
    };

    @Property
    void laysOutAsThePrinterOfJackson(@ForAll("texts") String json) {
        StringWriter expected = new StringWriter();
        try (JsonGenerator generator = JacksonOut.UNLIMITED.createGenerator(AS_JACKSON, expected)) {
            copy(json, new JacksonOut(generator));
        }
        byte[] written = Layout.INDENTED.text(generator -> copy(json, new JacksonOut(generator)));
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(expected + "\n");
    }

    private static void copy(String json, JsonOut out) {
        try (JsonParser parser = JacksonOut.UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
            Tokens tokens = JacksonTokens.within(parser);
            tokens.start();
            tokens.copyTo(out);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> scalars = Arbitraries.of("1", "\"協定\"", "true", "null", "[]", "{}", "-1.50");
        return Arbitraries.recursive(() -> scalars, LineByLineTest::larger, 0, 60);
    }

    private static Arbitrary<String> larger(Arbitrary<String> part) {
        return Arbitraries.of("[%s]", "{\"名\":%s}", "[1,%s,{}]", "{\"a\":[],\"b\":%s,\"c\":2}")
                .flatMap(form -> part.map(form::formatted));
    }
}
