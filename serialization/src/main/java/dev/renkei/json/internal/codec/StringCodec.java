package dev.renkei.json.internal.codec;

import dev.renkei.character.UnicodeText;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.InvalidTextException;

/**
 * Reads and writes a plain string.
 */
final class StringCodec extends Codec<String> {

    static final StringCodec INSTANCE = new StringCodec();

    // JSON text too, for it takes the place of the value of an extension.
    private static final String PLACEHOLDER = "0";

    private StringCodec() {}

    @Override
    public String read(ReadContext in) {
        return in.expect(JsonKind.STRING) ? readText(in) : PLACEHOLDER;
    }

    @Override
    public void write(String value, JsonOut out) {
        out.text(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofText();
    }

    @Override
    public String placeholder() {
        return PLACEHOLDER;
    }

    /** Reads the string at which the source is. */
    static String readText(ReadContext in) {
        String text = in.tokens().text();
        return in.tokens().isWellFormed() ? text : whole(text, in);
    }

    /** Refuses a text with half a surrogate pair, which no UTF-8 can hold. */
    static String whole(String text, ReadContext in) {
        try {
            return UnicodeText.requireWellFormed(text);
        } catch (InvalidTextException e) {
            in.refuse(e.getFailure());
            return PLACEHOLDER;
        }
    }
}
