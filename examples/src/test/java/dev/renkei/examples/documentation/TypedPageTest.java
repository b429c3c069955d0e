package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.examples.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Types what a page tells its reader to type: files are saved, commands of Renkei and programs are run, and what is printed is compared
 * with the page. Commands of other tools, such as Maven, are passed over.
 */
class TypedPageTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String RENKEI = "examples/renkei ";
    private static final String JAVA = "java -cp ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"start.md", "faq.md", "ja/start.md", "ja/faq.md"})
    void whatIsTypedPrintsWhatThePageSays(String page) throws IOException, ReflectiveOperationException {
        List<Fence> fences = Fence.in(Files.readString(ROOT.resolve("docs").resolve(page)));
        int compared = 0;
        for (int i = 0; i < fences.size(); i++) {
            Fence fence = fences.get(i);
            if (fence.file().isPresent()) {
                Files.writeString(folder.resolve(fence.file().get()), fence.body());
            }
            if (fence.isOf("sh") && i + 1 < fences.size() && fences.get(i + 1).isOf("text")) {
                assertThat(type(fence.body())).isEqualTo(fences.get(i + 1).body());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    /** The commands of the page on embedding are sent by the tests of the service. */
    @Test
    void everyPageThatShowsWhatCommandsPrintIsTyped() throws IOException {
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".md")).filter(TypedPageTest::showsOutput))
                    .extracting(page -> page.getFileName().toString())
                    .containsOnly("start.md", "faq.md", "embedding.md");
        }
    }

    private static boolean showsOutput(Path page) {
        try {
            List<Fence> fences = Fence.in(Files.readString(page));
            return IntStream.range(1, fences.size())
                    .anyMatch(i -> fences.get(i - 1).isOf("sh") && fences.get(i).isOf("text"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String type(String commands) throws IOException, ReflectiveOperationException {
        StringBuilder printed = new StringBuilder();
        for (String command : commands.lines().toList()) {
            if (command.startsWith(RENKEI)) {
                printed.append(runRenkei(command.substring(RENKEI.length()).split(" ")));
            } else if (command.startsWith(JAVA)) {
                printed.append(runProgram(command.substring(JAVA.length()).split(" ")));
            }
        }
        return printed.toString();
    }

    private String runRenkei(String[] arguments) {
        Run run = Run.of(Arrays.stream(arguments).map(this::located).toArray(String[]::new));
        return (run.out() + run.err()).replace(ROOT + "/", "").replace(folder + "/", "");
    }

    /** Runs a program by its class, behind the class path, and its arguments. */
    private String runProgram(String[] words) throws IOException, ReflectiveOperationException {
        String source = Files.readString(folder.resolve(words[1] + ".java"));
        SnippetRunner runner = new SnippetRunner(folder);
        runner.compile(Map.of(words[1], source));
        return runner.run(
                words[1], Arrays.stream(words).skip(2).map(this::located).toArray(String[]::new));
    }

    private String located(String argument) {
        if (argument.startsWith("examples/")) {
            return ROOT.resolve(argument).toString();
        }
        Path file = folder.resolve(argument);
        return Files.exists(file) ? file.toString() : argument;
    }
}
