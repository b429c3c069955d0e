package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that were composed to show everything that a record can hold, each with a page that walks through it. */
class ComposedDocumentsTest {

    private static final String COMPOSED = "composed-";

    static List<Path> documents() throws IOException {
        return Run.documents().stream()
                .filter(document -> nameOf(document).startsWith(COMPOSED))
                .toList();
    }

    @Test
    void areThree() throws IOException {
        assertThat(documents())
                .extracting(ComposedDocumentsTest::nameOf)
                .containsExactly("composed-history.json", "composed-memorandum.json", "composed-register.json");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void haveNothingWrong(Path document) throws IOException {
        assertThat(read(document).getReport().getFindings())
                .noneMatch(finding -> finding.getSeverity() != Severity.INFO);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areWrittenBackByteForByte(Path document) throws IOException {
        assertThat(RenkeiJson.write(read(document).orElseThrow())).asString().isEqualTo(Files.readString(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void haveAPageThatLeadsToThem(Path document) throws IOException {
        String page = nameOf(document).replace(COMPOSED, "example-").replace(".json", ".md");

        assertThat(Path.of("../docs", page)).content().contains("](../examples/documents/" + nameOf(document) + ")");
        assertThat(Path.of("../docs/README.md")).content().contains("](" + page + ")");
    }

    private static ReadResult<?> read(Path document) throws IOException {
        return DocumentType.read(Files.readAllBytes(document), ReadOptions.standard());
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
