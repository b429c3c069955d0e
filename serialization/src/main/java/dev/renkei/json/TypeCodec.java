package dev.renkei.json;

import dev.renkei.text.Excerpt;
import dev.renkei.validation.StructureRules;
import java.util.Map;

/**
 * Reads and writes the line of the header of a root document that states its type, which always says the same.
 */
final class TypeCodec implements Codec<String> {

    private final String expected;

    TypeCodec(String expected) {
        this.expected = expected;
    }

    @Override
    public String read(Reading in) {
        if (in.expect(JsonKind.STRING) && !in.tokens().text().equals(expected)) {
            in.gap(
                    StructureRules.UNKNOWN_TYPE,
                    Map.of("expected", expected, "value", Excerpt.of(in.tokens().text())));
        }
        return expected;
    }

    @Override
    public void write(String value, JsonOut out) {
        out.text(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofText().with("const", expected);
    }

    @Override
    public String standIn() {
        return expected;
    }
}
