package dev.renkei.json;

import static dev.renkei.json.Payloads.positions;
import static dev.renkei.json.Payloads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.organization.Organization;
import dev.renkei.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsTheTextHasThem(String lineEnd) {
        String payload = String.join(lineEnd, "{", "  \"name\": \"大阪府\",", "", "\t\"kind\": 3,", "  \"x\": 1", "}");

        assertThat(positions(report(payload))).containsExactly("4:10 json.wrong-type", "5:3 json.unknown-property");
    }

    @Test
    void columnsCountCharactersHoweverManyBytesTheyTake() {
        assertThat(positions(report("{\"name\":\"aé大𠮷😀\",\"kind\":3}"))).containsExactly("1:24 json.wrong-type");
        assertThat(positions(report("{\"name\":\"abcde\",\"kind\":3}"))).containsExactly("1:24 json.wrong-type");
    }

    @Test
    void aCombiningMarkIsACharacterOfItsOwn() {
        assertThat(positions(report("{\"reading\":\"か\u3099\",\"name\":3}")))
                .last()
                .isEqualTo("1:24 json.wrong-type");
    }

    @Test
    void aTabIsOneCharacter() {
        assertThat(positions(report("{\t\"name\":\t3}"))).containsExactly("1:11 json.wrong-type");
    }

    @Test
    void eachFindingStandsAtItsOwnPlace() {
        String payload = """
                {
                  "name": "大阪府", "name": "大阪",
                  "kind": null,
                  "aliases": [
                    "府",
                    { }
                  ],
                  "partOf": {
                    "kind": "state"
                  },
                  "foundedOn": "昨日",
                  "colour": "red"
                }
                """;

        assertThat(positions(report(payload)))
                .containsExactly(
                        "2:18 json.duplicate-property",
                        "3:11 json.null-value",
                        "6:5 json.missing-property",
                        "8:13 json.missing-property",
                        "11:16 json.invalid-scalar",
                        "12:3 json.unknown-property");
    }

    @Test
    void aBrokenRuleStandsAtTheValueThatBreaksIt() {
        String payload = """
                {
                  "name": "大阪府",
                  "aliases": ["府", " ",
                    { "ja": "府", "en": "" }],
                  "partOf": " "
                }
                """;

        Report report = report(payload);

        assertThat(positions(report)).containsExactly("3:20 text.blank", "4:24 text.blank", "5:13 text.blank");
        assertThat(Payloads.places(report))
                .containsExactly("text.blank /aliases/1", "text.blank /aliases/2/en", "text.blank /partOf");
    }

    @Test
    void aRuleAboutSomethingLeftOutStandsAtWhatIsThere() {
        assertThat(positions(read("{\"format\":\"renkei/1\",\"type\":\"agreement\",\n \"title\":\"協定\"}")
                        .getReport()))
                .containsExactly("1:1 agreement.party.too-few");
        assertThat(positions(
                        read("{\"format\":\"renkei/1\",\"type\":\"agreement\",\n \"title\":\"協定\", \"parties\": []}")
                                .getReport()))
                .containsExactly("2:27 agreement.party.too-few");
    }

    @Test
    void anEscapeIsAsLongAsItIsWritten() {
        assertThat(positions(report("{\"name\":\"\\u5927\",\"kind\":3}"))).containsExactly("1:25 json.wrong-type");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    `{"name":"a" "kind":3}` | 1:13
                    `{"大":{}, x`           | 1:10
                    `{"na😀":1,,`           | 1:10
                    `{"name":"a`            | 1:11
                    `{"name"`               | 1:8
                    `{"name":tru}`          | 1:9
                    `{"name":"\\q"}`        | 1:11
                    `{"name":01}`           | 1:9
                    `{"name":-01}`          | 1:9
                    `{"name":+1}`           | 1:9
                    `{"name":.5}`           | 1:9
                    `{"name":1.}`           | 1:9
                    `{"name":1.`            | 1:11
                    `{"name":-`             | 1:10
                    `{"name":1e+}`          | 1:9
                    `{"name": NaN}`         | 1:10
                    `{"name": [Infinity]}`  | 1:11
                    `{"name":-Infinity}`    | 1:9
                    `{"name":True`          | 1:9
                    `{"name":truely`        | 1:9
                    `{"name":tru`           | 1:12
                    `{"name":undefined}`    | 1:9
                    `{"name":'a'}`          | 1:9
                    `{name:1}`              | 1:2
                    `{'name':1}`            | 1:2
                    `{"name" 1}`            | 1:9
                    `{"name"::1}`           | 1:9
                    `{"name":[1,,2]}`       | 1:12
                    `{"name":[1,]}`         | 1:12
                    `{"name":1,}`           | 1:11
                    `{"name":/**/1}`        | 1:9
                    `{"name":１}`           | 1:9
                    `{"name":"a	b"}`       | 1:11
                    `{"name":"\\u12xy"}`    | 1:14
                    `NaN`                   | 1:1
                    ` nil`                  | 1:2
                    `{"\\ud83d":1}`         | 1:3
                    `{"\\udc00\\udc00":1}`  | 1:3
                    """)
    void aMalformedPlaceIsWhereReadingCannotGoOn(String payload, String position) {
        assertThat(positions(report(payload))).last().isEqualTo(position + " json.malformed");
    }

    @Test
    void aMalformedWordIsShownInWhole() {
        assertThat(report("{\"name\":-Infinity}").getFindings())
                .last()
                .satisfies(finding -> assertThat(finding.getParameters())
                        .extractingByKey("found")
                        .hasToString("\"-Infinity\""));
    }

    private static Report report(String payload) {
        return read(payload, Organization.class).getReport();
    }
}
