package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonExcerptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "大阪府"                        | 大阪府
                    ""                             | ``
                    "a\\"b\\\\c\\/d"               | a"b\\c/d
                    "\\u5927\\u962A\\uD842\\uDFB7" | 大阪𠮷
                    "[{,:}]"                       | [{,:}]
                    17                             | 17
                    -1.50E+3 ,                     | -1.50E+3
                    true]                          | true
                    null}                          | null
                    [ ]                            | []
                    { "a" : [ 1 , "x y" ] } , 7    | {"a":[1,"x y"]}
                    [{"a": "\\"}"}, 2] , 7         | [{"a":"\\"}"},2]
                    """)
    void showsAStringAsItsTextAndAllElseAsItIsWritten(String json, String shown) {
        assertThat(of(json)).isEqualTo(shown);
    }

    @Test
    void leavesOutTheSpaceBetweenTokensHoweverMuchThereIs() {
        assertThat(of("{\r\n" + " ".repeat(5000) + "\"a\"\t:\n\n [1,\n 2 ]}")).isEqualTo("{\"a\":[1,2]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "name": "大阪府"}     | 大阪府
                    "na\\"me" :  [ 1 , 2 ] | [1,2]
                    "name":7,              | 7
                    """)
    void showsTheValueBehindAName(String json, String shown) {
        assertThat(JsonExcerpt.behindName(bytes(json), 0)).isEqualTo(shown);
    }

    @Test
    void looksAtNoMoreThanIsShown() {
        assertThat(of("\"" + "大".repeat(1_000_000) + "\"")).hasSizeBetween(101, 3000);
        assertThat(of("[" + "\"大\",".repeat(1_000_000))).hasSizeBetween(101, 3000);
        assertThat(of("[".repeat(1_000_000))).hasSizeBetween(101, 3000);
        assertThat(of("1".repeat(1_000_000))).hasSizeBetween(101, 3000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "abc          | abc
                    "abc\\        | abc\\
                    "abc\\u12     | abc\\u12
                    "abc\\q"      | abc\\q
                    "abc\\uD8"    | abc\\uD8
                    [1, {"a"      | [1,{"a"
                    {"a":         | {"a":
                    ?             | ?
                    """)
    void takesWhatBreaksOffOrIsNoJson(String json, String shown) {
        assertThat(of(json)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "na
                    "name
                    "name\\
                    "name"
                    "name" :
                    """)
    void takesANameWithoutAValue(String json) {
        assertThat(JsonExcerpt.behindName(bytes(json), 0)).isEmpty();
    }

    @Property
    void showsAnyShortTextAsItIs(@ForAll String text) {
        String shown = of(new JsonMapper().writeValueAsString(text));
        assertThat(text).startsWith(text.length() <= 101 ? shown : shown.substring(0, 101));
        assertThat(shown.length()).isGreaterThanOrEqualTo(Math.min(text.length(), 101));
    }

    private static String of(String json) {
        return JsonExcerpt.of(bytes(json), 0);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
