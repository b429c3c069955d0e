package dev.renkei.json.fuzzing;

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

/**
 * Reads again what the fuzzer kept: payloads and texts each of which takes a way through the code that no other takes.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzzing");

    static List<Path> payloads() throws IOException {
        return Stream.concat(files(CORPUS.resolve("read")).stream(), files(Path.of("../examples/documents")).stream())
                .toList();
    }

    static List<Path> texts() throws IOException {
        return files(CORPUS.resolve("parse"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void whateverBytesComeThereIsAValueOrAnError(Path file) {
        assertThatCode(() -> ReadTarget.fuzzerTestOneInput(Files.readAllBytes(file)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whateverTextComesIsReadOrRefusedWithAReason(Path file) {
        assertThatCode(() -> ParseTarget.fuzzerTestOneInput(Files.readAllBytes(file)))
                .doesNotThrowAnyException();
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assertThat(payloads()).hasSizeGreaterThan(20);
        assertThat(texts()).hasSizeGreaterThan(40);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
