package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import java.io.IOException;
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

/**
 * Reads agreements in which the rules find something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FindingsBenchmark {

    /** The document. */
    @Param({"OSAKA_IZUMI", "SAMPLE_4_KB", "SAMPLE_20_KB", "SAMPLE_200_KB"})
    private MeasuredDocument document = MeasuredDocument.SAMPLE_4_KB;

    /** The number of findings beside those that the document itself has. */
    @Param({"0", "1", "6", "20"})
    private int findings;

    private byte[] payload = {};

    /**
     * Makes the payload.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void load() throws IOException {
        int before = found(document.payloadWith(0));
        payload = document.payloadWith(findings);
        int added = found(payload) - before;
        if (added != findings) {
            throw new IllegalStateException("Notes must add " + findings + " findings but add " + added);
        }
    }

    private static int found(byte[] payload) {
        return RenkeiJson.read(payload, Agreement.class)
                .getReport()
                .getFindings()
                .size();
    }

    /** Walks over the tokens and takes every text: the baseline. */
    @Benchmark
    @Warmup(iterations = 2, time = 1)
    public int tokenWalk() {
        return TokenWalk.withTexts(payload);
    }

    /** Reads the document, with its structure checked and every rule applied. */
    @Benchmark
    public final ReadResult<Agreement> read() {
        return RenkeiJson.read(payload, Agreement.class);
    }
}
