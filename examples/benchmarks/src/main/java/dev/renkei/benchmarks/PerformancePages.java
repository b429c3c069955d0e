package dev.renkei.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Writes the results of benchmarks to the tables of pages.
 *
 * <p>A page has the tables in a fixed order. Its heads and the first cell of each row are written by hand; all other cells are the results.
 */
final class PerformancePages {

    private static final List<String> DOCUMENTS =
            List.of("OSAKA_IZUMI", "SAMPLE_4_KB", "SAMPLE_20_KB", "SAMPLE_200_KB");
    private static final List<String> REGISTER_SIZES = List.of("1000", "10000", "100000");
    private static final List<String> QUESTIONS = List.of(
            "scanForInForce",
            "inForce",
            "scanForParty",
            "ofParty",
            "inField",
            "atPlace",
            "coverage",
            "endingBetween",
            "withoutInitiative",
            "noticesDueBetween",
            "build");

    private final JsonNode results;
    private final JsonNode setting;

    PerformancePages(JsonNode results, JsonNode setting) {
        this.results = results;
        this.setting = setting;
    }

    /** Writes the results to pages in several languages. */
    void write(List<Path> pages) throws IOException {
        List<Optional<List<List<String>>>> tables = List.of(
                Optional.of(settings()),
                ifMeasured("Reading", this::documents),
                ifMeasured("Findings", this::findings),
                ifMeasured("Growth", this::growth),
                ifMeasured("Lines", this::lines),
                Optional.of(startUps()),
                ifMeasured("Register", this::register));
        for (Path page : pages) {
            Files.write(page, filled(Files.readAllLines(page), tables));
        }
    }

    private Optional<List<List<String>>> ifMeasured(String subject, Supplier<List<List<String>>> table) {
        return results.valueStream()
                .filter(each -> each.get("benchmark").asString().contains("." + subject + "Benchmark."))
                .findFirst()
                .map(any -> table.get());
    }

    /** Replaces the cells of the tables but for the first one of each row; a table for which there are no cells stays as it is. */
    static List<String> filled(List<String> page, List<Optional<List<List<String>>>> tables) {
        List<String> filled = new ArrayList<>();
        int table = -1;
        int row = 0;
        for (String line : page) {
            if (line.startsWith("|---")) {
                table++;
                row = 0;
                filled.add(line);
            } else if (line.startsWith("|") && isWithin(filled)) {
                int current = row;
                filled.add(tables.get(table)
                        .map(rows -> withCells(line, rows.get(current)))
                        .orElse(line));
                row++;
            } else {
                filled.add(line);
            }
        }
        if (table != tables.size() - 1) {
            throw new IllegalArgumentException("Page must have " + tables.size() + " tables but has " + (table + 1));
        }
        return filled;
    }

    private static boolean isWithin(List<String> above) {
        int last = above.size() - 1;
        return last > 0
                && above.get(last).startsWith("|")
                && Stream.iterate(last, i -> i >= 0 && above.get(i).startsWith("|"), i -> i - 1)
                        .anyMatch(i -> above.get(i).startsWith("|---"));
    }

    private static String withCells(String row, List<String> cells) {
        return row.substring(0, row.indexOf('|', 1)) + "| " + String.join(" | ", cells) + " |";
    }

    private List<List<String>> settings() {
        return Stream.of("processors", "architecture", "jdk", "date", "mode")
                .map(name -> List.of(setting.get(name).asString()))
                .toList();
    }

    private List<List<String>> documents() {
        return DOCUMENTS.stream().map(this::document).toList();
    }

    private List<String> document(String document) {
        double walk = time("ReadingBenchmark.tokenWalk", document);
        List<String> cells = new ArrayList<>();
        cells.add(duration(walk));
        for (String benchmark :
                List.of("tokensAlone", "read", "isValid", "validate", "records", "schema", "write", "writeCompact")) {
            cells.add(ratio(time("ReadingBenchmark." + benchmark, document), walk));
        }
        cells.add(ratio(time("ValidationBenchmark.provider", document), walk));
        cells.add(bytes(allocated("ReadingBenchmark.read", document)));
        cells.add(bytes(allocated("ReadingBenchmark.records", document)));
        return cells;
    }

    private List<List<String>> findings() {
        return DOCUMENTS.stream()
                .map(document -> Stream.of("0", "1", "6", "20")
                        .map(findings -> ratio(
                                time("FindingsBenchmark.read", document, findings),
                                time("FindingsBenchmark.tokenWalk", document, findings)))
                        .toList())
                .toList();
    }

    private List<List<String>> growth() {
        return Stream.of("INITIATIVES:10 100 1000 10000", "PARTIES:2 50 500 5000")
                .flatMap(parts -> Stream.of(
                                parts.substring(parts.indexOf(':') + 1).split(" ", -1))
                        .map(size -> grown(parts.substring(0, parts.indexOf(':') + 1) + size, Integer.parseInt(size))))
                .toList();
    }

    private List<String> grown(String parts, int size) {
        double read = time("GrowthBenchmark.read", parts);
        return List.of(duration(read), duration(read / size), ratio(read, time("GrowthBenchmark.tokenWalk", parts)));
    }

    /** The speed of the walk, which is in one thread, is 1. */
    private List<List<String>> lines() {
        double walk = time("LinesBenchmark.tokenWalk");
        return Stream.of("tokenWalk", "lines", "records", "read", "readInParallel")
                .map(benchmark -> time("LinesBenchmark." + benchmark))
                .map(time -> List.of(duration(time), ratio(walk, time)))
                .toList();
    }

    private List<List<String>> startUps() {
        return Stream.of("", Measure.ARCHIVED).flatMap(this::startUps).toList();
    }

    private Stream<List<String>> startUps(String kind) {
        int nothing = setting.get("NOTHING" + kind).get(0).asInt();
        int peer = setting.get("RECORD" + kind).get(0).asInt() - nothing;
        return Stream.of("NOTHING", "RECORD", "RENKEI")
                .map(way -> setting.get(way + kind))
                .map(way -> List.of(
                        way.get(0).asInt() + " ms",
                        ratio(way.get(0).asInt() - nothing, peer),
                        way.get(1).asString()));
    }

    private List<List<String>> register() {
        return QUESTIONS.stream()
                .map(question -> REGISTER_SIZES.stream()
                        .map(size -> find("RegisterBenchmark." + question, size)
                                .map(found -> duration(shortest(found)))
                                .orElse("–"))
                        .toList())
                .toList();
    }

    // -----------------------------------------------------------------------------------------

    /** Returns the shortest time in microseconds. */
    private double time(String benchmark, String... parameters) {
        return shortest(result(benchmark, parameters));
    }

    /** What else a machine does makes a run up to twice as long: two benchmarks can be compared where nothing came between. */
    private static double shortest(JsonNode result) {
        JsonNode metric = result.get("primaryMetric");
        double shortest = metric.get("scorePercentiles").get("0.0").asDouble();
        return metric.get("scoreUnit").asString().startsWith("ms") ? 1000 * shortest : shortest;
    }

    private double allocated(String benchmark, String... parameters) {
        return result(benchmark, parameters)
                .get("secondaryMetrics")
                .get("gc.alloc.rate.norm")
                .get("score")
                .asDouble();
    }

    private JsonNode result(String benchmark, String... parameters) {
        return find(benchmark, parameters)
                .orElseThrow(() ->
                        new IllegalStateException("Results must have " + benchmark + " of " + List.of(parameters)));
    }

    private Optional<JsonNode> find(String benchmark, String... parameters) {
        return results.valueStream()
                .filter(each -> each.get("benchmark").asString().endsWith("." + benchmark))
                .filter(each -> Stream.of(parameters)
                        .allMatch(value -> each.get("params")
                                .valueStream()
                                .anyMatch(parameter -> parameter.asString().equals(value))))
                .findFirst();
    }

    static String ratio(double time, double baseline) {
        return significant(time / baseline);
    }

    static String duration(double micros) {
        if (micros < 1) {
            return significant(1000 * micros) + " ns";
        }
        if (micros < 1000) {
            return significant(micros) + " µs";
        }
        return micros < 1_000_000 ? significant(micros / 1000) + " ms" : significant(micros / 1_000_000) + " s";
    }

    static String bytes(double bytes) {
        return bytes < 1_000_000 ? significant(bytes / 1000) + " KB" : significant(bytes / 1_000_000) + " MB";
    }

    /** Returns a number with two digits, or all digits of a whole one. */
    private static String significant(double number) {
        if (number >= 9.95) {
            return String.format(Locale.ROOT, "%.0f", number);
        }
        return String.format(Locale.ROOT, number < 0.995 ? "%.2f" : "%.1f", number);
    }
}
