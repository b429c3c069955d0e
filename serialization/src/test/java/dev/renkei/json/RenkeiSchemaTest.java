package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.json.internal.codec.DocumentCodecs;
import dev.renkei.register.Register;
import dev.renkei.validation.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RenkeiSchemaTest {

    private static final Map<RenkeiSchema, JsonNode> JSON = RenkeiSchema.all().stream()
            .collect(Collectors.toMap(schema -> schema, schema -> Edit.MAPPER.readTree(schema.toBytes())));

    record PropertyOf(DocumentCodecs document, String name, String documentation) {

        @Override
        public String toString() {
            return document + "." + name;
        }
    }

    static Stream<RenkeiSchema> schemas() {
        return RenkeiSchema.all().stream();
    }

    static Stream<PropertyOf> properties() {
        return DocumentCodecs.all()
                .flatMap(document -> document.documentation().entrySet().stream()
                        .map(property -> new PropertyOf(document, property.getKey(), property.getValue())));
    }

    // ----------------------------------------------------------------------------------------------- access

    @Test
    void thereIsOneForEachTypeOfDocumentAtTheRoot() {
        assertThat(RenkeiSchema.all())
                .extracting(RenkeiSchema::getName)
                .containsExactly("agreement", "register", "policy");
        assertThat(RenkeiSchema.of(Agreement.class)).isSameAs(RenkeiSchema.all().get(0));
        assertThat(RenkeiSchema.of(Register.class)).isSameAs(RenkeiSchema.all().get(1));
        assertThat(RenkeiSchema.of(Policy.class)).isSameAs(RenkeiSchema.all().get(2));
    }

    @Test
    void whatCannotStandAtTheRootHasNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiSchema.of(Party.class))
                .withMessage("Type must be that of a document at the root but was dev.renkei.agreement.Party");
        assertThatNullPointerException()
                .isThrownBy(() -> RenkeiSchema.of(Nulls.value()))
                .withMessage("type");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void itBearsItsIdentifierAndItsDialect(RenkeiSchema schema) {
        JsonNode json = json(schema);

        assertThat(json.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(json.path("$id").asString()).isEqualTo(schema.getId().toString());
        assertThat(schema.getId()).hasToString("urn:renkei:schema:" + schema.getName() + ":1");
        assertThat(schema).hasToString(schema.getId().toString());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void itIsTheSameAtEveryCall(RenkeiSchema schema) {
        assertThat(schema.toBytes()).isEqualTo(schema.toBytes()).endsWith('}', '\n');
    }

    // ---------------------------------------------------------------------------------------------- content

    @ParameterizedTest
    @MethodSource("schemas")
    void itIsAJsonSchema(RenkeiSchema schema) {
        assertThat(SchemaJudge.ofDialect().placesIn(json(schema))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void itDefinesWhatItRefersToAndNothingElse(RenkeiSchema schema) {
        JsonNode json = json(schema);

        List<String> references = json.findValues("$ref").stream()
                .map(JsonNode::asString)
                .distinct()
                .toList();
        List<String> defined = json.path("$defs")
                .propertyStream()
                .map(definition -> "#/$defs/" + definition.getKey())
                .toList();
        assertThat(references).containsExactlyInAnyOrderElementsOf(defined);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyTypeHasATitleAndADescription(RenkeiSchema schema) {
        JsonNode json = json(schema);

        assertThat(Stream.concat(Stream.of(json), json.path("$defs").valueStream()))
                .allSatisfy(type -> {
                    assertThat(type.path("title").asString("")).matches("[A-Z][a-z ]+");
                    assertThat(type.path("description").asString("")).endsWith(".");
                });
    }

    @ParameterizedTest
    @MethodSource("properties")
    void everyPropertyOfEveryCodecIsDescribed(PropertyOf property) {
        String documentation = property.documentation();

        assertThat(documentation).matches("[A-Z].*\\.");
        assertThat(schemas()
                        .map(schema -> typeIn(schema, property.document()))
                        .map(type -> type.at("/properties/" + property.name() + "/description"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString))
                .isNotEmpty()
                .containsOnly(documentation);
    }

    @Test
    void aTypeIsDefinedAlikeInEverySchema() {
        Map<String, JsonNode> agreement = definitions(RenkeiSchema.of(Agreement.class));
        Map<String, JsonNode> register = definitions(RenkeiSchema.of(Register.class));

        assertThat(register).containsAllEntriesOf(agreement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `"automatic"`                                           |
                    `"evergreen"`                                           |
                    `{"kind":"evergreen","notices":["P1M"]}`                |
                    `{"kind":"automatic"}`                                  |
                    `{"kind":"automatic","length":"P1Y"}`                   |
                    `{"kind":"indefinite","notices":[]}`                    |
                    `{"kind":"on-request","length":"P1Y","notices":["P1M"]}` |
                    `{"kind":"on-request","length":"P1Y","notices":[null]}` | /notices/0
                    `{"kind":"automatic","length":"P1Y","maxRenewals":0}`   | /maxRenewals
                    `{"kind":"sometimes","length":"P1Y"}`                   | /kind
                    `{"length":"P1Y"}`                                      | ``
                    """)
    void aRenewalIsToldByItsKind(String renewal, String places) {
        JsonNode term = Edit.MAPPER.readTree(Payloads.agreement("\"term\":{\"renewal\":" + renewal + "}"));

        assertThat(String.join(",", SchemaJudge.of(Agreement.class).placesIn(term)))
                .isEqualTo(
                        places == null
                                ? ""
                                : ("," + places).replace(",", ",/term/renewal").substring(1));
    }

    private static JsonNode typeIn(RenkeiSchema schema, DocumentCodecs document) {
        String name = document.definedName();
        JsonNode json = json(schema);
        return document.type().equals(schema.getType())
                ? json
                : json.path("$defs").path(name);
    }

    private static Map<String, JsonNode> definitions(RenkeiSchema schema) {
        return json(schema)
                .path("$defs")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JsonNode json(RenkeiSchema schema) {
        return Objects.requireNonNull(JSON.get(schema));
    }

    @Test
    void agreesWithTheReaderThatARequiredPropertyIsMisspelt() {
        byte[] payload = """
                {"format": "renkei/1", "type": "agreement", "parties": [{"organization": "乙会"}, {"organizations": "みなと市"}]}
                """.getBytes(StandardCharsets.UTF_8);
        ReadResult<Agreement> read = RenkeiJson.read(payload, Agreement.class);

        assertThat(read.getReport().getFindings()).hasSize(1);
        SchemaJudge.of(Agreement.class).agreesWith(read, payload);
    }
}
