package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of each exported package is a tour: it links to every public type of the package. */
class PackageTourTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern EXPORT = Pattern.compile("exports (dev\\.renkei\\.\\w+)");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|sealed|non-sealed|final) )*(?:class|@?interface|enum|record) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? (dev\\.renkei\\.[\\w.]+)");

    static Stream<String> exportedPackages() throws IOException {
        return EXPORT.matcher(Files.readString(SOURCES.resolve("module-info.java")))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("exportedPackages")
    void thePackageLinksToEachOfItsPublicTypes(String name) throws IOException {
        Path folder = SOURCES.resolve(name.replace('.', '/'));
        String tour = Files.readString(folder.resolve("package-info.java")).replaceAll("\\s*\\R \\* ?", " ");
        assertThat(LINK.matcher(tour).results().map(found -> found.group(1))).containsAll(publicTypesIn(folder, name));
    }

    private static Set<String> publicTypesIn(Path folder, String name) throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                PUBLIC_TYPE
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> name + '.' + found.group(1))
                        .forEach(types::add);
            }
        }
        return types;
    }
}
