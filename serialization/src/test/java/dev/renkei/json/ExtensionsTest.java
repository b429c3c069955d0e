package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Note;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.ExtensionValue;
import dev.renkei.json.internal.codec.DocumentCodecs;
import dev.renkei.organization.Organization;
import dev.renkei.time.Term;
import dev.renkei.validation.Finding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ExtensionsTest {

    static Stream<DocumentCodecs> extensibleDocuments() {
        return DocumentCodecs.all().filter(each -> Document.class.isAssignableFrom(each.type()));
    }

    @ParameterizedTest
    @MethodSource("extensibleDocuments")
    void everyDocumentKeepsItsExtensions(DocumentCodecs document) {
        String payload = withExtensions(document, "{\"x-城\":{\"b\":[1.0e2,null,{\"a\":true}],\"a\":\"\"},\"y\":[]}");

        ReadResult<?> result = Payloads.read(payload, document.type());

        assertThat(result.getValue()).isPresent();
        assertThat(((Document) result.orElseThrow()).getExtensions())
                .containsExactly(
                        Map.entry("x-城", ExtensionValue.parse("{\"b\":[1.0e2,null,{\"a\":true}],\"a\":\"\"}")),
                        Map.entry("y", ExtensionValue.parse("[]")));
        assertThat(written(result.orElseThrow())).isEqualTo(payload);
    }

    @Test
    void everyDocumentOfAnAgreementIsExtensible() {
        assertThat(DocumentCodecs.all().filter(each -> each.names().contains("extensions")))
                .containsExactlyElementsOf(extensibleDocuments().toList())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1.0",
                "1.0e2",
                "1E+2",
                "1e999999999",
                "1E400",
                "-0.0E-0",
                "1.000000000000000000000000000000",
                "-1.7976931348623159e308",
                "123456789012345678901234567890",
                "0.1000",
                "true",
                "false",
                "null",
                "\"\"",
                "\"日本語 𠮷野家 😀\"",
                "\"a\\\"b\\\\c\\n\\t\\u0000\"",
                "\"https://example.org/?a=b\"",
                "[]",
                "{}",
                "[[],[{}]]",
                "{\"z\":1,\"a\":2,\"\":3,\"null\":null}",
                "{\"a\":1,\"a\":2}",
                "[{\"a\":1,\"b\":null,\"a\":{\"a\":[null,[null]]}}]"
            })
    void aValueIsKeptTokenForToken(String value) {
        String payload = "{\"name\":\"大阪府\",\"extensions\":{\"x\":" + value + "}}";

        assertThat(written(read(payload))).isEqualTo(payload);
        assertThat(read(payload).getExtensions().get("x")).hasToString(value);
    }

    @Test
    void whiteSpaceBetweenTokensIsNotKept() {
        Organization organization =
                read("{\"name\":\"大阪府\",\"extensions\":{ \"x\" : [ 1 ,\n 2 ] , \"y\" : { \"a\" : \" b \" } }}");

        assertThat(organization.getExtensions()).hasToString("{x=[1,2], y={\"a\":\" b \"}}");
    }

    @Test
    void anExtensionThatStandsTwiceIsADuplicate() {
        ReadResult<Agreement> result =
                Payloads.read(Payloads.agreement("\"extensions\":{\"x\":1,\"y\":2,\"x\":{\"z\":[3]},\"v\":4}"));

        assertThat(Payloads.places(result.getReport())).containsExactly("json.duplicate-property /extensions/x");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void extensionsAreAnObject() {
        ReadResult<Agreement> result = Payloads.read(Payloads.agreement("\"extensions\":[1]"));

        assertThat(Payloads.places(result.getReport())).containsExactly("json.wrong-type /extensions");
    }

    @Test
    void aNestedValueGoesAsDeepAsAnyValueMayAndIsWrittenAgain() {
        ReadOptions deep = Payloads.OPTIONS.withLimits(ReadLimits.standard().withDepth(ReadLimits.MAX_DEPTH));
        int levels = ExtensionValue.MAX_DEPTH;
        String payload = "{\"name\":\"大阪府\",\"extensions\":{\"x\":" + "[".repeat(levels) + "]".repeat(levels) + "}}";

        Organization organization = RenkeiJson.read(Payloads.utf8(payload), Organization.class, deep)
                .orElseThrow();

        assertThat(written(organization)).isEqualTo(payload);
    }

    @Test
    void aValueThatNestsDeeperThanAnyValueMayIsRefused() {
        ReadOptions deep = Payloads.OPTIONS.withLimits(ReadLimits.standard().withDepth(ReadLimits.MAX_DEPTH));
        int levels = ExtensionValue.MAX_DEPTH + 1;
        String payload = Payloads.agreement("\"extensions\":{\"x\":" + "[".repeat(levels) + "]".repeat(levels) + "}");

        ReadResult<Agreement> result = RenkeiJson.read(Payloads.utf8(payload), Agreement.class, deep);

        assertThat(Payloads.places(result.getReport())).containsExactly("json.invalid-scalar /extensions/x");
    }

    static Stream<DocumentBuilder<?, ?>> builders() {
        return Stream.of(
                Organization.builder().name("大阪府"),
                Agreement.builder().title("協定"),
                Term.builder(),
                Note.builder().text("注"));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void whatABuilderTakesIsWrittenAsJson(DocumentBuilder<?, ?> builder) {
        builder.putExtension("text", "担当は\"総務課\"");
        builder.putExtension("whole", -7);
        builder.putExtension("number", new BigDecimal("1.50"));
        builder.putExtension("flag", true);
        builder.putExtension("list", List.of(ExtensionValue.ofText("広報"), ExtensionValue.ofFlag(false)));
        builder.putExtension("object", Map.of("by", ExtensionValue.ofText("見本課")));
        builder.putExtension("any", ExtensionValue.parse(" [ null ] "));

        assertThat(written(builder.build()))
                .contains("\"extensions\":{\"any\":[null],\"flag\":true,\"list\":[\"広報\",false],\"number\":1.50,"
                        + "\"object\":{\"by\":\"見本課\"},\"text\":\"担当は\\\"総務課\\\"\",\"whole\":-7}");
    }

    @Test
    void halfOfASurrogatePairIsFoundBehindAMapperToo() {
        JsonMapper mapper = JsonMapper.builder().addModule(new RenkeiModule()).build();
        String payload = "{\"name\":\"甲市\",\"extensions\":{\"a\":[\"\\ud800\",{\"b\":1}],\"c\":2},\"nam\":1}";

        assertThatExceptionOfType(ReportedException.class)
                .isThrownBy(() -> mapper.readValue(payload, Organization.class))
                .satisfies(thrown -> assertThat(thrown.getReport().getFindings())
                        .extracting(Finding::getCode, Finding::getPointer)
                        .containsExactly(
                                tuple("json.invalid-scalar", "/extensions/a"), tuple("json.unknown-property", "/nam")));
    }

    /** Writes the smallest document of a type, with the extensions behind its other properties. */
    private static String withExtensions(DocumentCodecs document, String extensions) {
        String least = written(document.codec().placeholder());
        String alone = Stream.concat(document.requiredNames().stream(), document.names().stream())
                .findFirst()
                .orElseThrow();
        String object = least.startsWith("\"") ? "{\"" + alone + "\":" + least + "}" : least;
        String separator = object.equals("{}") ? "" : ",";
        return object.substring(0, object.length() - 1) + separator + "\"extensions\":" + extensions + "}";
    }

    private static Organization read(String payload) {
        return Payloads.read(payload, Organization.class).orElseThrow();
    }

    private static String written(Object value) {
        return new String(RenkeiJson.writeCompact(value), StandardCharsets.UTF_8);
    }
}
