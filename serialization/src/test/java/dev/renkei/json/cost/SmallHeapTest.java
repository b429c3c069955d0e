package dev.renkei.json.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heap of 64 MB is enough for whatever a payload within the small limits holds, and for any number of typical payloads. */
class SmallHeapTest {

    @TempDir
    Path folder;

    @Test
    void holdsAListOfFieldsThatIsAsLongAsAllowed() throws IOException, InterruptedException {
        assertThat(read("Agreement/fields")).isEqualTo("4");
    }

    @Test
    @Tag("thorough")
    void holdsEveryListThatIsAsLongAsAllowed() throws IOException, InterruptedException {
        assertThat(read()).isEqualTo(String.valueOf(4 * CountedReading.lists().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequential", "parallel"})
    @Tag("thorough")
    void holdsLinesOfAnyNumber(String stream) throws IOException, InterruptedException {
        assertThat(run(ManyLinesReading.class, stream, "100000")).isEqualTo("100000");
    }

    /** Returns the number of payloads that were read. */
    private String read(String... lists) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("small", String.valueOf(ReadLimits.small().getBytes())));
        arguments.addAll(List.of(lists));
        return run(SmallHeapReading.class, arguments.toArray(String[]::new));
    }

    private String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        return Files.readString(out).strip();
    }
}
