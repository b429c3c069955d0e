package dev.renkei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.message.InvalidTextException;
import dev.renkei.organization.Organization;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1.0",
                "1.0e2",
                "1E+2",
                "1e999999999",
                "-0.0E-0",
                "123456789012345678901234567890",
                "true",
                "false",
                "null",
                "\"\"",
                "\"日本語 𠮷野家 😀 /\"",
                "\"a\\\"b\\\\c\\b\\f\\n\\r\\t\\u0000\\u001F\"",
                "[]",
                "{}",
                "[[],[{}],null]",
                "{\"z\":1,\"a\":2,\"\":3}",
                "{\"a\":1,\"a\":2}"
            })
    void isTheInverseOfItsText(String json) {
        assertThat(ExtensionValue.parse(json)).hasToString(json).isEqualTo(ExtensionValue.valueOf(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` [ 1 ,\t2 ] `         | [1,2]",
                "`{ \"a\" : \" b \" }`  | {\"a\":\" b \"}",
                "`\"\\u5354\\/\\u0022\"` | `\"協/\\\"\"`",
                "`\"\\ud842\\udfb7\"`   | `\"𠮷\"`",
                "`\r\n null`            | null"
            })
    void takesOutWhiteSpaceAndEscapesThatAreNotNeeded(String json, String compact) {
        assertThat(ExtensionValue.parse(json)).hasToString(compact).isEqualTo(ExtensionValue.parse(compact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "担当は総務課",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "{\"a\" 1}",
                "1 2",
                "{} []",
                "01",
                "+1",
                "1.",
                ".5",
                "-",
                "1e",
                "0x1",
                "NaN",
                "Infinity",
                "-Infinity",
                "nul",
                "truee",
                "TRUE",
                "'a'",
                "\"",
                "\"a",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12",
                "\"\\u+123\"",
                "\"\t\"",
                "\uFEFF1",
                "1\u00A0",
                "/**/1"
            })
    void refusesWhatIsNotOneJsonValue(String text) {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> ExtensionValue.parse(text))
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("ExtensionValue.json"));
    }

    @Test
    void saysWhyItRefuses() {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> ExtensionValue.parse("担当は総務課"))
                .withMessage("Extension must be a single JSON value but was 担当は総務課")
                .satisfies(e -> assertThat(e.getFailure().getMessage(Locale.JAPANESE))
                        .isEqualTo("拡張項目「担当は総務課」が一つの JSON の値になっていません"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nestsUpToALimit(String start) {
        String end = start.equals("[") ? "]" : "}";
        String value = start.equals("[") ? "" : "0";
        int most = ExtensionValue.MAX_DEPTH;
        String deep = start.repeat(most) + value + end.repeat(most);
        assertThat(ExtensionValue.parse(deep)).hasToString(deep);
        for (int levels : new int[] {most + 1, 100_000}) {
            assertThatExceptionOfType(InvalidTextException.class)
                    .isThrownBy(() -> ExtensionValue.parse(start.repeat(levels) + value + end.repeat(levels)))
                    .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("ExtensionValue.depth"));
        }
        ExtensionValue deepest = ExtensionValue.parse(deep);
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> ExtensionValue.ofList(List.of(deepest)))
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("ExtensionValue.depth"));
    }

    @Test
    void isMadeOfTextsNumbersFlagsListsAndObjects() {
        Map<String, ExtensionValue> properties = new LinkedHashMap<>();
        properties.put("b\"", ExtensionValue.ofNumber(Long.MIN_VALUE));
        properties.put("a", ExtensionValue.ofList(List.of(ExtensionValue.ofFlag(true), ExtensionValue.ofText("城\n"))));
        properties.put("c", ExtensionValue.ofNumber(new BigDecimal("1E+1000")));
        assertThat(ExtensionValue.ofObject(properties))
                .hasToString("{\"a\":[true,\"城\\n\"],\"b\\\"\":-9223372036854775808,\"c\":1E+1000}");
        assertThat(ExtensionValue.ofObject(Map.of())).hasToString("{}");
        assertThat(ExtensionValue.ofList(List.of())).hasToString("[]");
    }

    @Test
    void tellsItsText() {
        assertThat(ExtensionValue.ofText("担当は\"総務課\"\\").asText()).contains("担当は\"総務課\"\\");
        assertThat(ExtensionValue.parse("\"\\u5354\"").asText()).contains("協");
        assertThat(ExtensionValue.ofNumber(1).asText()).isEmpty();
    }

    @Test
    void refusesHalfASurrogatePair() {
        Organization.Builder organization = Organization.builder().name("大阪府");
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> ExtensionValue.ofText("\uD800"));
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> ExtensionValue.ofObject(Map.of("\uDC00", ExtensionValue.ofFlag(true))));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> ExtensionValue.parse("[\"\\ud800\"]"));
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> organization.putExtension("\uD800", 1).build());
    }

    @Test
    void anObjectHasItsNamesInOneOrderWhateverTheMap() {
        Map<String, ExtensionValue> one = new LinkedHashMap<>();
        one.put("sheet", ExtensionValue.ofNumber(1));
        one.put("office", ExtensionValue.ofText("総務課"));
        Map<String, ExtensionValue> other = new LinkedHashMap<>();
        other.put("office", ExtensionValue.ofText("総務課"));
        other.put("sheet", ExtensionValue.ofNumber(1));

        assertThat(ExtensionValue.ofObject(one))
                .isEqualTo(ExtensionValue.ofObject(other))
                .hasToString("{\"office\":\"総務課\",\"sheet\":1}");
    }
}
