package dev.renkei.json;

import dev.renkei.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the public types of core and serialization, from folders of classes as well as from jars.
 */
final class PublicTypes {

    private static final String NOT_EXPORTED = "dev\\.renkei\\.(mapper|json\\.internal\\..*)";

    private PublicTypes() {}

    static List<Class<?>> all() {
        return Stream.of(Document.class, RenkeiJson.class)
                .flatMap(type -> classesBeside(type).stream())
                .<Class<?>>map(PublicTypes::load)
                .filter(PublicTypes::isPublic)
                .filter(type -> !type.getPackageName().matches(NOT_EXPORTED))
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classesBeside(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classesUnder(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), java.util.Map.of())) {
                return classesUnder(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("dev") && file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.replace(".class", "")
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .toList();
        }
    }
}
