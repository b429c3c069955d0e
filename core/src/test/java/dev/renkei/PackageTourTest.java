package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of each package of the published modules is a tour: it links to every public type of the package. */
class PackageTourTest {

    private static final List<Path> MODULES = List.of(Path.of("..", "core"), Path.of("..", "serialization"));
    private static final String SOURCES = Path.of("src", "main", "java").toString();
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|sealed|non-sealed|final) )*(?:class|@?interface|enum|record) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? (dev\\.renkei\\.[\\w.]+)");

    static Stream<Path> packages() throws IOException {
        List<Path> packages = new ArrayList<>();
        for (Path modules : MODULES) {
            try (Stream<Path> files = Files.walk(modules)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(Path::getParent)
                        .filter(folder -> folder.toString().contains(SOURCES)
                                && !folder.toString().contains("internal"))
                        .forEach(packages::add);
            }
        }
        assertThat(packages).hasSizeGreaterThan(20);
        return packages.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void thePackageLinksToEachOfItsPublicTypes(Path folder) throws IOException {
        String tour = Files.readString(folder.resolve("package-info.java")).replaceAll("\\s*\\R \\* ?", " ");
        assertThat(LINK.matcher(tour).results().map(found -> found.group(1)))
                .containsAll(publicTypesIn(folder, nameOf(folder)));
    }

    private static String nameOf(Path folder) {
        String path = folder.toString();
        return path.substring(path.indexOf(SOURCES) + SOURCES.length() + 1).replace(File.separatorChar, '.');
    }

    private static Set<String> publicTypesIn(Path folder, String name) throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
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
