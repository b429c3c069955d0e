package dev.renkei.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs all benchmarks and writes their results to the page about performance.
 *
 * <p>It is started at the root of the project.
 */
public final class Measure {

    private static final Path RESULTS = Path.of("examples/benchmarks/target/results.json");
    private static final Path SETTING = Path.of("examples/benchmarks/target/setting.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Behind the name of a way: its classes come from an archive. */
    static final String ARCHIVED = "_ARCHIVED";

    private static final int START_UPS = 7;

    private Measure() {}

    /** How long is measured. */
    enum Mode {
        /** So that the figures can be trusted. */
        FULL {
            @Override
            ChainedOptionsBuilder options() {
                return new OptionsBuilder();
            }
        },

        /**
         * So that it can be seen in a few minutes whether all runs: without the largest register, and with code that is not yet
         * compiled.
         */
        SHORT {
            @Override
            ChainedOptionsBuilder options() {
                return new OptionsBuilder()
                        .forks(1)
                        .param("size", "1000", "10000")
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(1));
            }
        };

        abstract ChainedOptionsBuilder options();
    }

    /**
     * Runs the program.
     *
     * @param arguments  {@code full} or {@code short}, and the benchmarks, such as {@code Reading|Findings}, if not all are to be run; or
     *     {@code pages}, which only writes the last results to the pages once more
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a result cannot be written
     * @throws InterruptedException if the program is stopped
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String benchmarks = arguments.length == 2 ? arguments[1] : "";
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "full" -> measure(Mode.FULL, benchmarks);
            case "short" -> measure(Mode.SHORT, benchmarks);
            case "pages" -> {}
            default ->
                throw new IllegalArgumentException(
                        "First argument must be full, short or pages but was " + Arrays.toString(arguments));
        }
        new PerformancePages(JSON.readTree(Files.readAllBytes(RESULTS)), JSON.readTree(Files.readAllBytes(SETTING)))
                .write(List.of(Path.of("docs/performance.md"), Path.of("docs/ja/performance.md")));
    }

    private static void measure(Mode mode, String benchmarks)
            throws RunnerException, IOException, InterruptedException {
        Map<String, Object> setting = new LinkedHashMap<>();
        setting.put("processors", Runtime.getRuntime().availableProcessors());
        setting.put("architecture", System.getProperty("os.arch"));
        setting.put("jdk", Runtime.version().toString());
        setting.put("date", LocalDate.now(ZoneId.systemDefault()).toString());
        setting.put("mode", (mode.name() + " " + benchmarks).strip().replace("|", ", "));
        for (StartUp.Way way : StartUp.Way.values()) {
            setting.put(way.name(), startUp(way, List.of()));
            setting.put(way.name() + ARCHIVED, startUp(way, List.of("-XX:SharedArchiveFile=" + archiveOf(way))));
        }
        Files.createDirectories(RESULTS.toAbsolutePath().getParent());
        Files.write(SETTING, JSON.writeValueAsBytes(setting));
        new Runner(mode.options()
                        .include("dev\\.renkei\\.benchmarks\\.(" + benchmarks + ")")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .resultFormat(ResultFormatType.JSON)
                        .result(RESULTS.toString())
                        .build())
                .run();
    }

    /** Returns the file in which the virtual machine keeps the classes of a program as it has loaded them. */
    private static Path archiveOf(StartUp.Way way) throws IOException, InterruptedException {
        Path archive = RESULTS.resolveSibling(way + ".jsa").toAbsolutePath();
        Files.deleteIfExists(archive);
        run(way, List.of("-XX:ArchiveClassesAtExit=" + archive));
        return archive;
    }

    /** Returns the milliseconds and classes of the program that is the median of several. */
    private static List<Integer> startUp(StartUp.Way way, List<String> options)
            throws IOException, InterruptedException {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < START_UPS; i++) {
            runs.add(run(way, options));
        }
        return IntStream.range(0, 2)
                .mapToObj(column -> runs.stream()
                        .map(run -> run.get(column))
                        .sorted()
                        .toList()
                        .get(START_UPS / 2))
                .toList();
    }

    private static List<Integer> run(StartUp.Way way, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // The virtual machine warns of classes that it does not archive.
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartUp.class.getName(), way.name()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Program must end well: " + way);
        }
        return Arrays.stream(printed.strip().split(" ", -1))
                .map(Integer::valueOf)
                .toList();
    }
}
