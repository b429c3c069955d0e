package dev.renkei.json.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.renkei.json.RenkeiSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the schemas that are checked in and published in the jar equal to those of the codecs. */
class SchemaFilesTest {

    static List<RenkeiSchema> schemas() {
        return RenkeiSchema.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theSchemaThatIsCheckedInSaysWhatTheCodecsDo(RenkeiSchema schema) throws IOException {
        GeneratedFile.assertThatItSays("schema/" + schema.getFileName(), new String(schema.toBytes(), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theJarHoldsTheSchemaThatIsCheckedIn(RenkeiSchema schema) throws IOException {
        assumeFalse(GeneratedFile.isUpdate(), "the jar holds what was checked in before");
        try (InputStream resource = RenkeiSchema.class.getResourceAsStream(schema.getFileName())) {
            assertThat(resource).isNotNull().hasBinaryContent(schema.toBytes());
        }
    }
}
