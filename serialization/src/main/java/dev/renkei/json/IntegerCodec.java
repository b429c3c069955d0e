package dev.renkei.json;

import dev.renkei.document.WholeNumber;
import java.util.regex.Pattern;

/**
 * Reads and writes a whole number that counts something.
 */
final class IntegerCodec implements Codec<Integer> {

    static final IntegerCodec INSTANCE = new IntegerCodec();

    // As many digits as the greatest number has.
    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

    private IntegerCodec() {}

    @Override
    public Integer read(Reading in) {
        String english = "a whole number from 0 to " + WholeNumber.MAX;
        String japanese = "0 から " + WholeNumber.MAX + " までの整数";
        if (!in.expect(JsonKind.NUMBER, english, japanese)) {
            return standIn();
        }
        String digits = in.tokens().text();
        if (FORM.matcher(digits).matches()) {
            return Integer.valueOf(digits);
        }
        in.wrongValue(digits, english, japanese);
        return standIn();
    }

    @Override
    public void write(Integer value, JsonOut out) {
        out.number(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofType("integer").with("minimum", 0).with("maximum", WholeNumber.MAX);
    }

    @Override
    public Integer standIn() {
        return 1;
    }

    @Override
    public boolean isText(Integer value) {
        return false;
    }
}
