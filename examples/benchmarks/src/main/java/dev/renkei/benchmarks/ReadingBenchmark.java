package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * Reads and writes a published agreement.
 *
 * <p>The baseline is the least that any reader on Jackson's tokens has to do: walk over them and take every text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadingBenchmark {

    /** The name of the document in {@code examples/documents}. */
    @Param({"osaka-izumi-2017", "isogo-2017"})
    private String document = "";

    private final JsonFactory json = new JsonFactory();
    private byte[] payload = {};
    private Agreement agreement = Agreement.builder().title("").build();

    /**
     * Loads the document.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup
    public void load() throws IOException {
        payload = Files.readAllBytes(Path.of("examples/documents", document + ".json"));
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

    /** Writes the document. */
    @Benchmark
    public byte[] write() {
        return RenkeiJson.write(agreement);
    }
}
