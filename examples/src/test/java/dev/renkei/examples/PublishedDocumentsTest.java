package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private static final int MIN_FACTS = 40;

    /** The first records have more. */
    private static final Map<String, Integer> MORE_FACTS = Map.of("isogo-2017", 60, "osaka-izumi-2017", 60);

    /**
     * Something that a source states.
     *
     * @param pointer  the JSON Pointer of its place in the record
     * @param value  what is stated there
     * @param place  where the source states it
     */
    record Fact(String pointer, String value, String place) {}

    static List<Path> documents() throws IOException {
        return Run.documents().stream()
                .filter(document -> !nameOf(document).startsWith("composed-"))
                .toList();
    }

    @Test
    void areThereWithAListOfFactsEach() throws IOException {
        assertThat(documents())
                .extracting(PublishedDocumentsTest::nameOf)
                .containsExactly(
                        "all",
                        "coop-mirai-2017",
                        "isogo-2017",
                        "mhlw-cases-2018",
                        "osaka-izumi-2017",
                        "tokyo-networks-2023");
        try (Stream<Path> tables = Files.list(Path.of("src/test/resources/facts"))) {
            assertThat(tables.map(PublishedDocumentsTest::nameOf))
                    .containsExactlyInAnyOrderElementsOf(documents().stream()
                            .map(PublishedDocumentsTest::nameOf)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void haveNoError(Path document) throws IOException {
        ReadResult<?> result = read(document);

        assertThat(result.getReport().getFindings()).noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(result.getValue()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areWrittenBackByteForByte(Path document) throws IOException {
        byte[] bytes = Files.readAllBytes(document);

        byte[] written = RenkeiJson.write(read(document).orElseThrow());

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(written).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdWhatTheirSourcesState(Path document) throws IOException {
        JsonNode written = new ObjectMapper()
                .readTree(RenkeiJson.writeCompact(read(document).orElseThrow()));
        List<Fact> facts = factsOf(document);

        assertThat(facts).hasSizeGreaterThanOrEqualTo(MORE_FACTS.getOrDefault(nameOf(document), MIN_FACTS));
        SoftAssertions softly = new SoftAssertions();
        for (Fact fact : facts) {
            JsonNode found = written.at(fact.pointer());
            softly.assertThat(found.isValueNode() ? found.asString() : "nothing")
                    .as("%s, %s", fact.pointer(), fact.place())
                    .isEqualTo(fact.value());
        }
        softly.assertAll();
    }

    private static ReadResult<?> read(Path document) throws IOException {
        return DocumentType.read(Files.readAllBytes(document), ReadOptions.standard());
    }

    /** Returns the name of a file without its ending. */
    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Fact> factsOf(Path document) throws IOException {
        String table = "/facts/" + nameOf(document) + ".tsv";
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
