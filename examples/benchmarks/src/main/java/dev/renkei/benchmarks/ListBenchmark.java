package dev.renkei.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.renkei.lists.ListReader;
import dev.renkei.lists.ListRows;
import dev.renkei.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
 * Reads a list of 1,000 rows to validated agreements.
 *
 * <p>The baseline is the library for CSV alone, which takes every field of the same file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ListBenchmark {

    private static final int ROWS = 1000;

    private Path file = Path.of("");

    /**
     * Writes the list.
     *
     * @throws IOException if the file cannot be written
     */
    @Setup
    public void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("No.,協定名,締結先,締結年月日,有効期間,分野,担当課,備考");
        Samples.agreements(1).limit(ROWS).forEach(agreement -> {
            String parties = agreement.getParties().stream()
                    .skip(1)
                    .map(party -> party.getOrganization().getName().getDefault())
                    .collect(Collectors.joining("、"));
            int number = lines.size();
            lines.add(number + ",見守り協定" + number + ",\"" + parties + "\",平成29年２月" + (1 + number % 28)
                    + "日,令和12年3月31日まで,見守り,福祉課,");
        });
        file = Files.createTempFile("list", ".csv");
        Files.write(file, lines);
    }

    /**
     * Deletes the list.
     *
     * @throws IOException if the file cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /**
     * Takes every field: the baseline.
     *
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public int fields() throws IOException {
        int length = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord each : reader) {
                for (String field : each.getFields()) {
                    length += field.length();
                }
            }
        }
        return length;
    }

    /**
     * Reads the rows to agreements, to which every rule is applied.
     *
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public int rows() throws IOException {
        int taken = 0;
        try (ListRows rows = ListReader.standard().withOwner("みなと市").open(file)) {
            while (rows.hasNext()) {
                taken += rows.next().isTaken() ? 1 : 0;
            }
        }
        return taken;
    }
}
