package dev.renkei.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.document.ExtensionValue;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiModule;
import dev.renkei.json.ReportWriter;
import dev.renkei.json.ReportedException;
import dev.renkei.json.testing.JsonBreaker;
import dev.renkei.json.testing.JsonBreakers;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.result.Quantity;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.Samples;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RenkeiJackson2ModuleTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new RenkeiJackson2Module());

    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .addModule(new RenkeiModule(ReadOptions.standard()))
            .build();

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("見守り協定")
            .addParties(Party.of("みなと市"), Party.of("みなと生活協同組合"))
            .build();

    private static final String JSON = new String(RenkeiJson.writeCompact(AGREEMENT), StandardCharsets.UTF_8);

    // ------------------------------------------------------------------------------------------- documents

    static Stream<Object> documents() {
        return Stream.concat(
                Samples.agreements(42).limit(30),
                RegisterSampler.any().stream(42).limit(5));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreWrittenByteForByteAsByRenkeiAndReadAsTheyWere(Object document) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(document);

        assertThat(json).isEqualTo(RenkeiJson.writeCompact(document));
        assertThat((Object) MAPPER.readValue(json, typeOf(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void treesOfDocumentsAreReadAsTheyWere(Object document) throws IOException {
        JsonNode tree = MAPPER.valueToTree(document);

        assertThat((Object) MAPPER.treeToValue(tree, typeOf(document))).isEqualTo(document);
    }

    private static Class<?> typeOf(Object document) {
        return document instanceof Agreement ? Agreement.class : Register.class;
    }

    @Test
    void theSettingsOfTheMapperChangeNothing() throws IOException {
        ObjectMapper other = new ObjectMapper()
                .findAndRegisterModules()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL);

        assertThat(other.writeValueAsString(AGREEMENT)).isEqualTo(JSON);
        assertThat(other.readValue(JSON, Agreement.class)).isEqualTo(AGREEMENT);
    }

    @Test
    void numbersOfADocumentAreNumbersAlsoWhereTheMapperWritesItsOwnAsStrings() throws IOException {
        ObjectMapper quoting = new ObjectMapper()
                .findAndRegisterModules()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
        Agreement agreement = Agreement.builder()
                .from(AGREEMENT)
                .addField(CooperationField.builder().number(7).build())
                .putExtension("x", ExtensionValue.parse("1.0e2"))
                .build();

        assertThat(quoting.writeValueAsString(List.of(1, agreement, 2)))
                .isEqualTo("[\"1\"," + MAPPER.writeValueAsString(agreement) + ",\"2\"]");
    }

    @Test
    void theRootOfADocumentHasTheNameOfItsTypeWhereTheMapperWrapsValues() throws IOException {
        ObjectMapper wrapping = new ObjectMapper()
                .findAndRegisterModules()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE);

        String json = wrapping.writeValueAsString(AGREEMENT);

        assertThat(json).startsWith("{\"Agreement\":{");
        assertThat(wrapping.readValue(json, Agreement.class)).isEqualTo(AGREEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-0",
                "1.50",
                "1E+400",
                "12345678901234567890123",
                "true",
                "false",
                "null",
                "\"あ\\u0000\"",
                "[]",
                "{\"a\":[1,{\"b\":null}]}"
            })
    void extensionsKeepWhatTheyHold(String json) throws IOException {
        String document = JSON.substring(0, JSON.length() - 1) + ",\"extensions\":{\"x\":" + json + "}}";

        Agreement read = MAPPER.readValue(document, Agreement.class);

        assertThat(read.getExtensions()).containsExactly(Map.entry("x", ExtensionValue.parse(json)));
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(document);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(read), Agreement.class).getExtensions())
                .containsKey("x");
    }

    // ------------------------------------------------------------------------------------- values of a host

    record Host(Agreement agreement, Optional<PartialDate> day, Map<FiscalYear, Agreement.Kind> kinds) {}

    @Test
    void valuesAndKeysOfAHostAreReadAndWritten() throws IOException {
        Host host = new Host(
                AGREEMENT, Optional.of(PartialDate.of(2017, 2)), Map.of(FiscalYear.of(2026), Agreement.Kind.DISASTER));

        String json = MAPPER.writeValueAsString(host);

        assertThat(json)
                .isEqualTo("{\"agreement\":" + JSON + ",\"day\":\"2017-02\",\"kinds\":{\"FY2026\":\"disaster\"}}");
        assertThat(MAPPER.readValue(json, Host.class)).isEqualTo(host);
        assertThat(MAPPER.readValue("{\"agreement\":null}", Host.class).agreement())
                .isNull();
        assertThat(MAPPER.readValue("[\"24 か所\"]", Quantity[].class)).containsExactly(Quantity.of(24, "か所"));
    }

    @Test
    void aKeyThatIsNoValueIsRefusedWithItsReason() {
        assertThat(catchThrowable(() -> MAPPER.readValue("{\"kinds\":{\"令和\":\"disaster\"}}", Host.class)))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("令和");
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(Map.of(AGREEMENT, 1))))
                .hasMessageContaining("cannot write dev.renkei.agreement.Agreement as the key of a map");
    }

    /** The build names the release that it puts on the class path; other runs take any. */
    @Test
    void theTestsRunOnTheReleaseThatTheBuildNames() {
        String release = MAPPER.version().toString();

        assertThat(System.getProperty("renkei.jackson2", release)).isEqualTo(release);
    }

    @Test
    void theModuleIsFound() {
        assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(RenkeiJackson2Module.class);
    }

    @Test
    void whatHasNoJsonIsRefused() {
        RegisterIndex index = Register.builder().build().index();

        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(index)))
                .hasMessageContaining("RenkeiJackson2Module cannot write dev.renkei.register.RegisterIndex");
        assertThat(catchThrowable(() -> MAPPER.readValue("{}", RegisterIndex.class)))
                .hasMessageContaining("RenkeiJackson2Module cannot read dev.renkei.register.RegisterIndex");
    }

    @Test
    void policiesAndReportsAreWrittenAsByRenkei() throws IOException {
        Report report = RenkeiValidator.standard()
                .validate(Agreement.builder()
                        .title("協定")
                        .addParties(Party.of("みなと市"), Party.of("みなと市"))
                        .build());
        Policy policy = Policy.builder().minimumFields(3).build();

        assertThat(MAPPER.writer().with(Locale.JAPANESE).writeValueAsString(report))
                .isEqualTo(new String(ReportWriter.in(Locale.JAPANESE).write(report), StandardCharsets.UTF_8));
        assertThat(MAPPER.writeValueAsString(report.getFindings().get(0))).contains("agreement.party.duplicate");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(policy), Policy.class))
                .isEqualTo(policy);
    }

    // ------------------------------------------------------------------------------------------ what is wrong

    static Stream<String> broken() {
        return JsonBreakers.all().stream()
                .map(JsonBreaker::getRule)
                .flatMap(rule -> JsonBreakers.samples(
                                rule.getCode(), 7, Samples.agreements(7).limit(6))
                        .map(each -> each.document()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsFoundIsWhatTheModuleForJackson3Finds(String json) {
        assertThat(outcome(() -> MAPPER.readValue(json, Agreement.class))).isEqualTo(outcomeInJackson3(json));
    }

    private interface Reading {
        Agreement read() throws IOException;
    }

    /** Returns the findings without their places, else that Jackson itself refuses the text, or the document. */
    private static Object outcome(Reading reading) {
        try {
            return reading.read();
        } catch (ReportedInputException e) {
            return withoutPlaces(e.getReport());
        } catch (JsonProcessingException e) {
            return "no JSON";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Object outcomeInJackson3(String json) {
        try {
            return JACKSON_3
                    .readerFor(Agreement.class)
                    .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(json);
        } catch (ReportedException e) {
            return withoutPlaces(e.getReport());
        } catch (tools.jackson.core.JacksonException e) {
            return "no JSON";
        }
    }

    private static List<String> withoutPlaces(Report report) {
        return report.getFindings().stream().map(Finding::toString).toList();
    }

    @Test
    void everyFindingHasItsPlaceInTheHostsText() {
        ReportedInputException refused = catchThrowableOfType(
                ReportedInputException.class,
                () -> MAPPER.readValue(
                        "{\n \"agreement\": {\"format\": \"renkei/1\", \"type\": \"agreement\", \"parties\": 2}}",
                        Host.class));

        assertThat(refused.getReport().getFindings())
                .extracting(Finding::getCode, Finding::getPointer, Finding::getSeverity)
                .contains(tuple("json.wrong-type", "/agreement/parties", Severity.ERROR));
        assertThat(refused.getReport().getFindings().get(0).getPosition())
                .map(Finding.Position::line)
                .hasValue(2);
        assertThat(refused.getPath())
                .extracting(JsonMappingException.Reference::getFieldName)
                .containsExactly("agreement");
        assertThat(refused).hasMessageContaining("json.wrong-type");
    }

    @Test
    void columnsAreCountedInCharactersWhereTheHostHasTheBytes() {
        byte[] payload = "[{\"name\":\"第𠮷号\",\"reading\":7}]".getBytes(StandardCharsets.UTF_8);
        ReportedInputException refused = catchThrowableOfType(
                ReportedInputException.class, () -> MAPPER.readValue(payload, Organization[].class));

        assertThat(refused.getReport(payload).getFindings())
                .singleElement()
                .extracting(Finding::getPointer, Finding::getPosition)
                .containsExactly("/0/reading", Optional.of(new Finding.Position(1, 26)));
    }

    // ------------------------------------------------------------------------------------------ unknown properties

    private static final DeserializationFeature FAILING = DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

    private static final String UNKNOWN = JSON.replaceFirst("\\{", "{\"sponsor\":{\"name\":1},\"colour\":2,");

    /** Takes the properties that a host has heard of, with their values, and hears of the others. */
    private static final class Listener extends DeserializationProblemHandler {

        private final List<String> heard = new ArrayList<>();

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object type, String name)
                throws IOException {
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
        ObjectReader reader =
                MAPPER.copy().disable(FAILING).readerFor(Agreement.class).with(FAILING);

        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> MAPPER.readValue(UNKNOWN, Agreement.class), () -> reader.readValue(UNKNOWN))) {
            assertThat(catchThrowableOfType(ReportedInputException.class, reading)
                            .getReport()
                            .getFindings())
                    .extracting(Finding::getCode, Finding::getPointer, Finding::getSeverity)
                    .containsExactly(
                            tuple("json.unknown-property", "/sponsor", Severity.ERROR),
                            tuple("json.unknown-property", "/colour", Severity.ERROR));
        }
    }

    @Test
    void unknownPropertiesArePassedOverWhereTheMapperOrItsReaderPassesOverThem() throws IOException {
        ObjectMapper lenient = new ObjectMapper().disable(FAILING).findAndRegisterModules();
        ObjectReader reader = MAPPER.readerFor(Agreement.class).without(FAILING);

        assertThat(lenient.readValue(UNKNOWN, Agreement.class)).isEqualTo(AGREEMENT);
        assertThat(reader.<Agreement>readValue(UNKNOWN)).isEqualTo(AGREEMENT);
    }

    @Test
    void theHostHearsOfEachUnknownPropertyAndCanTakeIt() throws IOException {
        Listener listener = new Listener();
        ObjectReader reader = MAPPER.readerFor(Agreement.class).withHandler(listener);

        Object agreement = reader.without(FAILING).readValue(UNKNOWN);

        assertThat(agreement).isEqualTo(AGREEMENT);
        assertThat(listener.heard).containsExactly("Agreement.sponsor", "{\"name\":1}", "Agreement.colour");
        assertThat(catchThrowableOfType(ReportedInputException.class, () -> reader.readValue(UNKNOWN))
                        .getReport()
                        .getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/colour");
    }

    @Test
    void aFailureOfTheHostsHandlerIsTheHosts() {
        JsonProcessingException refusal = new JsonEOFException(null, null, "no");
        ObjectReader reader = MAPPER.readerFor(Agreement.class).withHandler(new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> any,
                    Object type,
                    String name)
                    throws IOException {
                throw refusal;
            }
        });

        assertThat(catchThrowable(() -> reader.readValue(UNKNOWN))).isSameAs(refusal);
    }

    @Test
    void optionsDecideWhateverTheMapperSays() throws IOException {
        RenkeiJackson2Module refusing = new RenkeiJackson2Module(ReadOptions.standard());
        RenkeiJackson2Module ignoring =
                new RenkeiJackson2Module(ReadOptions.standard().withUnknownPropertiesIgnored());

        for (boolean fails : new boolean[] {true, false}) {
            for (ObjectMapper mapper : mappers(refusing)) {
                mapper.configure(FAILING, fails).addHandler(new Listener());

                assertThat(catchThrowable(() -> mapper.readValue(UNKNOWN, Agreement.class)))
                        .hasMessageContaining("json.unknown-property");
            }
            for (ObjectMapper mapper : mappers(ignoring)) {
                assertThat(mapper.configure(FAILING, fails).readValue(UNKNOWN, Agreement.class))
                        .isEqualTo(AGREEMENT);
            }
        }
    }

    /** Returns mappers with a module alone, and beside the one that is found, registered before and after it. */
    private static List<ObjectMapper> mappers(RenkeiJackson2Module module) {
        return List.of(
                new ObjectMapper().registerModule(module),
                new ObjectMapper().findAndRegisterModules().registerModule(module),
                new ObjectMapper().registerModule(module).findAndRegisterModules(),
                MAPPER.copy().registerModule(module));
    }

    // ------------------------------------------------------------------------------------------ what is no value

    @Test
    void aDocumentThatIsNullIsRefused() {
        assertThat(catchThrowable(() -> MAPPER.readValue("null", Agreement.class)))
                .isInstanceOf(ReportedInputException.class)
                .hasMessageContaining("json.null-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"extensions\":{\"x\":NaN}", "\"id\":NaN", "\"extensions\":{\"x\":[1", "\"id\":"})
    void whatIsNotOfJsonOrBreaksOffIsRefused(String property) {
        JsonFactory lenient = new JsonFactoryBuilder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        ObjectMapper mapper = new ObjectMapper(lenient).registerModule(new RenkeiJackson2Module());
        String document = JSON.substring(0, JSON.length() - 1) + "," + property + "}";

        assertThat(catchThrowable(() -> mapper.readValue(document, Agreement.class)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aTreeThatHoldsAnObjectOfTheHostIsRefused() {
        ObjectNode atScalar = MAPPER.<ObjectNode>valueToTree(AGREEMENT).putPOJO("id", new Object());
        ObjectNode atExtension = MAPPER.valueToTree(AGREEMENT);
        atExtension.putObject("extensions").putPOJO("x", new Object());

        for (JsonNode tree : List.of(atScalar, atExtension)) {
            assertThat(catchThrowable(() -> MAPPER.treeToValue(tree, Agreement.class)))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    /** A property of a host that can hold anything, of which its mapper writes the type. */
    record Anything(Object value) {}

    @Test
    void aMapperThatWritesTypesWritesNoneOfADocument() throws IOException {
        ObjectMapper typing = new ObjectMapper()
                .registerModule(new RenkeiJackson2Module())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE);

        assertThat(typing.writeValueAsString(new Anything(AGREEMENT))).contains("\"value\":" + JSON);
        assertThat(typing.readValue(JSON, Agreement.class)).isEqualTo(AGREEMENT);
        assertThat(catchThrowable(() -> typing.readValue("{}", RegisterIndex.class)))
                .hasMessageContaining("it has no JSON of its own");
    }

    @Test
    void aFailureOfTheHostsStreamIsTheHosts() {
        IOException full = new IOException("disk is full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThat(catchThrowable(() -> MAPPER.writeValue(
                        failing, Samples.agreements(1).limit(200).toList())))
                .isSameAs(full);
    }
}
