package dev.renkei.json;

import static dev.renkei.json.Payloads.agreement;
import static dev.renkei.json.Payloads.columnOfFirst;
import static dev.renkei.json.Payloads.places;
import static dev.renkei.json.Payloads.positions;
import static dev.renkei.json.Payloads.read;
import static dev.renkei.json.Payloads.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Organization;
import dev.renkei.validation.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePayloadsTest {

    private static final int MILLION = 1_000_000;

    // ------------------------------------------------------------------------------------------------ bytes

    @Test
    void anEmptyPayloadHasNoContent() {
        assertThatFoundOnly(new byte[0], "1:1 json.malformed", "Not valid JSON: found no content");
    }

    @Test
    void aBlankPayloadHasNoContent() {
        assertThatFoundOnly(utf8(" \t\r\n\n"), "1:1 json.malformed", "Not valid JSON: found no content");
    }

    @Test
    void aByteOrderMarkIsNamed() {
        assertThatFoundOnly(
                utf8("\uFEFF" + agreement()), "1:1 json.malformed", "Not valid JSON: found a byte order mark");
    }

    @Test
    void aLineThatEndsWithinATextIsNamedAsTheEndOfTheLine() {
        assertThatFoundOnly(
                utf8("{\"format\": \"renkei/1\n\"}"),
                "1:21 json.malformed",
                "Not valid JSON: found the end of the line");
    }

    @Test
    void aSpaceThatOnlyLooksBlankIsNamed() {
        assertThatFoundOnly(
                utf8("{\u3000\"format\": \"renkei/1\"}"),
                "1:2 json.malformed",
                "Not valid JSON: found a full-width space");
    }

    static Stream<Charset> otherCharsets() {
        return Stream.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "Shift_JIS", "EUC-JP")
                .map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("otherCharsets")
    void noOtherEncodingThanUtf8IsTaken(Charset charset) {
        ReadResult<Agreement> result = read(agreement().getBytes(charset));

        assertThat(places(result.getReport())).containsExactly("json.malformed ");
        assertThat(result.getValue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void noOtherEncodingIsTakenWhereAllCharactersAreAscii(String charset) {
        byte[] payload = agreement().replaceAll("[^ -~]", "x").getBytes(Charset.forName(charset));

        assertThat(places(read(payload).getReport())).containsExactly("json.malformed ");
    }

    @Test
    void latin1IsNotTaken() {
        byte[] payload = agreement("\"id\":\"Übereinkunft\"").replace("協定", "x").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(places(read(payload).getReport())).containsExactly("json.malformed ");
    }

    static Stream<Arguments> brokenUtf8() {
        return Stream.of(
                Arguments.of("a lone continuation byte", bytes(0x80)),
                Arguments.of("a byte that is never one of UTF-8", bytes(0xFF)),
                Arguments.of("an overlong form", bytes(0xC0, 0xAF)),
                Arguments.of("half a surrogate pair", bytes(0xED, 0xA0, 0x80)),
                Arguments.of("a code point beyond Unicode", bytes(0xF4, 0x90, 0x80, 0x80)),
                Arguments.of("a character that breaks off", bytes(0xE5, 0xA4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenUtf8")
    void bytesThatAreNotUtf8AreFoundWhereTheyStand(String kind, byte[] broken) {
        byte[] payload = joined(utf8("{\n\"大\": \""), broken, utf8("\"}"));

        assertThatFoundOnly(payload, "2:7 json.malformed", "Not valid JSON: found bytes that are not UTF-8");
    }

    @Test
    void aCharacterThatBreaksOffAtTheEndIsFound() {
        byte[] payload = joined(utf8("{\"大\":1}"), bytes(0xE5, 0xA4));

        assertThat(positions(read(payload).getReport())).containsExactly("1:8 json.malformed");
    }

    @Test
    void aNulCharacterIsNoWhiteSpace() {
        assertThat(positions(read("\u0000" + agreement()).getReport())).containsExactly("1:1 json.malformed");
        assertThat(positions(read(agreement() + "\u0000").getReport()))
                .containsExactly("1:" + columnOfFirst() + " json.trailing-content");
        assertThat(positions(read("{\u0000\"title\":1}").getReport())).containsExactly("1:2 json.malformed");
    }

    @Test
    void aNulCharacterInATextIsForTheRules() {
        assertThat(places(read(agreement("\"purpose\":\"a\\u0000b\"")).getReport()))
                .containsExactly("text.control-character /purpose");
        assertThat(places(read(agreement("\"purpose\":\"a\u0000b\"")).getReport()))
                .containsExactly("json.malformed ");
    }

    // ------------------------------------------------------------------------------------ halves of surrogates

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udbff\\udbff", "a\\uD83Db", "\\ude00\\ud83d"})
    void halfASurrogatePairIsRefusedWhereverItStandsInAText(String half) {
        for (String property : List.of(
                "\"id\":\"%s\"",
                "\"kind\":\"%s\"",
                "\"concludedOn\":\"%s\"",
                "\"bindingForce\":\"%s\"",
                "\"purpose\":\"%s\"",
                "\"purpose\":[{\"ja\":\"%s\"}]",
                "\"languages\":[\"%s\"]",
                "\"extensions\":{\"x\":\"%s\"}",
                "\"extensions\":{\"x\":[{\"y\":\"%s\"}]}")) {
            ReadResult<Agreement> result = read(agreement(property.formatted(half)));

            assertThat(result.getReport().getFindings())
                    .as(property)
                    .extracting(Finding::getCode)
                    .containsExactly("json.invalid-scalar");
            assertThat(result.getValue()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%s\":1",
                "\"purpose\":{\"%s\":\"a\"}",
                "\"extensions\":{\"%s\":1}",
                "\"extensions\":{\"x\":{\"%s\":1}}"
            })
    void halfASurrogatePairIsRefusedInANameToo(String property) {
        for (String half : List.of("\\ud800", "\\udc00")) {
            Finding finding = read(agreement(property.formatted(half)))
                    .getReport()
                    .getFindings()
                    .get(0);

            assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("Not valid JSON: found half a surrogate pair");
            assertThat(finding.getMessage(Locale.JAPANESE)).contains("サロゲートペアの片方");
        }
    }

    @Test
    void aWholeSurrogatePairIsACharacter() {
        String payload = agreement("\"purpose\":{\"\\ud83d\\ude00\":\"\\ud842\\udfb7野家\"}");

        assertThat(places(read(payload).getReport())).containsExactly("text.language-tag /purpose");
        assertThat(read(payload).orElseThrow().getPurpose().get(0).getTexts()).containsEntry("😀", "𠮷野家");
    }

    // ------------------------------------------------------------------------------------------------ limits

    static Stream<Arguments> excesses() {
        String deep = "{\"a\":".repeat(100_000);
        return Stream.of(
                Arguments.of("deep arrays in an extension", agreement("\"extensions\":{\"x\":" + "[".repeat(100_000))),
                Arguments.of("deep objects in an extension", agreement("\"extensions\":" + deep)),
                Arguments.of("deep arrays that are passed over", agreement("\"id\":" + "[".repeat(100_000))),
                Arguments.of("deep parts of parts", agreement("\"contacts\":[" + "{\"organization\":".repeat(1000))),
                Arguments.of("a text of 10 MB", agreement("\"id\":\"" + "x".repeat(10 * MILLION) + "\"")),
                Arguments.of("a text of 10 MB in an extension", extension("\"" + "大".repeat(3 * MILLION) + "\"")),
                Arguments.of("a number of 100,000 digits", extension("9".repeat(100_000))),
                Arguments.of("a fraction of 100,000 digits", extension("1." + "9".repeat(100_000))),
                Arguments.of("an exponent of 100,000 digits", extension("1e" + "9".repeat(100_000))),
                Arguments.of("a name of a million characters", agreement("\"" + "k".repeat(MILLION) + "\":1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excesses")
    void whatGoesBeyondTheLimitsIsRefused(String kind, String payload) {
        ReadResult<Agreement> result = read(payload);

        assertThat(result.getReport().findingsOf("json.limit-exceeded")).hasSize(1);
        assertThat(result.getReport().getFindings()).hasSizeLessThanOrEqualTo(2);
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void aLimitIsReportedWhereItIsExceeded() {
        assertThat(positions(read("{\n\"extensions\":" + "[".repeat(100)).getReport()))
                .contains("2:77 json.limit-exceeded");
        assertThat(positions(
                        read("{\n\"a\":1,\n\"" + "k".repeat(5000) + "\":1}").getReport()))
                .last()
                .asString()
                .startsWith("3:")
                .endsWith("json.limit-exceeded");
    }

    static Stream<Arguments> hugeArrays() {
        return Stream.of(
                Arguments.of("an extension", "\"extensions\":{\"x\":[" + "0,".repeat(MILLION) + "0]}"),
                Arguments.of("what is passed over", "\"unknown\":[" + "[],".repeat(MILLION) + "0]"),
                Arguments.of("a list", "\"languages\":[" + "\"\",".repeat(MILLION) + "\"\"]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeArrays")
    void anArrayOfMoreTokensThanAllowedIsOneFinding(String kind, String property) {
        ReadOptions options = Payloads.OPTIONS.withLimits(ReadLimits.standard().withTokens(MILLION / 2));

        ReadResult<Agreement> result = RenkeiJson.read(utf8(agreement(property)), Agreement.class, options);

        assertThat(result.getReport().findingsOf("json.limit-exceeded"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getParameters()).containsEntry("limit", "tokens"));
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void organizationsNestAsDeeplyAsTheyMay() {
        int levels = Organization.MAX_DEPTH - 1;
        String payload = "{\"name\":\"部\",\"partOf\":".repeat(levels) + "\"市\"" + "}".repeat(levels);
        ReadOptions options = Payloads.OPTIONS.withLimits(ReadLimits.standard().withDepth(ReadLimits.MAX_DEPTH));

        Organization organization =
                RenkeiJson.read(utf8(payload), Organization.class, options).orElseThrow();

        assertThat(RenkeiJson.writeCompact(organization))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(payload);
    }

    @Test
    void whatIsWrongManyTimesOverIsListedAThousandTimes() {
        assertThatCounted(read(agreement("\"languages\":[0" + ",0".repeat(30_000) + "]")), "json.wrong-type", 29_001);
    }

    @Test
    void aRuleThatIsBrokenManyTimesOverIsListedAThousandTimes() {
        String languages =
                IntStream.rangeClosed(0, 30_000).mapToObj(i -> "\"!" + i + "\"").collect(Collectors.joining(","));
        assertThatCounted(read(agreement("\"languages\":[" + languages + "]")), "agreement.language.unknown", 29_001);
    }

    private static void assertThatCounted(ReadResult<Agreement> result, String code, int further) {
        assertThat(result.getReport().findingsOf(code)).hasSize(1000);
        assertThat(result.getReport().findingsOf("report.further-findings"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getParameters()).containsEntry("count", String.valueOf(further)));
    }

    // ------------------------------------------------------------------------------------------- colliding names

    @Test
    void moreCollidingNamesThanTheParserKeepsAreALimit() {
        ReadResult<Agreement> result = read(agreement("\"extensions\":{\n" + collidingNames(0, 5000) + "}"));

        assertThat(result.getReport().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("json.limit-exceeded");
            assertThat(finding.getPointer()).startsWith("/extensions");
            assertThat(finding.getPosition().orElseThrow().line()).isGreaterThan(100);
            assertThat(finding.getMessage(Locale.ENGLISH))
                    .isEqualTo("The payload exceeds the limit of names with equal hash codes");
        });
    }

    /** Each parser has hash codes of its own: what one of them read, another that finds the places must not refuse. */
    @Test
    void aboutAsManyCollidingNamesAsTheParserKeepsAreReadOrALimit() {
        for (int names = 900; names < 1000; names++) {
            ReadResult<Agreement> result =
                    read(agreement("\"extensions\":{" + collidingNames(0, names) + "},\"purpose\":\" \""));

            assertThat(result.getReport().getFindings())
                    .first()
                    .extracting(Finding::getCode)
                    .isIn("text.blank", "json.limit-exceeded");
        }
    }

    @Test
    void whatOnePayloadNamesDoesNotCountAgainstTheNext() {
        for (int i = 0; i < 50; i++) {
            assertThat(read(agreement("\"extensions\":{" + collidingNames(i * 200, 200) + "}"))
                            .isValid())
                    .isTrue();
        }
    }

    /** Returns extensions whose names have one hash code, those of the String as well as that of the parser. */
    private static String collidingNames(int first, int size) {
        return IntStream.range(first, first + size)
                .mapToObj(i -> "\"" + CollidingNames.of(i) + "\":1")
                .collect(Collectors.joining(",\n"));
    }

    // ------------------------------------------------------------------------------------------------ numbers

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1", "-0", "0.0", "1.0", "1e0", "1000000000", "999999999999999999999999999999"})
    void aNumberThatCountsNothingIsRefusedWithoutBeingWorkedOut(String number) {
        ReadResult<Agreement> result = read(agreement("\"statedFieldCount\":{\"count\":" + number + "}"));

        assertThat(places(result.getReport())).containsExactly("json.wrong-type /statedFieldCount/count");
        assertThat(result.getReport().getFindings().get(0).getMessage(Locale.ENGLISH))
                .endsWith("but was " + number);
    }

    // ---------------------------------------------------------------------------------------- content behind

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "]",
                "}",
                ",",
                ":",
                "null",
                "nul",
                "x",
                "1",
                "-",
                "\"",
                "\"text\"",
                "// comment",
                "/* */",
                "\uFEFF",
                "\u0000",
                "\u00A0",
                "\u3000",
                "<html>"
            })
    void whatStandsBehindTheDocumentIsOneFinding(String trailing) {
        ReadResult<Agreement> result = read(agreement() + "\n\t" + trailing + trailing + "\n");

        assertThat(positions(result.getReport())).containsExactly("2:2 json.trailing-content");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void aSecondDocumentIsTrailingContent() {
        ReadResult<Agreement> result = read(agreement() + "\n" + agreement());

        assertThat(positions(result.getReport())).containsExactly("2:1 json.trailing-content");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void whiteSpaceBehindTheDocumentIsNothing() {
        assertThat(read(agreement() + " \r\n\t \n").isValid()).isTrue();
    }

    @Test
    void rulesAreJudgedWhateverStandsBehindTheDocument() {
        assertThat(places(read(agreement("\"purpose\":\"\"") + " x").getReport()))
                .containsExactly("text.blank /purpose", "json.trailing-content ");
    }

    @Test
    void aTextOrNumberAtTheTopIsFollowedByNothingToo() {
        assertThat(positions(read("\"text\" x").getReport()))
                .containsExactly("1:1 json.wrong-type", "1:8 json.trailing-content");
        assertThat(positions(read("12 x").getReport()))
                .containsExactly("1:1 json.wrong-type", "1:4 json.trailing-content");
    }

    // ------------------------------------------------------------------------------------------ breaking off

    @Test
    void aDocumentThatBreaksOffAnywhereIsMalformed() {
        String whole = agreement(
                "\"concludedOn\":{\"date\":\"2017-02-08\"}",
                "\"term\":{\"length\":\"P3Y\",\"renewal\":{\"kind\":\"automatic\",\"length\":\"P1Y\"}}",
                "\"purpose\":{\"ja\":\"目的\"}",
                "\"fields\":[{\"label\":\"防災\",\"catchAll\":true,\"number\":12}]",
                "\"extensions\":{\"x\":[1,{\"y\":null}]}");
        for (int end = 1; end < whole.length(); end++) {
            ReadResult<Agreement> result = read(whole.substring(0, end));

            assertThat(result.getReport().findingsOf("json.malformed"))
                    .as("up to %d", end)
                    .hasSize(1);
            assertThat(result.getValue()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "\"",
                "nul",
                "tru",
                "-",
                "{\"",
                "{\"a",
                "{\"a\"",
                "{\"a\":",
                "{\"title\":\"\\",
                "{\"title\":\"\\u1"
            })
    void aFragmentIsMalformedAtItsEndOrItsWrongWord(String fragment) {
        ReadResult<Agreement> result = read(fragment);

        assertThat(result.getReport().findingsOf("json.malformed")).hasSize(1);
        assertThat(result.getValue()).isEmpty();
    }

    private static String extension(String value) {
        return agreement("\"extensions\":{\"x\":" + value + "}");
    }

    private static void assertThatFoundOnly(byte[] payload, String finding, String message) {
        ReadResult<Agreement> result = read(payload);

        assertThat(positions(result.getReport())).containsExactly(finding);
        assertThat(result.getReport().getFindings().get(0).getMessage(Locale.ENGLISH))
                .isEqualTo(message);
        assertThat(result.getValue()).isEmpty();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
