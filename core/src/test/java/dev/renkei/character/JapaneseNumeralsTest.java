package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.renkei.message.InvalidTextException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseNumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0
                    〇         | 0
                    零         | 0
                    24         | 24
                    ２４       | 24
                    04         | 4
                    16,900     | 16900
                    １，２３４ | 1234
                    1,234,567  | 1234567
                    1.5        | 1.5
                    1.50       | 1.50
                    0.5        | 0.5
                    １．５     | 1.5
                    1,234.5    | 1234.5
                    二〇一九   | 2019
                    二零一九   | 2019
                    十         | 10
                    一十       | 10
                    三十一     | 31
                    千二百     | 1200
                    千         | 1000
                    百五       | 105
                    九千九百九十九兆九千九百九十九億九千九百九十九万九千九百九十九 | 9999999999999999
                    三億       | 300000000
                    3億        | 300000000
                    百万       | 1000000
                    千万       | 10000000
                    十二億三千四百万五十 | 1234000050
                    二〇万     | 200000
                    1兆2       | 1000000000002
                    1億2345    | 100002345
                    1万5千     | 15000
                    77万1千    | 771000
                    16万9,000  | 169000
                    １６万９，０００ | 169000
                    1,234億5,678万 | 123456780000
                    1.5万      | 15000
                    0.5億      | 50000000
                    0.00001万  | 0.1
                    12,345千   | 12345000
                    1,234百万  | 1234000000
                    1.5百万    | 1500000
                    2千5百     | 2500
                    2千500     | 2500
                    百〇七     | 107
                    百零七     | 107
                    千〇七     | 1007
                    二千〇〇五 | 2005
                    三千〇二十 | 3020
                    三万〇五百 | 30500
                    壱百万     | 1000000
                    壱万       | 10000
                    弐拾参     | 23
                    参拾萬     | 300000
                    壹阡貳佰   | 1200
                    """)
    void readsTheNumbersOfDocuments(String text, BigDecimal number) {
        assertThat(JapaneseNumerals.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''        | empty
                    ' '       | character
                    '12 '     | character
                    1 000     | character
                    -1        | character
                    +1        | character
                    △1       | character
                    1e3       | character
                    .5        | character
                    ,500      | character
                    二.五     | character
                    数十      | character
                    廿        | character
                    百〇      | leading-zero
                    百〇〇    | leading-zero
                    〇七百    | unit-factor
                    〇〇七十  | unit-factor
                    千〇〇百  | unit-factor
                    十〇一二  | unit-order
                    ٣         | character
                    1.5.5     | fraction
                    1.        | fraction
                    1.5,000   | fraction
                    1.5万5千  | fraction
                    1万0.5    | fraction
                    千1.5     | fraction
                    1,23      | grouping
                    1234,567  | grouping
                    0,123     | grouping
                    1,        | grouping
                    1,,000    | grouping
                    2〇       | mixed-digits
                    二0       | mixed-digits
                    0万       | leading-zero
                    〇十      | leading-zero
                    三十〇    | leading-zero
                    1億0500万 | leading-zero
                    05千      | leading-zero
                    12十      | unit-factor
                    15百      | unit-factor
                    1.5十     | unit-factor
                    二三千    | unit-factor
                    1千15百   | unit-factor
                    二五百万  | unit-factor
                    1万2億    | unit-order
                    百千      | unit-order
                    十十      | unit-order
                    1万1万    | unit-order
                    1万20000  | unit-order
                    三十12    | unit-order
                    1万12千   | unit-order
                    万        | unit-without-number
                    億5千     | unit-without-number
                    1億万     | unit-without-number
                    """)
    void refusesEveryOtherText(String text, String rule) {
        assertThatThrownBy(() -> JapaneseNumerals.parse(text))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("JapaneseNumerals." + rule);
    }

    @Test
    void tellsKanjiNumerals() {
        "〇零一九十百千万億兆壱弐参拾佰阡萬"
                .chars()
                .forEach(numeral -> assertThat(JapaneseNumerals.isKanjiNumeral((char) numeral))
                        .isTrue());
        "0１数割○ー人"
                .chars()
                .forEach(other -> assertThat(JapaneseNumerals.isKanjiNumeral((char) other))
                        .isFalse());
    }

    @Test
    void showsTheRefusedCharacterAsItWasWritten() {
        assertThatThrownBy(() -> JapaneseNumerals.parse("１２＋𠮷"))
                .hasMessage("Number must consist of digits, kanji numerals and units, but １２＋𠮷 contains ＋");
        assertThatThrownBy(() -> JapaneseNumerals.parse("1𠮷")).hasMessageContaining("contains 𠮷");
    }

    @Test
    void refusesALoneSurrogateAndNul() {
        assertThatThrownBy(() -> JapaneseNumerals.parse("1\uD842")).isInstanceOf(InvalidTextException.class);
        assertThatThrownBy(() -> JapaneseNumerals.parse("1\u0000")).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(JapaneseNumerals.parse("1".repeat(64))).isEqualTo(new BigDecimal("1".repeat(64)));
        assertThatThrownBy(() -> JapaneseNumerals.parse("1".repeat(10_000_000)))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("JapaneseNumerals.too-long");
    }

    @Test
    void readsWholeNumbersThatFit() {
        assertThat(JapaneseNumerals.parseInt("三十一")).isEqualTo(31);
        assertThat(JapaneseNumerals.parseInt("０４")).isEqualTo(4);
        assertThat(JapaneseNumerals.parseInt("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(JapaneseNumerals.parseInt("0.0005億")).isEqualTo(50000);
    }

    @ParameterizedTest
    @CsvSource({"2147483648", "1兆", "1.5", "1.0", "0.00001万"})
    void refusesNumbersThatAreNoInt(String text) {
        assertThatThrownBy(() -> JapaneseNumerals.parseInt(text))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("JapaneseNumerals.not-an-int");
    }
}
