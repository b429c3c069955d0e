package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraalVM's native image is told of each resource, and of nothing that is not there. */
class NativeImageTest {

    @ParameterizedTest
    @CsvSource({"../core, renkei-core", "., renkei-serialization"})
    void everyResourceIsNamed(Path module, String artifact) throws IOException {
        List<String> patterns = patterns(module, artifact);

        assertThat(resources(module))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(patterns).anyMatch(pattern -> matches(pattern, resource)));
    }

    @ParameterizedTest
    @CsvSource({"../core, renkei-core", "., renkei-serialization"})
    void everyNameIsThatOfAResource(Path module, String artifact) throws IOException {
        List<Path> resources = resources(module);

        assertThat(patterns(module, artifact))
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(resources).anyMatch(resource -> matches(pattern, resource)));
    }

    @ParameterizedTest
    @ValueSource(strings = "../core")
    void everyTypeThatIsMadeByReflectionHasItsConstructor(Path module) throws IOException {
        JsonNode types = metadata(module, "renkei-core").get("reflection");

        assertThat(types.valueStream().map(type -> type.get("type").asString()))
                .containsExactlyElementsOf(Files.readAllLines(
                        module.resolve("target/classes/META-INF/services/jakarta.validation.ConstraintValidator")))
                .allSatisfy(type -> assertThatCode(() -> Class.forName(type).getConstructor())
                        .doesNotThrowAnyException());
    }

    /** Returns the files for which metadata is needed: not classes, nor what tells of the jar itself. */
    private static List<Path> resources(Path module) throws IOException {
        Path classes = module.resolve("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(classes::relativize)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().matches("META-INF/(?!renkei/|services/).*"))
                    .toList();
        }
    }

    private static JsonNode metadata(Path module, String artifact) throws IOException {
        Path file = module.resolve("target/classes/META-INF/native-image/dev.renkei/" + artifact)
                .resolve("reachability-metadata.json");
        return new JsonMapper().readTree(Files.readAllBytes(file));
    }

    private static List<String> patterns(Path module, String artifact) throws IOException {
        return metadata(module, artifact)
                .get("resources")
                .valueStream()
                .map(resource -> resource.has("glob")
                        ? resource.get("glob").asString()
                        : resource.get("bundle").asString().replace('.', '/') + "*.properties")
                .toList();
    }

    private static boolean matches(String pattern, Path resource) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(resource);
    }
}
