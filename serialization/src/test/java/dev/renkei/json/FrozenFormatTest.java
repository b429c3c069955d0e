package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.internal.write.JacksonOut;
import dev.renkei.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads the documents of version 1 of the format as they were when it was frozen. They are never changed: whoever has such a
 * document can read it with every later version.
 */
class FrozenFormatTest {

    private static final Path FROZEN = Path.of("src/test/resources/golden/renkei-1");

    /** The names of a payload that belong to its version, and so may be other ones when it is written again. */
    private static final List<String> HEADER = List.of("renkei/1");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FROZEN)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theDocumentsOfVersion1AreThere() throws IOException {
        assertThat(documents())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "all.json",
                        "coop-mirai-2017.json",
                        "isogo-2017.json",
                        "mhlw-cases-2018.json",
                        "osaka-izumi-2017.json",
                        "tokyo-networks-2023.json");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentOfVersion1IsReadWithoutAnError(Path file) throws IOException {
        byte[] payload = Files.readAllBytes(file);

        assertThat(read(payload).getReport().findingsOf("json.unsupported-version"))
                .isEmpty();
        assertThat(read(payload).isValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingThatADocumentOfVersion1SaysIsLost(Path file) throws IOException {
        byte[] payload = Files.readAllBytes(file);

        byte[] written = RenkeiJson.write(read(payload).orElseThrow());

        assertThat(texts(written)).containsAllEntriesOf(texts(payload));
    }

    private static ReadResult<?> read(byte[] payload) {
        ReadResult<Agreement> agreement = Payloads.read(payload);
        boolean isOther = !agreement.getReport().findingsOf("json.unknown-type").isEmpty();
        return isOther ? RenkeiJson.read(payload, Register.class, Payloads.OPTIONS) : agreement;
    }

    /** Counts the texts, numbers and flags that a payload holds, whatever the properties are called that hold them. */
    private static Map<String, Integer> texts(byte[] payload) {
        Map<String, Integer> texts = new TreeMap<>();
        try (JsonParser parser = JacksonOut.UNLIMITED.createParser(ObjectReadContext.empty(), payload)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && !HEADER.contains(parser.getString())) {
                    texts.merge(parser.getString(), 1, Integer::sum);
                }
            }
        }
        return texts;
    }
}
