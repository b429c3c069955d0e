package dev.renkei.examples.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module of the build, as its POM describes it.
 *
 * @param folder  the folder
 * @param pom  the text of the POM
 */
record BuildModule(Path folder, String pom) {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern OWN_ARTIFACT =
            Pattern.compile("<artifactId>(renkei-[^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern ARTIFACT = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    static BuildModule parent() {
        return at("");
    }

    static BuildModule bom() {
        return at("core/bom");
    }

    static List<BuildModule> all() {
        return MODULE.matcher(parent().pom())
                .results()
                .map(module -> at(module.group(1)))
                .toList();
    }

    /** The modules of which the jars are published. */
    static List<BuildModule> published() {
        return all().stream()
                .filter(module -> module.element("unpublished").isEmpty())
                .filter(module -> module.element("packaging").isEmpty())
                .toList();
    }

    String artifact() {
        return ARTIFACT.matcher(pom)
                .results()
                .map(artifact -> artifact.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The first element of a name. */
    Optional<String> element(String name) {
        return Pattern.compile("<" + name + ">([^<]+)</")
                .matcher(pom)
                .results()
                .map(element -> element.group(1))
                .findFirst();
    }

    /** The versions that the POM states of artifacts of the project. */
    Map<String, String> ownVersions() {
        return OWN_ARTIFACT
                .matcher(pom)
                .results()
                .collect(Collectors.toMap(artifact -> artifact.group(1), artifact -> artifact.group(2)));
    }

    /** The files of the public types of {@link #packages()}. */
    List<Path> publicTypes() {
        return packages().stream()
                .flatMap(folder -> filesOf(folder).stream())
                .filter(file -> read(file).contains("\npublic "))
                .toList();
    }

    /** The folders of the packages that are exported to everybody, which are all of them if there is no module declaration. */
    List<Path> packages() {
        Path sources = folder.resolve("src/main/java");
        Path declaration = sources.resolve("module-info.java");
        if (Files.exists(declaration)) {
            return EXPORT.matcher(read(declaration))
                    .results()
                    .map(export -> sources.resolve(export.group(1).replace('.', '/')))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(Path::getParent)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildModule at(String folder) {
        Path path = ROOT.resolve(folder);
        return new BuildModule(path, read(path.resolve("pom.xml")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(folder).toString();
    }
}
