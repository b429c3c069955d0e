package dev.renkei.json.internal.codec;

import dev.renkei.character.Digits;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.StructureWords;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.Message;
import java.util.Map;

/**
 * Reads and writes a whole number that counts something.
 */
final class IntegerCodec extends Codec<Integer> {

    static final IntegerCodec FROM_ZERO = new IntegerCodec(0);
    static final IntegerCodec FROM_ONE = new IntegerCodec(1);

    private static final int MAX_DIGITS = 9;

    private final int least;

    private IntegerCodec(int least) {
        this.least = least;
    }

    @Override
    public Integer read(ReadContext in) {
        if (in.tokens().kind() != JsonKind.NUMBER) {
            in.expect(JsonKind.NUMBER, this::expected);
            return placeholder();
        }
        String digits = in.tokens().text();
        if (isWhole(digits) && Integer.parseInt(digits) >= least) {
            return Integer.valueOf(digits);
        }
        in.wrongValue(digits, expected());
        return placeholder();
    }

    /** Checks that a number is written in digits, without a needless zero, and no more of them than the greatest number has. */
    private static boolean isWhole(String number) {
        return number.length() <= MAX_DIGITS
                && Digits.areDigits(number, 0, number.length())
                && (number.charAt(0) != '0' || number.length() == 1);
    }

    private Message expected() {
        return StructureWords.of(
                "kind.whole-number", Map.of("min", String.valueOf(least), "max", String.valueOf(WholeNumber.MAX)));
    }

    @Override
    public void write(Integer value, JsonOut out) {
        out.number(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofType("integer").with("minimum", least).with("maximum", WholeNumber.MAX);
    }

    @Override
    public Integer placeholder() {
        return 1;
    }

    @Override
    public boolean isText(Integer value) {
        return false;
    }
}
