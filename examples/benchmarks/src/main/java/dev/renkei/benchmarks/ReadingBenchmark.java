package dev.renkei.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes agreements.
 *
 * <p>The baseline is the least that any reader on Jackson's tokens has to do: walk over them and take every text. A validator of JSON
 * Schema, which judges the structure alone, is the peer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadingBenchmark {

    /** The document. */
    @Param
    private MeasuredDocument document = MeasuredDocument.ISOGO;

    private final JsonFactory json = new JsonFactory();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(RenkeiSchema.of(Agreement.class).toBytes(), StandardCharsets.UTF_8));
    private byte[] payload = {};
    private Agreement agreement = Agreement.builder().title("").build();

    /**
     * Loads the document.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup
    public void load() throws IOException {
        payload = document.payload();
        agreement = RenkeiJson.read(payload, Agreement.class).orElseThrow();
    }

    /** Walks over the tokens and takes every text: the baseline. */
    @Benchmark
    public int tokenWalk() {
        int length = 0;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), payload)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }

    /** Reads the document, with its structure checked and every rule applied. */
    @Benchmark
    public ReadResult<Agreement> read() {
        return RenkeiJson.read(payload, Agreement.class);
    }

    /** Validates the structure by the schema: the peer. */
    @Benchmark
    public List<Error> schema() {
        return schema.validate(JsonMapper.shared().readTree(payload));
    }

    /** Writes the document, indented. */
    @Benchmark
    public byte[] write() {
        return RenkeiJson.write(agreement);
    }

    /** Writes the document on a single line. */
    @Benchmark
    public byte[] writeCompact() {
        return RenkeiJson.writeCompact(agreement);
    }
}
