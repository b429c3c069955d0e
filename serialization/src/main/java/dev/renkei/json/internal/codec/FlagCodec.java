package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;

/**
 * Reads and writes true or false.
 */
final class FlagCodec extends Codec<Boolean> {

    static final FlagCodec INSTANCE = new FlagCodec();

    private FlagCodec() {}

    @Override
    public Boolean read(ReadContext in) {
        return in.expect(JsonKind.BOOLEAN) && Boolean.parseBoolean(in.tokens().text());
    }

    @Override
    public void write(Boolean value, JsonOut out) {
        out.flag(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofType("boolean");
    }

    @Override
    public Boolean placeholder() {
        return false;
    }

    @Override
    public boolean isText(Boolean value) {
        return false;
    }
}
