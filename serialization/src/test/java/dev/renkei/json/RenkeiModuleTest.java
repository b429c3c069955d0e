package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.document.ExtensionValue;
import dev.renkei.identifier.Identifier;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Report;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

class RenkeiModuleTest {

    static final List<String> DOCUMENTS = Payloads.DOCUMENTS;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** What a host may have: values of Renkei among its own. */
    record Dossier(
            String number,
            Agreement agreement,
            List<PartialDate> meetings,
            Map<String, Quantity> figures,
            Optional<DatePeriod> period,
            Agreement.BindingForce bindingForce) {}

    private static Dossier dossier() {
        Agreement agreement = Agreement.builder()
                .title("協定")
                .kind(Agreement.Kind.DISASTER)
                .putExtension("x", ExtensionValue.parse("[1.0e2,{\"y\":12345678901234567890}]"))
                .build();
        return new Dossier(
                "7",
                agreement,
                List.of(PartialDate.of(2017), PartialDate.parse("2017-02-08")),
                Map.of("部数", Quantity.parse("約26万部")),
                Optional.of(DatePeriod.parse("FY2026/FY2028")),
                Agreement.BindingForce.NON_BINDING);
    }

    // ------------------------------------------------------------------------------------------- reading and writing

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void aMapperThatFindsModulesWritesAndReadsDocuments(String name) {
        byte[] document = Payloads.document(name);

        Agreement agreement = MAPPER.readValue(document, Agreement.class);

        assertThat(agreement).isEqualTo(Payloads.read(document).orElseThrow());
        assertThat(MAPPER.writeValueAsBytes(agreement)).isEqualTo(RenkeiJson.writeCompact(agreement));
    }

    @Test
    void valuesStandInsideTypesOfTheHost() {
        String json = MAPPER.writeValueAsString(dossier());

        assertThat(json)
                .contains("\"meetings\":[\"2017\",\"2017-02-08\"]")
                .contains("\"quantity\":\"≈260000 部\"")
                .contains("\"period\":\"FY2026/FY2028\"")
                .contains("\"bindingForce\":\"non-binding\"")
                .contains("{\"x\":[1.0e2,{\"y\":12345678901234567890}]}");
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(dossier());
    }

    @Test
    void everyTypeWithACodecIsKnownToTheMapper() {
        assertThat(MAPPER.readValue("{\"text\":\"物資\",\"party\":\"a\"}", Contribution.class))
                .isEqualTo(Contribution.builder().text("物資").partyId("a").build());
        assertThat(MAPPER.writeValueAsString(Renewal.automatic(Period.ofYears(1))))
                .isEqualTo("{\"kind\":\"automatic\",\"length\":\"P1Y\"}");
        for (Class<?> type : Codecs.types()) {
            String written = MAPPER.writeValueAsString(Codecs.of(type).placeholder());

            assertThat((Object) MAPPER.readValue(written, type))
                    .as(type.getSimpleName())
                    .isEqualTo(Codecs.of(type).placeholder());
        }
    }

    @Test
    void aScalarCanBeTheKeyOfAMap() {
        Map<PartialDate, List<Agreement.Kind>> byYear = Map.of(PartialDate.of(2017), List.of(Agreement.Kind.PARTNER));
        TypeReference<Map<PartialDate, List<Agreement.Kind>>> type = new TypeReference<>() {};

        String json = MAPPER.writeValueAsString(byYear);

        assertThat(json).isEqualTo("{\"2017\":[\"partner\"]}");
        assertThat(MAPPER.readValue(json, type)).isEqualTo(byYear);
        assertThat(MAPPER.readValue("{\"ward\":\"x\"}", new TypeReference<Map<Agreement.Kind, String>>() {}))
                .containsOnlyKeys(Agreement.Kind.of("ward"));
        assertThat(MAPPER.readValue("{\"other:1\":\"x\"}", new TypeReference<Map<Identifier, String>>() {}))
                .containsOnlyKeys(Identifier.parse("other:1"));
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"2017-02-30\":[]}", type))
                .withMessageContaining("Date must be a day of the calendar but was 2017-02-30");
    }

    @Test
    void aConstantIsTheSameWordAsAKeyAndAsAValue() {
        TypeReference<Map<Agreement.BindingForce, String>> type = new TypeReference<>() {};

        String json = MAPPER.writeValueAsString(new EnumMap<>(Map.of(Agreement.BindingForce.NON_BINDING, "x")));

        assertThat(json).isEqualTo("{\"non-binding\":\"x\"}");
        assertThat(MAPPER.readValue(json, type)).containsOnlyKeys(Agreement.BindingForce.NON_BINDING);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"NON_BINDING\":\"x\"}", type))
                .withMessageContaining("Value must be one of binding, non-binding but was NON_BINDING");
    }

    @Test
    void whatIsNotASingleTextIsNoKey() {
        for (Object key : List.of(
                Organization.of("大阪府"), LocalizedText.of("ja", "協定").with("en", "Agreement"), Quantity.parse("3回"))) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(key, "x")))
                    .withMessageContaining("RenkeiModule cannot write dev.renkei.")
                    .withMessageContaining("as the key of a map: it is not a single text");
        }
    }

    // ------------------------------------------------------------------------------------------ unknown properties

    private static final String UNKNOWN = Payloads.agreement("\"sponsor\":{\"name\":\"x\"},\"id\":\"a\"");

    /** Takes the properties that a host has heard of, with their values, and hears of the others. */
    private static final class Listener extends DeserializationProblemHandler {

        private final List<String> heard = new ArrayList<>();

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> reader,
                Object type,
                String name) {
            heard.add(((Class<?>) type).getSimpleName() + "." + name);
            if (!name.equals("sponsor")) {
                return false;
            }
            heard.add(String.valueOf((Object) parser.readValueAsTree()));
            return true;
        }
    }

    @Test
    void unknownPropertiesAreErrorsWhereTheMapperOrItsReaderFailsOnThem() {
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        ObjectReader reader = MAPPER.readerFor(Agreement.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> strict.readValue(UNKNOWN, Agreement.class), () -> reader.readValue(UNKNOWN))) {
            ReportedException thrown = catchThrowableOfType(ReportedException.class, reading);

            assertThat(Payloads.places(thrown.getReport())).containsExactly("json.unknown-property /sponsor");
            assertThat(thrown.getReport().isValid()).isFalse();
        }
    }

    @Test
    void unknownPropertiesArePassedOverWhereTheMapperOrItsReaderPassesOverThem() {
        Agreement known = MAPPER.readValue(Payloads.agreement("\"id\":\"a\""), Agreement.class);
        ObjectReader reader = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readerFor(Agreement.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(MAPPER.readValue(UNKNOWN, Agreement.class)).isEqualTo(known);
        assertThat(reader.<Agreement>readValue(UNKNOWN)).isEqualTo(known);
    }

    @Test
    void theHostHearsOfEachUnknownPropertyAndCanTakeIt() {
        Listener listener = new Listener();
        ObjectReader reader = MAPPER.readerFor(Agreement.class).withHandler(listener);
        String payload = UNKNOWN.replace("\"id\"", "\"fields\":[{\"label\":\"防災\",\"colour\":[1]}],\"id\"");

        Agreement agreement = reader.readValue(payload);

        assertThat(agreement.getId()).contains("a");
        assertThat(agreement.getFields()).hasSize(1);
        assertThat(listener.heard).containsExactly("Agreement.sponsor", "{\"name\":\"x\"}", "CooperationField.colour");
    }

    @Test
    void whatTheHostTakesIsNoErrorWhereTheMapperFailsOnUnknownProperties() {
        ObjectReader reader = MAPPER.readerFor(Agreement.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withHandler(new Listener());

        Agreement agreement = reader.readValue(UNKNOWN);

        assertThat(agreement.getId()).contains("a");
        assertThatThrownBy(() -> reader.readValue(UNKNOWN.replace("\"id\"", "\"colour\"")))
                .hasMessageContaining("ERROR json.unknown-property /colour");
    }

    @Test
    void aMisspeltPropertyThatMustBeThereIsMissingHoweverTheMapperIsSet() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"nmae\":\"大阪府\"}", Organization.class))
                .hasMessageContaining("ERROR json.unknown-property /nmae");
    }

    @Test
    void moreUnknownPropertiesThanAreComparedArePassedOverToo() {
        StringBuilder many = new StringBuilder("{\"name\":\"大阪府\"");
        for (int i = 0; i < 250; i++) {
            many.append(",\"x").append(i).append("\":[").append(i).append(']');
        }
        Listener listener = new Listener();

        Object organization = MAPPER.readerFor(Organization.class)
                .withHandler(listener)
                .readValue(many.append('}').toString());

        assertThat(organization).isEqualTo(Organization.of("大阪府"));
        assertThat(listener.heard).hasSize(250);
    }

    @Test
    void optionsDecideWhateverTheMapperSays() {
        RenkeiModule refusing = new RenkeiModule(ReadOptions.standard());
        RenkeiModule ignoring = new RenkeiModule(ReadOptions.standard().withUnknownPropertiesIgnored());

        for (boolean fails : new boolean[] {true, false}) {
            for (JsonMapper.Builder builder : builders(refusing)) {
                JsonMapper mapper = builder.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fails)
                        .addHandler(new Listener())
                        .build();

                assertThatThrownBy(() -> mapper.readValue(UNKNOWN, Agreement.class))
                        .hasMessageContaining("json.unknown-property");
            }
            for (JsonMapper.Builder builder : builders(ignoring)) {
                JsonMapper mapper = builder.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fails)
                        .build();

                assertThat(mapper.readValue(UNKNOWN, Agreement.class).getId()).contains("a");
            }
        }
    }

    /** Returns mappers with a module alone, and beside the one that is found, added before and after it. */
    private static List<JsonMapper.Builder> builders(RenkeiModule module) {
        return List.of(
                JsonMapper.builder().addModule(module),
                JsonMapper.builder().findAndAddModules().addModule(module),
                JsonMapper.builder().addModule(module).findAndAddModules(),
                MAPPER.rebuild().addModule(module));
    }

    // ------------------------------------------------------------------------------------ reports, and no JSON

    @Test
    void aReportIsWrittenAsByTheWriterOfReportsInTheLanguageOfTheMapper() {
        Report report =
                RenkeiJson.read(Payloads.utf8("{\"title\":7}"), Agreement.class).getReport();

        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            JsonMapper mapper = JsonMapper.builder()
                    .findAndAddModules()
                    .defaultLocale(locale)
                    .build();

            JsonNode written = mapper.valueToTree(report);

            assertThat(written)
                    .isEqualTo(mapper.readTree(ReportWriter.in(locale).write(report)));
            JsonNode finding = mapper.valueToTree(report.getFindings().get(0));
            assertThat(finding).isEqualTo(written.at("/findings/0"));
        }
    }

    @Test
    void aPolicyIsWrittenAndReadAsByRenkeiItself() {
        Policy policy = Policy.builder().minimumInitiatives(3).build();

        String json = MAPPER.writeValueAsString(policy);

        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(RenkeiJson.writePolicy(policy)));
        assertThat(MAPPER.readValue(json, Policy.class)).isEqualTo(policy);
    }

    @Test
    void theValueOfAnExtensionIsWrittenAsTheJsonThatItIs() {
        String json = "{\"x\":[1.0,{\"a\":null}]}";

        assertThat(MAPPER.writeValueAsString(Map.of("x", ExtensionValue.parse("[1.0,{\"a\":null}]"))))
                .isEqualTo(json);
    }

    @Test
    void whatHasNoJsonIsNeitherWrittenNorRead() {
        RegisterIndex index = Register.builder().build().index();

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(List.of(index)))
                .withMessageContaining("RenkeiModule cannot write dev.renkei.register.RegisterIndex: it has no JSON");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", RegisterIndex.class))
                .withMessageContaining("RenkeiModule cannot read dev.renkei.register.RegisterIndex: it has no JSON");
    }

    // --------------------------------------------------------------------------------------------- settings

    @Test
    void theSettingsOfTheMapperDoNotReachInsideDocuments() {
        JsonMapper odd = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();

        String json = odd.writeValueAsString(dossier());

        assertThat(json)
                .contains("\"binding_force\"")
                .contains("\"agreement\":" + MAPPER.writeValueAsString(dossier().agreement()));
        assertThat(odd.readValue(json, Dossier.class)).isEqualTo(dossier());
        assertThat(reported(odd, "{\"name\":\"大阪府\",\"colour\":1,\"member_count\":\"3 人\",\"aliases\":\"府\"}"))
                .containsExactly(
                        "json.unknown-property /colour",
                        "json.unknown-property /member_count",
                        "json.wrong-type /aliases");
        assertThat(reported(odd, "\"\"")).isEmpty();
    }

    @Test
    void numbersOfADocumentAreNumbersAlsoWhereTheMapperWritesItsOwnAsStrings() {
        JsonMapper quoting = JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        Agreement agreement = Agreement.builder()
                .from(dossier().agreement())
                .addField(CooperationField.builder().number(7).build())
                .build();

        assertThat(quoting.writeValueAsString(List.of(1, agreement, 2)))
                .isEqualTo("[\"1\"," + MAPPER.writeValueAsString(agreement) + ",\"2\"]");
    }

    @Test
    void theRootOfADocumentHasTheNameOfItsTypeWhereTheMapperWrapsValues() {
        JsonMapper wrapping = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        Agreement agreement = dossier().agreement();

        String json = wrapping.writeValueAsString(agreement);

        assertThat(json).startsWith("{\"Agreement\":{");
        assertThat(wrapping.readValue(json, Agreement.class)).isEqualTo(agreement);
    }

    @Test
    void theTypingOfTheMapperDoesNotReachDocuments() {
        JsonMapper typing = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Organization organization = Organization.builder()
                .name("大阪府")
                .kind(Organization.Kind.PREFECTURE)
                .build();

        String json = typing.writeValueAsString(organization);

        assertThat(json).isEqualTo("{\"name\":\"大阪府\",\"kind\":\"prefecture\"}");
        assertThat(typing.readValue(json, Organization.class)).isEqualTo(organization);
    }

    @Test
    void nullIsTheBusinessOfTheHost() {
        Dossier dossier = MAPPER.readValue("{\"number\":\"7\",\"agreement\":null,\"period\":null}", Dossier.class);

        assertThat(dossier.agreement()).isNull();
        assertThat(dossier.period()).isEmpty();
        assertThat(MAPPER.readValue("[null]", new TypeReference<List<Agreement>>() {}))
                .hasSize(1)
                .containsOnlyNulls();
        assertThat(MAPPER.readValue("{\"a\":null}", new TypeReference<Map<String, PartialDate>>() {})
                        .get("a"))
                .isNull();
    }

    @Test
    void nullAloneIsNoValue() {
        JsonNode tree = MAPPER.readTree("null");

        for (Class<?> type : Codecs.types()) {
            ReportedException thrown =
                    catchThrowableOfType(ReportedException.class, () -> MAPPER.readValue("null", type));

            assertThat(Payloads.places(thrown.getReport()))
                    .as(type.getSimpleName())
                    .containsExactly("json.null-value ");
        }
        assertThatExceptionOfType(ReportedException.class)
                .isThrownBy(() -> MAPPER.readerFor(Agreement.class).readValue(" null "));
        assertThatExceptionOfType(ReportedException.class).isThrownBy(() -> MAPPER.treeToValue(tree, Agreement.class));
    }

    // ------------------------------------------------------------------------------------------ other sources

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void aTreeIsReadAndMade(String name) {
        Agreement agreement = Payloads.read(Payloads.document(name)).orElseThrow();

        JsonNode tree = MAPPER.valueToTree(agreement);

        assertThat(tree).isEqualTo(MAPPER.readTree(Payloads.document(name)));
        assertThat(MAPPER.treeToValue(tree, Agreement.class)).isEqualTo(agreement);
    }

    @Test
    void numbersOfExtensionsKeepTheirValueInATree() {
        JsonNode extensions = MAPPER.valueToTree(dossier().agreement()).get("extensions");

        assertThat(extensions.at("/x/1/y").bigIntegerValue()).isEqualTo("12345678901234567890");
        assertThat(extensions.at("/x/1/y").isIntegralNumber()).isTrue();
        assertThat(extensions.at("/x/0").decimalValue()).isEqualByComparingTo("100");
    }

    @Test
    void bufferedTokensAreRead() {
        TokenBuffer buffer = TokenBuffer.forGeneration();
        MAPPER.writeValue(buffer, dossier().agreement());

        try (JsonParser parser = buffer.asParser()) {
            assertThat(MAPPER.readValue(parser, Agreement.class).getTitle()).contains(LocalizedText.of("協定"));
        }
        assertThat(MAPPER.convertValue(Map.of("name", "大阪府"), Organization.class))
                .isEqualTo(Organization.of("大阪府"));
        assertThat(MAPPER.convertValue(Organization.of("大阪府"), String.class)).isEqualTo("大阪府");
    }

    @Test
    void tokensThatBreakOffAreRefused() {
        TokenBuffer buffer = TokenBuffer.forGeneration();
        buffer.writeStartObject();
        buffer.writeStringProperty("name", "大阪府");
        buffer.writeName("aliases");
        buffer.writeStartArray();

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue(buffer.asParser(), Organization.class));
    }

    @Test
    void whatJsonDoesNotHaveIsNoValue() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("name", new byte[] {1});
        tree.putPOJO("kind", new Object());
        tree.put("reading", Double.NaN);
        ObjectNode extended = JsonNodeFactory.instance.objectNode();
        extended.put("name", "大阪府").putObject("extensions").put("x", Double.POSITIVE_INFINITY);

        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.treeToValue(tree, Organization.class));

        assertThat(Payloads.places(thrown.getReport()))
                .containsExactly("json.wrong-type /kind", "json.wrong-type /name", "json.wrong-type /reading");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.treeToValue(extended, Organization.class));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JsonMapper.builder()
                        .findAndAddModules()
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build()
                        .readValue("{\"name\":\"大阪府\",\"extensions\":{\"x\":[NaN]}}", Organization.class));
    }

    // --------------------------------------------------------------------------------------------- findings

    @Test
    void theExceptionHoldsEveryFindingWithItsPlaceInTheWholePayload() {
        String payload = """
                {
                  "number": "7",
                  "agreement": {
                    "format": "renkei/1", "type": "agreement", "title": null,
                    "kind": "Disaster", "colour": "red"
                  }
                }
                """;

        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.readValue(payload, Dossier.class));

        assertThat(Payloads.places(thrown.getReport()))
                .containsExactly(
                        "json.null-value /agreement/title",
                        "json.invalid-scalar /agreement/kind",
                        "json.unknown-property /agreement/colour");
        assertThat(thrown.getReport().getFindings())
                .extracting(finding -> Payloads.position(finding).toString())
                .containsExactly("4:57", "5:13", "5:25");
        assertThat(thrown).hasMessageContaining("ERROR json.null-value /agreement/title");
        assertThat(thrown.getPath())
                .extracting(JacksonException.Reference::getPropertyName)
                .containsExactly("agreement");
    }

    @Test
    void aPointerStartsWhereTheParserDoes() {
        TypeReference<Map<String, List<Organization>>> type = new TypeReference<>() {};
        String payload = "{\"a/b\":[\"市\",{\"name\":7}]}";
        JsonNode tree = MAPPER.readTree(payload);

        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> MAPPER.readValue(payload, type), () -> MAPPER.treeToValue(tree, MAPPER.constructType(type)))) {
            assertThat(Payloads.places(catchThrowableOfType(ReportedException.class, reading)
                            .getReport()))
                    .containsExactly("json.wrong-type /a~1b/1/name");
        }
        assertThat(Payloads.places(catchThrowableOfType(
                                ReportedException.class, () -> MAPPER.readValue("{\"meetings\":[7]}", Dossier.class))
                        .getReport()))
                .containsExactly("json.wrong-type /meetings/0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '{"meetings":["二〇一七"]}', 1, 14
                    '{"number":"第𠮷号","meetings":["二〇一七"]}', 1, 29
                    '{"number":"第𠮷号",LF"meetings":LF["二〇一七"]}', 3, 2
                    '{"number":"第𠮷号",CR LF"meetings":CR["二〇一七"]}', 3, 2
                    'MARK{"meetings":["二〇一七"]}', 1, 14
                    """)
    void columnsAreCountedInCharactersWhereTheHostHasTheBytes(String payload, int line, int column) {
        String marked = payload.replace("CR ", "\r")
                .replace("CR", "\r")
                .replace("LF", "\n")
                .replace("MARK", "\uFEFF");
        byte[] bytes = marked.getBytes(StandardCharsets.UTF_8);

        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.readValue(bytes, Dossier.class));

        assertThat(thrown.getReport(bytes).getFindings())
                .singleElement()
                .extracting(Payloads::position)
                .isEqualTo(new Finding.Position(line, column));
    }

    @Test
    void aReportWithoutPlacesHasNoneByTheBytesEither() {
        JsonNode tree = MAPPER.readTree("{\"name\":7}");
        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.treeToValue(tree, Organization.class));

        assertThat(thrown.getReport(new byte[0])).isEqualTo(thrown.getReport());
    }

    @Test
    void aSourceWithoutPlacesGivesFindingsWithoutPositions() {
        JsonNode tree = MAPPER.readTree("{\"name\":7}");

        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.treeToValue(tree, Organization.class));

        assertThat(thrown.getReport().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/name");
            assertThat(finding.getPosition()).isEmpty();
        });
    }

    @Test
    void theMessageOfTheExceptionCountsWhatTheReportDoesNotListToo() {
        String payload = "{\"name\":\"大阪府\",\"aliases\":[0" + ",0".repeat(1499) + "]}";

        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.readValue(payload, Organization.class));

        assertThat(thrown.getOriginalMessage().lines()).last().isEqualTo("and 1480 more");
    }

    @Test
    void theMessageOfTheExceptionIsNoLongerThanAPersonReads() {
        String payload = "{\"name\":\"大阪府\",\"aliases\":[0" + ",0".repeat(999) + "]}";

        ReportedException thrown =
                catchThrowableOfType(ReportedException.class, () -> MAPPER.readValue(payload, Organization.class));

        assertThat(thrown.getReport().getFindings()).hasSize(1000);
        assertThat(thrown.getOriginalMessage().lines()).hasSize(21).last().isEqualTo("and 980 more");
    }

    @Test
    void rulesAreNotApplied() {
        assertThat(MAPPER.readValue("\" \"", Organization.class)).isEqualTo(Organization.of(" "));
    }

    @Test
    void malformedJsonIsTheBusinessOfTheMapper() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"name\":", Organization.class))
                .isNotInstanceOf(ReportedException.class);
        assertThat(new String(MAPPER.writeValueAsBytes(Organization.of("大")), StandardCharsets.UTF_8))
                .isEqualTo("\"大\"");
    }

    private static List<String> reported(JsonMapper mapper, String payload) {
        try {
            mapper.readValue(payload, Organization.class);
            return List.of();
        } catch (ReportedException e) {
            return e.getReport().getFindings().stream()
                    .map((Finding finding) -> finding.getCode() + " " + finding.getPointer())
                    .toList();
        }
    }
}
