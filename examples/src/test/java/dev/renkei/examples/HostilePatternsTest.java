package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.lists.ListReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns that repeat a group must not need the stack for each time that a long text repeats it. */
class HostilePatternsTest {

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[+*]|\\{[0-9]+,)");

    /** As long as a cell of a spreadsheet can be. */
    private static final int LENGTH = 32_000;

    /** Texts that the repeated groups of the patterns match. */
    private static final List<String> REPEATED = List.of(
            "※",
            "①",
            "、",
            "，",
            "・1",
            ".a",
            "-a",
            ",000",
            ".0",
            "：",
            "と生協",
            "written ",
            "the ",
            "prior ",
            "会社・",
            "甲 ",
            "(1)",
            "1年",
            "（",
            " ",
            "a",
            "海",
            "1",
            "令和");

    static Stream<Pattern> patterns() {
        return Stream.of(Agreement.class, RenkeiJson.class, ListReader.class)
                .flatMap(HostilePatternsTest::classesBeside)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class)
                .map(HostilePatternsTest::valueOf)
                .filter(pattern -> REPEATED_GROUP.matcher(pattern.pattern()).find());
    }

    private static Pattern valueOf(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the classes of the module of a class. */
    private static Stream<Class<?>> classesBeside(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (!place.getPath().endsWith(".jar")) {
                return classesIn(Path.of(place)).stream();
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                return classesIn(jar.getPath("/")).stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> classesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("dev/renkei/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void longTextOfTheSameWordsDoesNotFillTheStack(Pattern pattern) {
        assertThatCode(() -> REPEATED.forEach(words -> {
                    String text = words.repeat(LENGTH / words.length());
                    pattern.matcher(text).matches();
                    pattern.matcher("海" + text).lookingAt();
                    pattern.matcher("電話03-1234-5678" + text).matches();
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void patternsAreFound() {
        assertThat(patterns().count()).isGreaterThan(20);
    }
}
