package dev.renkei.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges what is written about reports by the schemas that are published for it, formats included.
 */
public final class StandardSchemas {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                            "urn:renkei:schema:report:1", published("report"),
                            "urn:renkei:schema:problem:1", published("problem")))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private static final Schema REPORT = REGISTRY.getSchema(SchemaLocation.of("urn:renkei:schema:report:1"));
    private static final Schema PROBLEM = REGISTRY.getSchema(SchemaLocation.of("urn:renkei:schema:problem:1"));
    private static final Schema SARIF = REGISTRY.getSchema(resource("/sarif/sarif-schema-2.1.0.json"));
    private static final Schema META =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private StandardSchemas() {}

    /**
     * Returns what the schema of reports refuses.
     *
     * @param report  the JSON text
     * @return the faults
     */
    public static List<Error> faultsOfReport(byte[] report) {
        return REPORT.validate(parse(report));
    }

    /**
     * Returns what the schema of problems refuses.
     *
     * @param problem  the JSON text
     * @return the faults
     */
    public static List<Error> faultsOfProblem(byte[] problem) {
        return PROBLEM.validate(parse(problem));
    }

    /**
     * Returns what the schema of SARIF refuses.
     *
     * @param log  the JSON text
     * @return the faults
     */
    public static List<Error> faultsOfSarif(byte[] log) {
        return SARIF.validate(parse(log));
    }

    /** Returns what the schema of schemas refuses. */
    static List<Error> faultsOfSchema(String schema) {
        return META.validate(MAPPER.readTree(schema));
    }

    /** Returns a schema as the jar has it. */
    static String published(String name) {
        return resource("/dev/renkei/json/" + name + ".schema.json");
    }

    static JsonNode parse(byte[] json) {
        return MAPPER.readTree(json);
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(StandardSchemas.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Schema must be readable: " + path, e);
        }
    }
}
