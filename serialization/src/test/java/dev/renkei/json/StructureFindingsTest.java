package dev.renkei.json;

import static dev.renkei.json.Payloads.agreement;
import static dev.renkei.json.Payloads.places;
import static dev.renkei.json.Payloads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.json.internal.codec.DocumentCodecs;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureFindingsTest {

    record PropertyOf(DocumentCodecs document, String name) {

        @Override
        public String toString() {
            return document + "." + name;
        }
    }

    static Stream<PropertyOf> properties() {
        return DocumentCodecs.all()
                .flatMap(document -> document.names().stream().map(name -> new PropertyOf(document, name)));
    }

    static Stream<PropertyOf> requiredProperties() {
        return DocumentCodecs.all()
                .flatMap(document -> document.requiredNames().stream().map(name -> new PropertyOf(document, name)));
    }

    // ------------------------------------------------------------------------------------------ every property

    @ParameterizedTest
    @MethodSource("properties")
    void nullIsNoValueOfAnyProperty(PropertyOf property) {
        ReadResult<?> result =
                read("{\"" + property.name() + "\":null}", property.document().type());

        assertThat(places(result.getReport())).contains("json.null-value /" + property.name());
        assertThat(result.getValue()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void noPropertyTakesAValueOfEveryType(PropertyOf property) {
        boolean takesNumbers = List.of("number", "count").contains(property.name());
        String value = takesNumbers ? "\"1\"" : "0.5";

        ReadResult<?> result = read(
                "{\"" + property.name() + "\":" + value + "}",
                property.document().type());

        assertThat(places(result.getReport())).contains("json.wrong-type /" + property.name());
        assertThat(result.getValue()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void noPropertyStandsTwice(PropertyOf property) {
        String payload = "{\"" + property.name() + "\":null,\"" + property.name() + "\":{\"a\":[{}]}}";

        ReadResult<?> result = read(payload, property.document().type());

        assertThat(places(result.getReport())).contains("json.duplicate-property /" + property.name());
        assertThat(result.getValue()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requiredProperties")
    void aPropertyThatIsNeededIsMissed(PropertyOf property) {
        ReadResult<?> result = read("{}", property.document().type());

        assertThat(result.getReport().findingsOf("json.missing-property"))
                .anySatisfy(finding -> assertThat(finding.getParameters()).containsEntry("name", property.name()));
        assertThat(result.getValue()).isEmpty();
    }

    // ------------------------------------------------------------------------------------------ single findings

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    `"id":"a","id":"b"`                                   | json.duplicate-property | /id
                    `"title":"二つ目"`                                     | json.duplicate-property | /title
                    `"purpose":{"ja":"目的","ja":"目的"}`                  | json.duplicate-property | /purpose/ja
                    `"colour":"red"`                                      | json.unknown-property   | /colour
                    `"Id":"a"`                                            | json.unknown-property   | /Id
                    `"fields":[{"label":"防災","sdg":1}]`                  | json.unknown-property   | /fields/0/sdg
                    `"plans":[{"initiatives":[{}]}]`                      | json.missing-property   | /plans/0/initiatives/0
                    `"term":{"renewal":{"length":"P1Y"}}`                 | json.missing-property   | /term/renewal
                    `"purpose":{}`                                        | json.missing-property   | /purpose
                    `"plans":[{"initiatives":[7]}]`                       | json.wrong-type         | /plans/0/initiatives/0
                    `"id":null`                                           | json.null-value         | /id
                    `"languages":[null]`                                  | json.null-value         | /languages/0
                    `"purpose":{"ja":null}`                               | json.null-value         | /purpose/ja
                    `"id":7`                                              | json.wrong-type         | /id
                    `"id":["a"]`                                          | json.wrong-type         | /id
                    `"languages":"ja"`                                    | json.wrong-type         | /languages
                    `"purpose":[["目的"]]`                                 | json.wrong-type         | /purpose/0
                    `"purpose":{"ja":["目的"]}`                            | json.wrong-type         | /purpose/ja
                    `"fields":[{"label":"防災","catchAll":"true"}]`        | json.wrong-type         | /fields/0/catchAll
                    `"fields":[{"label":"防災","number":1.0}]`             | json.wrong-type         | /fields/0/number
                    `"fields":[{"label":"防災","number":-1}]`              | json.wrong-type         | /fields/0/number
                    `"fields":[{"label":"防災","number":1000000000}]`      | json.wrong-type         | /fields/0/number
                    `"concludedOn":"2017-02-30"`                          | json.invalid-scalar     | /concludedOn
                    `"concludedOn":{"date":"2017-02-30"}`                 | json.invalid-scalar     | /concludedOn/date
                    `"kind":"Comprehensive"`                              | json.invalid-scalar     | /kind
                    `"bindingForce":"maybe"`                              | json.invalid-scalar     | /bindingForce
                    `"term":{"renewal":{"kind":"none","lengths":"P1Y"}}`  | json.unknown-property   | /term/renewal/lengths
                    `"term":{"renewal":{"kind":"automatic","maxRenewals":0}}` | json.wrong-type     | /term/renewal/maxRenewals
                    """, delimiter = '|')
    void oneFaultIsOneFinding(String property, String code, String pointer) {
        ReadResult<Agreement> result = read(agreement(property));

        assertThat(places(result.getReport())).containsExactly(code + " " + pointer);
        assertThat(result.getReport().getFindings())
                .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR));
        assertThat(result.getValue()).isEmpty();
        assertThat(result.isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"%s\",\"x\":1,\"parties\":3}", "{\"x\":null,\"type\":\"%s\"} trailing"})
    void aDocumentOfAnotherTypeGivesOneFindingThatNamesBothTypes(String payload) {
        ReadResult<Agreement> register = Payloads.read(payload.formatted("register"), Agreement.class);
        ReadResult<Register> agreement = Payloads.read(payload.formatted("agreement"), Register.class);

        assertThat(places(register.getReport())).containsExactly("json.unknown-type /type");
        assertThat(messages(register, Locale.ENGLISH))
                .containsExactly(
                        "The type of the document must be agreement, but it is register, another type of document");
        assertThat(places(agreement.getReport())).containsExactly("json.unknown-type /type");
        assertThat(messages(agreement, Locale.JAPANESE))
                .containsExactly("文書の種類が「register」ではなく「agreement」になっています（別の種類の文書です）");
    }

    @Test
    void theHeaderNamesTheFormatAndTheType() {
        String payload =
                agreement().replace("renkei/1", "renkei/2").replace("\"type\":\"agreement\"", "\"type\":\"letter\"");

        ReadResult<Agreement> result = read(payload);

        assertThat(places(result.getReport()))
                .containsExactly("json.unsupported-version /format", "json.unknown-type /type");
        assertThat(messages(result, Locale.ENGLISH))
                .containsExactly(
                        "The format must be renkei/1, but it is renkei/2, which is newer than this library",
                        "The type of the document must be agreement, but it is letter, which does not exist");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void aFindingTellsWhatWasExpectedAndWhatWasFoundInBothLanguages() {
        ReadResult<Agreement> result = read(agreement("\"id\":7", "\"statedFieldCount\":{\"count\":1.5}"));

        assertThat(messages(result, Locale.ENGLISH))
                .containsExactly(
                        "Value must be a string but was a number",
                        "Value must be a whole number from 0 to 999999999 but was 1.5");
        assertThat(messages(result, Locale.JAPANESE))
                .containsExactly("文字列を書くところですが、数値が書かれています", "0 から 999999999 までの整数を書くところですが、「1.5」が書かれています");
    }

    // -------------------------------------------------------------------------------------- unknown properties

    @Test
    void anUnknownPropertyIsAnErrorUnlessAskedForOtherwise() {
        String payload = agreement("\"colour\":{\"deep\":[1,{\"a\":null}]}", "\"id\":\"x\"");

        ReadResult<Agreement> strict = read(payload);
        ReadResult<Agreement> lenient = RenkeiJson.read(
                Payloads.utf8(payload), Agreement.class, Payloads.OPTIONS.withUnknownPropertiesIgnored());

        assertThat(strict.getValue()).isEmpty();
        assertThat(lenient.getValue()).isPresent();
        assertThat(lenient.isValid()).isTrue();
        assertThat(lenient.getReport().getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING))
                .satisfies(finding -> assertThat(finding.getPointer()).isEqualTo("/colour"));
        assertThat(text(RenkeiJson.writeCompact(lenient.orElseThrow())))
                .isEqualTo(text(
                        RenkeiJson.writeCompact(read(agreement("\"id\":\"x\"")).orElseThrow())));
    }

    @Test
    void aLenientReaderIsStrictAboutEverythingElse() {
        ReadResult<Agreement> result = RenkeiJson.read(
                Payloads.utf8(agreement("\"colour\":1", "\"id\":null")),
                Agreement.class,
                Payloads.OPTIONS.withUnknownPropertiesIgnored());

        assertThat(places(result.getReport())).containsExactly("json.unknown-property /colour", "json.null-value /id");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void namesInPointersAreEscaped() {
        ReadResult<Agreement> result = read(agreement("\"a/b~c\":1", "\"\":2", "\"日 本\":3"));

        assertThat(places(result.getReport()))
                .containsExactly(
                        "json.unknown-property /a~1b~0c", "json.unknown-property /", "json.unknown-property /日 本");
    }

    // ---------------------------------------------------------------------------------------- several findings

    @Test
    void everythingIsFoundInOnePassInOneInitiativeAndTheNext() {
        ReadResult<Agreement> result = read(agreement("\"concludedOn\":\"2017-02-30\"", """
                "plans":[{"initiatives":[
                  {"title":null,"emphasis":"high","places":["磯子区",3],"period":"FY2028/FY2026"},
                  {"id":"ok","title":"清掃"},
                  {"id":"a","id":"b","quantities":["many"],"colour":"red"},
                  {"title":"","fields":["none"]}
                ]}]
                """));

        assertThat(places(result.getReport()))
                .containsExactly(
                        "json.invalid-scalar /concludedOn",
                        "json.null-value /plans/0/initiatives/0/title",
                        "json.invalid-scalar /plans/0/initiatives/0/emphasis",
                        "json.wrong-type /plans/0/initiatives/0/places/1",
                        "json.invalid-scalar /plans/0/initiatives/0/period",
                        "json.missing-property /plans/0/initiatives/2",
                        "json.duplicate-property /plans/0/initiatives/2/id",
                        "json.invalid-scalar /plans/0/initiatives/2/quantities/0",
                        "json.unknown-property /plans/0/initiatives/2/colour",
                        "text.blank /plans/0/initiatives/3/title",
                        "initiative.field.unknown /plans/0/initiatives/3/fields/0");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void everythingBeforeAMalformedPlaceIsFoundYetThereIsNoValue() {
        ReadResult<Agreement> result = read(agreement("\"id\":7", "\"kind\":null", "\"title\" oops"));

        assertThat(places(result.getReport()))
                .containsExactly("json.wrong-type /id", "json.null-value /kind", "json.malformed ");
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void aDocumentThatBreaksRulesIsStillLoaded() {
        ReadResult<Agreement> result = read(agreement("\"languages\":[\"\"]"));

        assertThat(result.getReport().count(Severity.ERROR)).isPositive();
        assertThat(result.isValid()).isFalse();
        assertThat(result.getValue()).map(Agreement::getLanguages).contains(List.of(""));
    }

    @Test
    void rulesAreSilentOnWhatCouldNotBeRead() {
        assertThat(places(read(agreement().replace("\"乙生協\"", "7")).getReport()))
                .containsExactly("json.wrong-type /parties/1/organization");
        assertThat(places(
                        read("{\"organization\":{\"name\":null}}", Party.class).getReport()))
                .containsExactly("json.null-value /organization/name");
    }

    // ------------------------------------------------------------------------------------- single documents

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    `null`    | json.null-value
                    `true`    | json.wrong-type
                    `7`       | json.wrong-type
                    `"text"`  | json.wrong-type
                    `[]`      | json.wrong-type
                    `[{}]`    | json.wrong-type
                    """)
    void whatIsNoObjectIsNoAgreement(String payload, String code) {
        ReadResult<Agreement> result = read(payload);

        assertThat(places(result.getReport())).containsExactly(code + " ");
        assertThat(Payloads.positions(result.getReport())).containsExactly("1:1 " + code);
        assertThat(result.getValue()).isEmpty();
    }

    @Test
    void aTextInPlaceOfAnObjectIsToldThePropertyThatTheObjectMustHave() {
        String payload = agreement("\"fields\":[\"防災\"],\"plans\":[{\"initiatives\":[\"清掃\"]}]");

        assertThat(messages(read(payload), Locale.ENGLISH))
                .containsExactly(
                        "Value must be an object but was a string",
                        "Value must be an object with \"title\" but was a string");
        assertThat(messages(read(payload), Locale.JAPANESE))
                .containsExactly("オブジェクトを書くところですが、文字列が書かれています", "「title」を持つオブジェクトを書くところですが、文字列が書かれています");
    }

    @Test
    void aSingleDocumentNeedsNoHeader() {
        assertThat(read("{\"title\":\"清掃\"}", Initiative.class).orElseThrow())
                .isEqualTo(Initiative.builder().title("清掃").build());
        assertThat(read("\"大阪府\"", Organization.class).orElseThrow()).isEqualTo(Organization.of("大阪府"));
    }

    @Test
    void aResultWithoutAValueTellsWhy() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> read("[]").orElseThrow())
                .withMessage("Payload must be readable but was not:\n"
                        + "ERROR json.wrong-type: Value must be an object but was an array");
    }

    private static List<String> messages(ReadResult<?> result, Locale locale) {
        return result.getReport().getFindings().stream()
                .map((Finding finding) -> finding.getMessage(locale))
                .toList();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
