package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the published documents against what their sources state. */
class PublishedDocumentsTest {

    private static final int FEWEST_FACTS = 60;

    /**
     * Something that a source states.
     *
     * @param pointer  the JSON Pointer of its place in the record
     * @param value  what is stated there
     * @param place  where the source states it
     */
    record Fact(String pointer, String value, String place) {}

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Run.DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void areThere() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void haveNoError(Path document) throws IOException {
        ReadResult<Agreement> result = RenkeiJson.read(Files.readAllBytes(document), Agreement.class);

        assertThat(result.getReport().getFindings()).noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(result.getValue()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areWrittenBackByteForByte(Path document) throws IOException {
        byte[] bytes = Files.readAllBytes(document);

        byte[] written =
                RenkeiJson.write(RenkeiJson.read(bytes, Agreement.class).orElseThrow());

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(written).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdWhatTheirSourcesState(Path document) throws IOException {
        Agreement agreement =
                RenkeiJson.read(Files.readAllBytes(document), Agreement.class).orElseThrow();
        JsonNode written = new ObjectMapper().readTree(RenkeiJson.writeCompact(agreement));
        List<Fact> facts = factsOf(document);

        assertThat(facts).hasSizeGreaterThanOrEqualTo(FEWEST_FACTS);
        SoftAssertions softly = new SoftAssertions();
        for (Fact fact : facts) {
            JsonNode found = written.at(fact.pointer());
            softly.assertThat(found.isValueNode() ? found.asString() : "nothing")
                    .as("%s, %s", fact.pointer(), fact.place())
                    .isEqualTo(fact.value());
        }
        softly.assertAll();
    }

    private static List<Fact> factsOf(Path document) throws IOException {
        String table = "/facts/" + document.getFileName().toString().replace(".json", ".tsv");
        try (InputStream in = PublishedDocumentsTest.class.getResourceAsStream(table)) {
            String text = new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Fact(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
