package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes of the page on building list every file that the thing of their example is written in, and no other. */
class RecipesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern EXAMPLE =
            Pattern.compile("For example, `([^`]+)`[^:]* in:\\R\\R((?:\\* `[^`]+`\\R)+)");
    private static final Pattern FILE = Pattern.compile("`([^`]+)`");

    /** Where things are written by hand: the main code of the modules, and the examples of the rules. */
    private static final List<String> SOURCES = List.of(
            "core/src/main",
            "core/testing/src/main",
            "serialization/src/main",
            "serialization/testing/src/main",
            "serialization/src/test/resources/rule-examples",
            "examples/src/main");

    /** What is generated among them. */
    private static final String GENERATED = "StatedProperties.java";

    static Stream<MatchResult> examples() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/building.md"));
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRecipeListsEachFile(MatchResult example) throws IOException {
        Pattern thing = Pattern.compile(example.group(1));
        assertThat(FILE.matcher(example.group(2)).results().map(file -> file.group(1)))
                .containsExactlyElementsOf(filesWith(thing));
    }

    private static List<String> filesWith(Pattern thing) {
        return SOURCES.stream()
                .flatMap(RecipesTest::filesIn)
                .filter(file -> thing.matcher(read(file)).find())
                .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    private static Stream<Path> filesIn(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|properties|json)"))
                    .filter(file -> !file.endsWith(GENERATED))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
