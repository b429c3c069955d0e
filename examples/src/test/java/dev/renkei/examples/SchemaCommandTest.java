package dev.renkei.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {

    static List<RenkeiSchema> schemas() {
        return RenkeiSchema.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void printsTheSchemaThatIsPublished(RenkeiSchema schema) throws IOException {
        Run run = Run.of("schema", "--type", schema.getName());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("..", "docs", "schema", schema.getFileName())));
    }

    @Test
    void printsThatOfAgreementsUnlessAskedOtherwise() {
        assertThat(Run.of("schema").out())
                .isEqualTo(new String(RenkeiSchema.of(Agreement.class).toBytes(), UTF_8));
    }

    @Test
    void namesTheTypesToWhoAsksForAnother() {
        assertThat(Run.of("schema", "--type", "party").err())
                .contains("--type: Value must be one of agreement, register, policy but was \"party\"");
    }
}
