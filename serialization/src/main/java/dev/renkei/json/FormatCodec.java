package dev.renkei.json;

/**
 * Reads and writes the line of the header of a root document that states the version of the format.
 */
final class FormatCodec implements Codec<String> {

    static final FormatCodec INSTANCE = new FormatCodec();

    private FormatCodec() {}

    @Override
    public String read(ReadContext in) {
        if (in.expect(JsonKind.STRING)) {
            in.format().check(in.tokens().text(), in);
        }
        return placeholder();
    }

    @Override
    public void write(String value, JsonOut out) {
        out.text(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofText().with("const", placeholder());
    }

    @Override
    public String placeholder() {
        return Format.CURRENT.header();
    }
}
