package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas take every published document, as the reader does. */
class SchemaDocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "examples", "documents");

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreDocumentsOfEveryType() throws IOException {
        assertThat(documents().stream()
                        .map(name -> Edit.MAPPER
                                .readTree(Payloads.document(name))
                                .path("type")
                                .asString()))
                .contains("agreement", "register");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaTakesAPublishedDocument(String document) {
        byte[] payload = Payloads.document(document);
        JsonNode json = Edit.MAPPER.readTree(payload);
        Class<?> type = schemaOf(json).getType();

        assertThat(SchemaJudge.of(type).placesIn(json)).isEmpty();
        SchemaJudge.of(type).agreesWith(RenkeiJson.read(payload, type, Payloads.OPTIONS), payload);
    }

    private static RenkeiSchema schemaOf(JsonNode document) {
        return RenkeiSchema.all().stream()
                .filter(schema -> schema.getName().equals(document.path("type").asString()))
                .findFirst()
                .orElseThrow();
    }
}
