package dev.renkei.json;

import dev.renkei.message.Excerpt;
import dev.renkei.validation.StructureRules;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads and writes the line of the header of a root document that states its type, which always says the same.
 */
final class TypeCodec implements Codec<String> {

    /** The types of the documents that have a header, with their classes. */
    private static final Map<String, String> ROOTS = Map.of("agreement", "Agreement", "register", "Register");

    private final String expected;

    TypeCodec(String expected) {
        this.expected = expected;
    }

    @Override
    public String read(ReadContext in) {
        if (in.expect(JsonKind.STRING) && !in.tokens().text().equals(expected)) {
            report(in.tokens().text(), in);
        }
        return expected;
    }

    private void report(String found, ReadContext in) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("expected", expected);
        parameters.put("value", Excerpt.of(found));
        String other = ROOTS.get(found);
        if (other == null) {
            parameters.put("reason", StructureWords.of("type.none"));
            in.gap(StructureRules.UNKNOWN_TYPE, parameters);
        } else {
            String call = "RenkeiJson.read(payload, " + other + ".class)";
            parameters.put("reason", StructureWords.of("type.other", Map.of("call", call)));
            in.otherDocument(StructureRules.UNKNOWN_TYPE, parameters);
        }
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
    public String placeholder() {
        return expected;
    }
}
