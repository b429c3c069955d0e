package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the schemas says what they cannot tell. */
class SchemaGapTest {

    private static final String HEADING = "## Limits of the schemas";
    private static final String BULLET = "* ";

    @Test
    void thePageListsTheGapsAndNoOthers() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "schema.md"))) {
            List<String> listed = lines.dropWhile(line -> !line.equals(HEADING))
                    .dropWhile(line -> !line.startsWith(BULLET))
                    .takeWhile(line -> line.startsWith(BULLET))
                    .map(line -> line.substring(BULLET.length()))
                    .toList();

            assertThat(listed)
                    .isEqualTo(SchemaGap.ALL.stream().map(SchemaGap::text).toList());
        }
    }
}
