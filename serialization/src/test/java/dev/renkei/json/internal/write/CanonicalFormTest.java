package dev.renkei.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.ExtensionValue;
import dev.renkei.json.Payloads;
import dev.renkei.json.RenkeiJson;
import dev.renkei.organization.Organization;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {

    /** The example of RFC 8785, 3.2.2, with the number of 17 digits by the 16 that ECMAScript writes for the same double. */
    private static final String RFC = """
            {
              "numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }
            """;

    @Test
    void theExampleOfTheRfcHasItsCanonicalForm() {
        assertThat(canonical(RFC))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void theExampleOfTheRfcHasItsBytes() {
        String bytes =
                "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d"
                        + " 62 65 72 73 22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c"
                        + " 30 2e 30 30 32 2c 31 65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e"
                        + " 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d";

        assertThat(CanonicalForm.of(Payloads.utf8(RFC)))
                .isEqualTo(HexFormat.ofDelimiter(" ").parseHex(bytes));
    }

    @Test
    void namesStandInTheOrderOfTheirUtf16CodeUnits() {
        String unsorted = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """;

        assertThat(canonical(unsorted))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void theOrderHoldsInEveryObjectAndArraysKeepTheirs() {
        assertThat(canonical("{\"b\":[{\"y\":1,\"x\":[3,1,2]},{}],\"a\":{\"d\":[],\"c\":\"\"}}"))
                .isEqualTo("{\"a\":{\"c\":\"\",\"d\":[]},\"b\":[{\"x\":[3,1,2],\"y\":1},{}]}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(canonical("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\u007f\\u2028\\/é\""))
                .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\u2028/é\"");
    }

    // ---------------------------------------------------------------------------------------------- documents

    static Stream<Arguments> alike() {
        return Stream.of(
                Arguments.of("white space", agreement(" \"title\" : \"協定\" ,\n\"parties\": [ ]")),
                Arguments.of("order", agreement("\"parties\":[],\"title\":\"協定\"")),
                Arguments.of("escapes", agreement("\"title\":\"\\u5354\\u5b9a\",\"parties\":[]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alike")
    void theFingerprintIsThatOfTheDocumentHoweverItIsWritten(String difference, String payload) {
        Agreement plain = read(agreement("\"title\":\"協定\",\"parties\":[]"));

        assertThat(RenkeiJson.fingerprint(read(payload))).isEqualTo(RenkeiJson.fingerprint(plain));
    }

    @Test
    void shortAndLongFormsHaveTheSameFingerprint() {
        Agreement shortForm = read(Payloads.agreement("\"concludedOn\":\"2017-02-08\"", "\"purpose\":\"目的\""));
        Agreement longForm = read("{\"purpose\":[\"目的\"],\"parties\":[{\"organization\":{\"name\":\"甲市\"}},"
                + "{\"organization\":{\"name\":\"乙生協\"}}],\"concludedOn\":{\"date\":\"2017-02-08\"},"
                + "\"title\":\"協定\",\"type\":\"agreement\",\"format\":\"renkei/1\"}");

        assertThat(RenkeiJson.canonical(longForm)).isEqualTo(RenkeiJson.canonical(shortForm));
        assertThat(RenkeiJson.fingerprint(longForm)).isEqualTo(RenkeiJson.fingerprint(shortForm));
    }

    @Test
    void anotherDocumentHasAnotherFingerprint() {
        Agreement one = read(Payloads.agreement("\"purpose\":\"目的\""));
        Agreement other = read(Payloads.agreement("\"purpose\":\"目的。\""));

        assertThat(RenkeiJson.fingerprint(one)).isNotEqualTo(RenkeiJson.fingerprint(other));
    }

    @Test
    void theFingerprintIsSha256OverTheCanonicalForm() {
        Organization organization = Organization.builder().name("大阪府").build();

        assertThat(new String(RenkeiJson.canonical(organization), StandardCharsets.UTF_8))
                .isEqualTo("\"大阪府\"");
        // printf '"大阪府"' | sha256sum
        assertThat(RenkeiJson.fingerprint(organization))
                .isEqualTo("76bea7fefaa60afeaec6c2cde37b11c4d5f73747ce5d7fb921c966653727b724");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isogo-2017", "osaka-izumi-2017"})
    void theCanonicalFormIsReadAsTheSameDocument(String name) {
        Agreement agreement = Payloads.read(Payloads.document(name)).orElseThrow();
        byte[] canonical = RenkeiJson.canonical(agreement);

        assertThat(Payloads.read(canonical).orElseThrow()).isEqualTo(agreement);
        assertThat(CanonicalForm.of(canonical)).isEqualTo(canonical);
    }

    @Test
    void extensionsAreBroughtIntoCanonicalForm() {
        Agreement agreement = read(Payloads.agreement("\"extensions\":{\"b\":1.0,\"a\":{\"d\":1E2,\"c\":null}}"));

        assertThat(new String(RenkeiJson.canonical(agreement), StandardCharsets.UTF_8))
                .startsWith("{\"extensions\":{\"a\":{\"c\":null,\"d\":100},\"b\":1},\"format\":\"renkei/1\",");
    }

    // ------------------------------------------------------------------------------------------------ failures

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        "1e400", "Number must be one that a double (IEEE 754) holds but was 1e400, at /extensions/x"),
                Arguments.of(
                        "[0,12345678901234567890]",
                        "Number must be one that a double (IEEE 754) holds but was 12345678901234567890, "
                                + "at /extensions/x/1"),
                Arguments.of(
                        "{\"a/b\":{\"c\":1,\"c\":1}}",
                        "Name must stand once in its object but stands twice, at /extensions/x/a~1b/c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whatHasNoCanonicalFormIsRefusedWithItsPlace(String extension, String message) {
        Organization organization = Organization.builder()
                .name("大阪府")
                .putExtension("x", ExtensionValue.parse(extension))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.canonical(organization))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.fingerprint(organization))
                .withMessage(message);
    }

    private static String agreement(String properties) {
        return "{\"format\":\"renkei/1\",\"type\":\"agreement\"," + properties + "}";
    }

    private static Agreement read(String payload) {
        return Payloads.read(payload).orElseThrow();
    }

    private static String canonical(String json) {
        return new String(CanonicalForm.of(Payloads.utf8(json)), StandardCharsets.UTF_8);
    }
}
