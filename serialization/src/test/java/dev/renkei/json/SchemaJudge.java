package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.ScalarCodecs;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges payloads by a schema, with a validator that knows nothing of Renkei.
 */
public final class SchemaJudge {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final com.networknt.schema.Schema schema;

    private SchemaJudge(com.networknt.schema.Schema schema) {
        this.schema = schema;
    }

    /**
     * Returns the judge by the published schema of a type of document.
     *
     * @param type  the type of the document
     * @return the judge
     */
    public static SchemaJudge of(Class<?> type) {
        return ofSchema(new String(RenkeiSchema.of(type).toBytes(), StandardCharsets.UTF_8));
    }

    /** Returns the judge by what a codec says of itself. */
    public static SchemaJudge ofCodec(Codec<?> codec) {
        Definitions definitions = new Definitions();
        Schema described = codec.describe(definitions);
        return ofSchema(described.with("$defs", definitions.toMap()).toJson().toString());
    }

    public static SchemaJudge ofSchema(String schema) {
        return new SchemaJudge(REGISTRY.getSchema(schema));
    }

    /** Returns the judge of schemas themselves. */
    public static SchemaJudge ofDialect() {
        return new SchemaJudge(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    public boolean accepts(JsonNode value) {
        return schema.validate(value).isEmpty();
    }

    /** Returns the pointers at which the schema refuses something. */
    public Set<String> placesIn(JsonNode payload) {
        return placesOf(schema.validate(payload).stream());
    }

    private static Set<String> placesOf(Stream<Error> errors) {
        return errors.map(SchemaJudge::place).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the place of a property that may not be there, and of everything else that is wrong. */
    private static String place(Error error) {
        NodePath path = error.getInstanceLocation();
        // As a text the path would show control characters by escapes.
        String place = IntStream.range(0, path.getNameCount())
                .mapToObj(i -> step(path.getElement(i)))
                .collect(Collectors.joining());
        return error.getKeyword().equals("additionalProperties") ? place + step(error.getProperty()) : place;
    }

    private static String step(Object name) {
        return "/" + JsonPointer.escape(name.toString());
    }

    /**
     * Holds that the schema refuses the same places of a payload as the reader does, but for what no schema can tell.
     *
     * @param result  what the reader says
     * @param payload  what was read
     */
    public void agreesWith(ReadResult<?> result, byte[] payload) {
        JsonNode document = MAPPER.readTree(payload);
        List<Error> errors = schema.validate(document);
        Set<String> refused = placesOf(errors.stream());
        List<Finding> faults = result.getReport().getFindings().stream()
                .filter(finding -> finding.getCode().startsWith("json."))
                .toList();

        assertThat(faults).allMatch(fault -> fault.getSeverity() == Severity.ERROR);
        assertThat(faults)
                .extracting(Finding::getPointer)
                .as("what the reader refuses")
                .containsAll(placesOf(errors.stream().filter(error -> !isMisspelt(error, faults))));
        assertThat(faults)
                .as("what the schema takes: " + refused)
                .allMatch(fault -> refused.contains(fault.getPointer()) || isBeyondSchemas(fault, document));
    }

    /** Tells whether a property is missing whose name the reader takes to be misspelt: it tells that once, at the name that is there. */
    private static boolean isMisspelt(Error error, List<Finding> faults) {
        return error.getKeyword().equals("required")
                && faults.stream()
                        .filter(fault -> fault.getCode().equals("json.unknown-property"))
                        .filter(fault -> fault.getPointer().startsWith(place(error) + "/"))
                        .anyMatch(fault -> fault.getMessage(Locale.ENGLISH).contains('"' + error.getProperty() + '"'));
    }

    private static boolean isBeyondSchemas(Finding fault, JsonNode document) {
        JsonNode value = document.at(fault.getPointer());
        return switch (fault.getCode()) {
            case "json.invalid-scalar" -> value.isString() && isBeyondSchemas(fault, value.asString());
            case "json.wrong-type" -> value.isNumber() && isAboutWholeNumbers(fault);
            default -> false;
        };
    }

    /** Tells whether a whole number was expected: what a schema takes for one, and the reader does not, is written otherwise. */
    private static boolean isAboutWholeNumbers(Finding fault) {
        return String.valueOf(fault.getParameters().get("expected")).startsWith("a whole number");
    }

    /** Tells whether the scalar that refused a text for the reason of a finding did so for what no schema can tell. */
    private static boolean isBeyondSchemas(Finding fault, String text) {
        return hasHalfAPair(text)
                || ScalarCodecs.all().stream()
                        .map(codec -> ScalarCodecs.refusalOf(codec, text))
                        .flatMap(Optional::stream)
                        .filter(fault.getParameters()::containsValue)
                        .anyMatch(SchemaGap::covers);
    }

    private static boolean hasHalfAPair(String text) {
        return text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
}
