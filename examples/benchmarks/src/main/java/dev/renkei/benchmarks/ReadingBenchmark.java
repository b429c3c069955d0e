package dev.renkei.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiSchema;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes agreements.
 *
 * <p>The baseline is the least that any reader on Jackson's tokens has to do: walk over them and take every text. Peers are a validator of
 * JSON Schema, which judges the structure alone, and records that Jackson reads and Hibernate Validator judges.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {

    /** The document. */
    @Param
    private MeasuredDocument document = MeasuredDocument.SAMPLE_4_KB;

    private final JsonMapper mapper = JsonMapper.shared();
    private final Records records = new Records();
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

    /** Closes the peer. */
    @TearDown
    public void close() {
        records.close();
    }

    /** Walks over the tokens and takes every text: the baseline. */
    @Benchmark
    @Warmup(iterations = 2, time = 1)
    public int tokenWalk() {
        return TokenWalk.withTexts(payload);
    }

    /** Walks over the tokens alone. */
    @Benchmark
    @Warmup(iterations = 2, time = 1)
    public int tokensAlone() {
        return TokenWalk.alone(payload);
    }

    /** Reads the document, with its structure checked and every rule applied. */
    @Benchmark
    public ReadResult<Agreement> read() {
        return RenkeiJson.read(payload, Agreement.class);
    }

    /** Tells whether the document is valid, and nothing else. */
    @Benchmark
    public boolean isValid() {
        return RenkeiJson.isValid(payload, Agreement.class);
    }

    /** Validates the value, which was validated before. */
    @Benchmark
    public Report validate() {
        return RenkeiValidator.standard().validate(agreement);
    }

    /** Reads records by Jackson and validates them by Hibernate Validator: the peer. */
    @Benchmark
    public Set<ConstraintViolation<PlainAgreement>> records() {
        return records.read(payload);
    }

    /** Validates the structure by the schema: the peer. */
    @Benchmark
    public List<Error> schema() {
        return schema.validate(mapper.readTree(payload));
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
