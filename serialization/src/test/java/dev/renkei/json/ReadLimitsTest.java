package dev.renkei.json;

import static dev.renkei.json.Payloads.agreement;
import static dev.renkei.json.Payloads.places;
import static dev.renkei.json.Payloads.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLimitsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("bytes", STANDARD::withBytes),
                limit("depth", STANDARD::withDepth),
                limit("tokens", STANDARD::withTokens),
                limit("textLength", STANDARD::withTextLength),
                limit("nameLength", STANDARD::withNameLength),
                limit("numberLength", STANDARD::withNumberLength),
                limit("findings", STANDARD::withFindings));
    }

    private static Arguments limit(String name, IntFunction<ReadLimits> with) {
        return Arguments.of(name, with);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void eachLimitIsSetWithoutTheOthers(String name, IntFunction<ReadLimits> with) {
        String set = STANDARD.toString().replaceFirst("\\b" + name + "=[0-9]+", name + "=7");

        assertThat(with.apply(7)).hasToString(set).isEqualTo(with.apply(7)).hasSameHashCodeAs(with.apply(7));
        assertThat(with.apply(7)).isNotEqualTo(STANDARD).isNotEqualTo(with.apply(8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void eachLimitIsOneOrGreater(String name, IntFunction<ReadLimits> with) {
        for (int value : new int[] {0, -5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with.apply(value))
                    .withMessage("Limit must be 1 or greater but was " + value);
        }
    }

    /** The second document has an escape in a name, which only the parser takes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void howeverSmallALimitIsThereIsAReportWithPlaces(String name, IntFunction<ReadLimits> with) {
        String judged = "\"purpose\":\" \",\"statedFieldCount\":{\"count\":3},\"extensions\":{\"x\":[[1.25]]}";

        for (String payload : List.of(agreement(judged), agreement(judged.replace("purpose", "\\u0070urpose")))) {
            for (int value = 1; value <= 200; value++) {
                ReadResult<Agreement> result = read(payload, with.apply(value));

                assertThat(result.getReport().getFindings())
                        .isNotEmpty()
                        .allMatch(finding -> finding.getPosition().isPresent());
            }
        }
    }

    @Test
    void noDepthIsAllowedThatCouldExhaustTheStack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDepth(501))
                .withMessage("Depth must be 500 or less but was 501");
    }

    @Test
    void theStandardLimitsAreThoseOfTheDocumentation() {
        assertThat(STANDARD)
                .hasToString("ReadLimits[bytes=67108864, depth=64, tokens=10000000, textLength=1000000, "
                        + "nameLength=1000, numberLength=1000, findings=1000]");
    }

    static Stream<Arguments> excesses() {
        UnaryOperator<ReadLimits> depth = limits -> limits.withDepth(4);
        return Stream.of(
                excess(depth, "\"extensions\":{\"x\":[[[]]]}", "/extensions/x", "4 nested levels", "入れ子 4 階層"),
                excess(depth, "\"id\":[[[[1]]]]", "/id", "4 nested levels", "入れ子 4 階層"),
                excess(
                        limits -> limits.withTextLength(10),
                        "\"purpose\":[\"1234567890\",\"12345678901\"]",
                        "/purpose/1",
                        "10 characters in a text",
                        "一つの文字列 10 文字"),
                excess(
                        limits -> limits.withNameLength(12),
                        "\"extensions\":{\"123456789012\":1,\"大大大大x\":2}",
                        "/extensions",
                        "12 bytes in a name",
                        "一つの名前 12 バイト"),
                excess(
                        limits -> limits.withNameLength(12),
                        "\"purpose\":\" \",\"statedFieldCount\":{\"count\":3}",
                        "",
                        "12 bytes in a name",
                        "一つの名前 12 バイト"),
                excess(
                        limits -> limits.withNumberLength(5),
                        "\"extensions\":{\"x\":[12345,-123456]}",
                        "/extensions/x",
                        "5 digits in a number",
                        "一つの数値 5 桁"),
                excess(
                        limits -> limits.withNumberLength(5),
                        "\"extensions\":{\"x\":[1.23e4,1.234e45]}",
                        "/extensions/x",
                        "5 digits in a number",
                        "一つの数値 5 桁"),
                excess(
                        limits -> limits.withTokens(30),
                        "\"extensions\":{\"x\":[1,2,3,4,5,6,7,8,9,10,11]}",
                        "/extensions/x",
                        "30 tokens",
                        "30 トークン"),
                excess(limits -> limits.withBytes(130), "\"purpose\":\"とても長い目的\"", "", "130 bytes", "130 バイト"));
    }

    @Test
    void aLimitOfWholeMegabytesIsGivenInMegabytes() {
        String payload = agreement("\"purpose\":\"" + "あ".repeat(400_000) + "\"");
        assertThat(read(payload, STANDARD.withBytes(1024 * 1024)).getReport().findingsOf("json.limit-exceeded"))
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .containsExactly("The payload exceeds the limit of 1 MB");
    }

    private static Arguments excess(
            UnaryOperator<ReadLimits> with, String property, String pointer, String english, String japanese) {
        return Arguments.of(with.apply(STANDARD), agreement(property), pointer, english, japanese);
    }

    @ParameterizedTest(name = "{3}, at {2}")
    @MethodSource("excesses")
    void whatGoesBeyondALimitTellsWhichAndWhere(
            ReadLimits limits, String payload, String pointer, String english, String japanese) {
        List<Finding> findings = read(payload, limits).getReport().findingsOf("json.limit-exceeded");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(pointer);
            assertThat(finding.getPosition()).isPresent();
            assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("The payload exceeds the limit of " + english);
            assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo("読み取りの上限（" + japanese + "）を超えています");
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    `"a":1,"b":2,"c":3,"d":4,"e":5`                     | 5 | 0
                    `"a":1,"purpose":["","","",""]`                      | 5 | 0
                    `"purpose":["","","","",""]`                        | 5 | 0
                    `"fields":[{},{},{}],"a":1,"purpose":[""]`          | 2 | 3
                    """)
    void findingsBeyondTheLimitAreCountedByOneMore(String properties, int errors, int warnings) {
        for (int most = 1; most < errors + warnings; most++) {
            ReadResult<Agreement> result = read(agreement(properties), STANDARD.withFindings(most));

            int errorsLeft = Math.max(0, errors - most);
            int warningsLeft = errors + warnings - most - errorsLeft;
            assertThat(result.getReport().getFindings()).hasSize(most + 1);
            assertThat(result.getReport().getFindings()).last().satisfies(finding -> {
                assertThat(finding.getCode()).isEqualTo("report.further-findings");
                assertThat(finding.getParameters())
                        .containsEntry("errors", String.valueOf(errorsLeft))
                        .containsEntry("warnings", String.valueOf(warningsLeft));
                assertThat(finding.getPosition()).isPresent();
            });
            assertThat(result.isValid()).isFalse();
        }
    }

    /** A report that lists warnings alone would call the document valid. */
    @Test
    void anErrorIsListedInPlaceOfAWarningThatCameBeforeIt() {
        ReadResult<Agreement> result =
                read(agreement("\"fields\":[{},{}],\"statements\":[{\"text\":\"\"}]"), STANDARD.withFindings(1));

        assertThat(places(result.getReport()))
                .containsExactly("text.blank /statements/0/text", "report.further-findings ");
        assertThat(result.getReport().getFindings())
                .last()
                .extracting(Finding::getSeverity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void warningsBeyondTheLimitLeaveADocumentValid() {
        ReadResult<Agreement> result = read(agreement("\"fields\":[{},{}]"), STANDARD.withFindings(1));

        assertThat(result.isValid()).isTrue();
        assertThat(result.getReport().getFindings()).hasSize(2);
    }

    @Test
    void rulesAreNotJudgedWhereTheStructureAloneHasMoreErrorsThanAreListed() {
        ReadResult<Agreement> result =
                read(agreement("\"a\":1,\"b\":2,\"purpose\":[\"\",\"\"]"), STANDARD.withFindings(1));

        assertThat(result.getReport().getFindings())
                .last()
                .satisfies(finding -> assertThat(finding.getParameters()).containsEntry("errors", "1"));
    }

    @Test
    void asManyFindingsAsAllowedAreNoExcess() {
        ReadResult<Agreement> result = read(agreement("\"a\":1,\"purpose\":[\"\",\"\"]"), STANDARD.withFindings(3));

        assertThat(result.getReport().findingsOf("report.further-findings")).isEmpty();
        assertThat(result.getReport().getFindings()).hasSize(3);
    }

    @Test
    void whatIsKeptWithinEachLimitIsRead() {
        String payload = agreement("\"purpose\":\"1234567890\",\"extensions\":{\"1234567890\":12345}");
        ReadLimits limits = STANDARD.withBytes(utf8(payload).length)
                .withDepth(3)
                .withTokens(26)
                .withTextLength(10)
                .withNameLength(12)
                .withNumberLength(5)
                .withFindings(1);

        assertThat(read(payload, limits).isValid()).isTrue();
        assertThat(read(payload, limits.withTokens(25)).isValid()).isFalse();
    }

    private static ReadResult<Agreement> read(String payload, ReadLimits limits) {
        return RenkeiJson.read(utf8(payload), Agreement.class, Payloads.OPTIONS.withLimits(limits));
    }
}
