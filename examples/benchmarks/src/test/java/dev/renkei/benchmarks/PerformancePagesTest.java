package dev.renkei.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PerformancePagesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DOCUMENTATION = Path.of("../../docs");
    private static final List<String> PAGE =
            List.of("# Page", "", "| way | time |", "|---|---|", "| `a` | old |", "| b | old |", "", "Text | text");

    @TempDir
    Path folder;

    // ----------------------------------------------------------------------------------------------- tables

    @Test
    void fillsAllCellsOfATableButTheFirstOfEachRow() {
        assertThat(PerformancePages.filled(PAGE, List.of(Optional.of(List.of(List.of("1 s"), List.of("2 s"))))))
                .containsExactly(
                        "# Page", "", "| way | time |", "|---|---|", "| `a` | 1 s |", "| b | 2 s |", "", "Text | text");
    }

    @Test
    void leavesATableAsItIsForWhichNothingWasMeasured() {
        assertThat(PerformancePages.filled(PAGE, List.of(Optional.empty()))).isEqualTo(PAGE);
    }

    @Test
    void refusesAPageWithAnotherNumberOfTables() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformancePages.filled(PAGE, List.of(Optional.empty(), Optional.empty())))
                .withMessage("Page must have 2 tables but has 1");
    }

    // ----------------------------------------------------------------------------------------------- numbers

    @ParameterizedTest
    @CsvSource({"1, 3, 0.33", "994, 1000, 0.99", "995, 1000, 1.0", "5, 2, 2.5", "995, 100, 10", "1234, 1, 1234"})
    void writesARatioWithTwoDigitsOrAsAWholeNumber(double time, double baseline, String written) {
        assertThat(PerformancePages.ratio(time, baseline)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.03, 30 ns", "9.64, 9.6 µs", "451, 451 µs", "1400, 1.4 ms", "20000, 20 ms", "1400000, 1.4 s"})
    void writesADurationInTheUnitThatSuitsIt(double micros, String written) {
        assertThat(PerformancePages.duration(micros)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"109000, 109 KB", "5100000, 5.1 MB"})
    void writesBytesInTheUnitThatSuitsThem(double bytes, String written) {
        assertThat(PerformancePages.bytes(bytes)).isEqualTo(written);
    }

    // ----------------------------------------------------------------------------------------------- pages

    @ParameterizedTest
    @ValueSource(strings = {"performance.md", "ja/performance.md"})
    void theTablesOfThePageAreThoseThatResultsFill(String name) throws IOException {
        Path page = folder.resolve("page.md");
        Files.copy(DOCUMENTATION.resolve(name), page);

        new PerformancePages(results(), setting()).write(List.of(page));

        List<String> written = Files.readAllLines(page);
        assertThat(written).hasSameSizeAs(Files.readAllLines(DOCUMENTATION.resolve(name)));
        assertThat(cells(written, "osaka|published|公表", 13))
                .containsExactly(
                        "20 µs", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "40 KB", "40 KB");
        assertThat(cells(written, "Renkei", 4)).containsExactly("300 ms", "0.50", "3000");
        assertThat(cells(written, "Renkei[,、]", 4)).containsExactly("200 ms", "0.75", "2900");
        assertThat(cells(written, "`agreementsInField`", 4)).containsExactly("–", "20 µs", "–");
    }

    @Test
    void namesAResultThatIsMissing() {
        ArrayNode incomplete = JSON.createArrayNode();
        add("LinesBenchmark.tokenWalk", incomplete);

        assertThatIllegalStateException()
                .isThrownBy(() -> new PerformancePages(incomplete, setting()).write(List.of()))
                .withMessage("Results must have LinesBenchmark.lines of []");
    }

    /** Returns the cells behind the first one of the row that begins with a word and has a number of cells. */
    private static List<String> cells(List<String> page, String first, int number) {
        return page.stream()
                .map(line -> line.split(" ?\\| ?", -1))
                .filter(cells -> cells.length == number + 2 && cells[1].matches("(?:" + first + ").*"))
                .findFirst()
                .map(cells -> List.of(cells).subList(2, number + 1))
                .orElseThrow();
    }

    private static JsonNode setting() {
        ObjectNode setting = JSON.createObjectNode();
        Stream.of("architecture", "jdk", "date", "mode").forEach(name -> setting.put(name, name));
        setting.put("processors", "2");
        setting.putArray("NOTHING").add(100).add("1000");
        setting.putArray("RECORD").add(500).add("2000");
        setting.putArray("RENKEI").add(300).add("3000");
        setting.putArray("NOTHING_ARCHIVED").add(50).add("900");
        setting.putArray("RECORD_ARCHIVED").add(250).add("1900");
        setting.putArray("RENKEI_ARCHIVED").add(200).add("2900");
        return setting;
    }

    /** Returns results in which each benchmark takes 20 µs and 40 KB, and those of registers have one size alone. */
    private static JsonNode results() {
        ArrayNode results = JSON.createArrayNode();
        List<String> documents = List.of("OSAKA_IZUMI", "SAMPLE_4_KB", "SAMPLE_20_KB", "SAMPLE_200_KB");
        for (String document : documents) {
            Stream.of(
                            "tokenWalk",
                            "tokensAlone",
                            "read",
                            "isValid",
                            "validate",
                            "records",
                            "schema",
                            "write",
                            "writeCompact")
                    .forEach(each -> add("ReadingBenchmark." + each, results, document));
            add("ValidationBenchmark.provider", results, document);
            Stream.of("0", "1", "6", "20").forEach(findings -> {
                add("FindingsBenchmark.read", results, document, findings);
                add("FindingsBenchmark.tokenWalk", results, document, findings);
            });
        }
        Stream.of(
                        "INITIATIVES:10",
                        "INITIATIVES:100",
                        "INITIATIVES:1000",
                        "INITIATIVES:10000",
                        "PARTIES:2",
                        "PARTIES:50",
                        "PARTIES:500",
                        "PARTIES:5000")
                .forEach(parts -> {
                    add("GrowthBenchmark.read", results, parts);
                    add("GrowthBenchmark.tokenWalk", results, parts);
                });
        Stream.of("tokenWalk", "lines", "records", "read", "readInParallel")
                .forEach(each -> add("LinesBenchmark." + each, results));
        add("RegisterBenchmark.inField", results, "10000");
        return results;
    }

    private static void add(String benchmark, ArrayNode results, String... parameters) {
        ObjectNode result = results.addObject().put("benchmark", "dev.renkei.benchmarks." + benchmark);
        ObjectNode named = result.putObject("params");
        for (int i = 0; i < parameters.length; i++) {
            named.put("parameter" + i, parameters[i]);
        }
        result.putObject("primaryMetric")
                .put("scoreUnit", "us/op")
                .putObject("scorePercentiles")
                .put("0.0", 20);
        result.putObject("secondaryMetrics").putObject("gc.alloc.rate.norm").put("score", 40_000);
    }
}
