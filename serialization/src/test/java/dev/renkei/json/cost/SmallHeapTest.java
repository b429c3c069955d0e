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

/** Within the small limits a heap of 64 MB is enough for whatever a payload holds. */
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

    /** Returns the number of payloads that were read. */
    private String read(String... lists) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapReading.class.getName(),
                "small",
                String.valueOf(ReadLimits.small().getBytes())));
        command.addAll(List.of(lists));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        return Files.readString(out).strip();
    }
}
