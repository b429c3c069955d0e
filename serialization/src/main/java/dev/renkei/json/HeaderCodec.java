package dev.renkei.json;

import dev.renkei.text.Excerpt;
import dev.renkei.validation.Rule;
import java.util.Map;

/**
 * Reads and writes one line of the header of a root document, which always says the same.
 */
final class HeaderCodec implements Codec<String> {

    private final String expected;
    private final Rule rule;

    HeaderCodec(String expected, Rule rule) {
        this.expected = expected;
        this.rule = rule;
    }

    @Override
    public String read(Reading in) {
        if (in.expect(JsonKind.STRING) && !in.tokens().text().equals(expected)) {
            in.gap(
                    rule,
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
