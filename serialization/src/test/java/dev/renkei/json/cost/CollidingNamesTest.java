package dev.renkei.json.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names with equal hash codes cost little more than others, in whatever list of a payload they stand: reading, judging, indexing
 * and comparing look up few of them for each. Counted are steps, in a process of its own; see {@link StepAgent}.
 */
class CollidingNamesTest {

    private static final double MAX = 3;

    /** Where the growth is drawn. */
    private static final Path DRAWING = Path.of("target", "colliding-names.txt");

    /** The steps that a list of names took. */
    private record Cost(String list, int names, long ordinary, long colliding) {

        static Cost of(String line) {
            String[] parts = line.split(" ", -1);
            return new Cost(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
        }

        double ratio() {
            return (double) colliding / ordinary;
        }

        String draw() {
            return String.format(
                    Locale.ROOT,
                    "%-60s %6d names %9d steps each, colliding %5.2f times as many %s%n",
                    list,
                    names,
                    ordinary / names,
                    ratio(),
                    "#".repeat((int) Math.min(60, Math.round(ratio() * 10))));
        }
    }

    @TempDir
    Path folder;

    @Test
    void costLittleMoreInShortLists() throws IOException, InterruptedException {
        List<Cost> costs = count("1000", "Agreement/places", "Agreement/fields", "Register/publisher/identifiers");

        assertThat(costs).hasSize(3).allSatisfy(cost -> assertThat(cost.ratio()).isBetween(0.5, MAX));
    }

    @Test
    @Tag("thorough")
    void costLittleMoreInEveryListOfTwentyThousand() throws IOException, InterruptedException {
        List<Cost> costs = count("5000,20000");

        StringBuilder drawing = new StringBuilder();
        costs.forEach(cost -> drawing.append(cost.draw()));
        Files.writeString(DRAWING, drawing);
        assertThat(costs)
                .hasSizeGreaterThan(300)
                .filteredOn(cost -> cost.names() == 20_000)
                .allSatisfy(cost -> assertThat(cost.ratio()).as(cost.draw()).isLessThan(MAX));
    }

    private List<Cost> count(String sizes, String... lists) throws IOException, InterruptedException {
        Path out = folder.resolve("steps.txt");
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-javaagent:" + StepAgent.writeTo(folder),
                "-cp",
                System.getProperty("java.class.path"),
                CountedReading.class.getName(),
                sizes));
        command.addAll(List.of(lists));
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(errors)).isZero();
        try (Stream<String> lines = Files.lines(out)) {
            return lines.map(Cost::of).toList();
        }
    }
}
