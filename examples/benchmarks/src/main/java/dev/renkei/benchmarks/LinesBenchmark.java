package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.DocumentLine;
import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.SampleSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a thousand typical agreements, each on a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LinesBenchmark {

    private static final int LINES = 1000;

    private final Records records = new Records();
    private byte[] lines = {};

    /**
     * Writes the lines.
     *
     * @throws IOException never
     */
    @Setup
    public void write() throws IOException {
        AgreementSampler sampler = AgreementSampler.any().withSize(SampleSize.TYPICAL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenkeiJson.writeLines(LongStream.range(0, LINES).mapToObj(each -> sampler.sampleAt(1, each)), out);
        lines = out.toByteArray();
    }

    /** Closes the peer. */
    @TearDown
    public void close() {
        records.close();
    }

    private ByteArrayInputStream in() {
        return new ByteArrayInputStream(lines);
    }

    private Stream<ReadResult<Agreement>> results() {
        return RenkeiJson.readLines(in(), Agreement.class, ReadOptions.standard());
    }

    /** Walks over the tokens of all documents in one thread and takes every text: the baseline. */
    @Benchmark
    public int tokenWalk() {
        return TokenWalk.withTexts(in());
    }

    /** Takes the lines apart. */
    @Benchmark
    public int lines() {
        return RenkeiJson.lines(in(), ReadLimits.standard())
                .mapToInt(DocumentLine::getLength)
                .sum();
    }

    /** Reads the documents in one thread. */
    @Benchmark
    public long read() {
        return results().filter(ReadResult::isValid).count();
    }

    /** Reads records of the documents and validates them in one thread: the peer. */
    @Benchmark
    public long records() {
        return RenkeiJson.lines(in(), ReadLimits.standard())
                .filter(line -> records.read(line.getPayload()).isEmpty())
                .count();
    }

    /** Reads the documents in as many threads as there are processors. */
    @Benchmark
    public long readInParallel() {
        return results().parallel().filter(ReadResult::isValid).count();
    }
}
