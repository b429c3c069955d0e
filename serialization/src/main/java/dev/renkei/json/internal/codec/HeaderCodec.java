package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.read.Format;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.StructureWords;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.ParseFailure;
import dev.renkei.validation.StructureRules;
import dev.renkei.wording.Excerpt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads and writes a line of the header of a root document, which always says the same.
 */
final class HeaderCodec extends Codec<String> {

    /** The types of the documents that have a header. */
    private static final Set<String> ROOTS = Set.of("agreement", "register");

    private final String text;
    private final BiConsumer<String, ReadContext> check;

    private HeaderCodec(String text, BiConsumer<String, ReadContext> check) {
        this.text = text;
        this.check = check;
    }

    /** Returns the codec of the version of the format, of which earlier ones are read too. */
    static HeaderCodec ofFormat() {
        return new HeaderCodec(
                Format.CURRENT.header(), (found, in) -> in.format().check(found, in));
    }

    /** Returns the codec of a format that has a single version. */
    static HeaderCodec ofOnlyFormat(String format) {
        return new HeaderCodec(format, (found, in) -> {
            if (!found.equals(format)) {
                in.refuse(ParseFailure.of(ParseFailure.class, "listed", found).with("listed", format));
            }
        });
    }

    /** Returns the codec of the type of a document. */
    static HeaderCodec ofType(String type) {
        return new HeaderCodec(type, (found, in) -> {
            if (!found.equals(type)) {
                reportType(type, found, in);
            }
        });
    }

    private static void reportType(String expected, String found, ReadContext in) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("expected", expected);
        parameters.put("value", Excerpt.of(found));
        if (ROOTS.contains(found)) {
            parameters.put("reason", StructureWords.of("type.other"));
            in.otherDocument(StructureRules.UNKNOWN_TYPE, parameters);
        } else {
            parameters.put("reason", StructureWords.of("type.none"));
            in.gap(StructureRules.UNKNOWN_TYPE, parameters);
        }
    }

    @Override
    public String read(ReadContext in) {
        if (in.expect(JsonKind.STRING)) {
            check.accept(in.tokens().text(), in);
        }
        return text;
    }

    @Override
    public void write(String value, JsonOut out) {
        out.text(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofText().with("const", text);
    }

    @Override
    public String placeholder() {
        return text;
    }
}
