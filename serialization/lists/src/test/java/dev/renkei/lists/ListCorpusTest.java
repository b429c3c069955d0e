package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads again what the fuzzer kept: lists each of which takes a way through the code that no other takes. */
class ListCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzzing/list");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whateverBytesComeThereAreRowsOrFindings(Path file) {
        assertThatCode(() -> ListTarget.fuzzerTestOneInput(Files.readAllBytes(file)))
                .doesNotThrowAnyException();
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assertThat(lists()).hasSizeGreaterThan(5);
    }
}
