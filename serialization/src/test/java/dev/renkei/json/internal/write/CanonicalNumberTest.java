package dev.renkei.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void theSamplesOfTheRfcAreWrittenAsItSays(String bits, String text) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalNumber.of(number)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // Where the digits nearest to the double name another one, because doubles are closer on one side of a power of
        // two.
        "2e-44, 2e-44",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "9.5367431640625E-7, 9.5367431640625e-7",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        // Java before 19 writes more digits than these.
        "2.0E-3, 0.002",
        "2.2E-322, 2.2e-322",
        "1.0E23, 1e+23",
        "2.0E17, 200000000000000000",
        "8.41E21, 8.41e+21",
        "9.0E-6, 0.000009",
        "123456, 123456",
        "0.1, 0.1",
        "-1.5, -1.5",
        "100, 100",
        "1E2, 100"
    })
    void theFewestDigitsAreWritten(String number, String text) {
        assertThat(CanonicalNumber.of(Double.parseDouble(number))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.000, 0",
        "0e999999999999, 0",
        "-0.0E-5, 0",
        "1.0, 1",
        "1E400, ''",
        "-1e999999999, ''",
        "1e-400, ''",
        "0.1e-99999999999, ''",
        "9007199254740993, ''",
        "9007199254740992, 9007199254740992",
        "12345678901234567890, ''",
        "12345678901234567000, 12345678901234567000",
        "0.1000000000000000055511151231257827, ''",
        "333333333.33333329, ''",
        "333333333.3333333, 333333333.3333333",
        "1E30, 1e+30",
        "4.50, 4.5",
        "2e-3, 0.002",
        "0.000000000000000000000000001, 1e-27"
    })
    void aNumberThatADoubleDoesNotHoldHasNoText(String json, String text) {
        assertThat(CanonicalNumber.of(json).orElse("")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e-2147483648", "1e99999999999999999999"})
    void anExponentBeyondAllBoundsIsRefusedWithoutBeingWorkedOut(String json) {
        assertThat(CanonicalNumber.of(json)).isEmpty();
    }

    @Property(tries = 2000)
    void whatIsWrittenNamesTheSameDoubleByNoMoreDigitsThanJavaDoes(@ForAll("doubles") double number) {
        String text = CanonicalNumber.of(number);

        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(number))
                        .stripTrailingZeros()
                        .precision());
        assertThat(text).matches("-?(0|[1-9][0-9]{0,20})(\\.[0-9]+)?|-?[1-9](\\.[0-9]+)?e[+-][1-9][0-9]{0,2}");
        assertThat(CanonicalNumber.of(text)).contains(text);
    }

    @Provide
    Arbitrary<Double> doubles() {
        Arbitrary<Double> anyBits = Arbitraries.longs().map(Double::longBitsToDouble);
        Arbitrary<Double> powersOfTwo =
                Arbitraries.integers().between(-1074, 1023).map(power -> Math.scalb(1.0, power));
        Arbitrary<Double> decimals = Arbitraries.doubles().between(-1000, 1000).ofScale(3);
        return Arbitraries.oneOf(anyBits, powersOfTwo, decimals).filter(Double::isFinite);
    }
}
