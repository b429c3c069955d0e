package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads that are texts, streams and files, and documents that go to a stream. */
class SourcesAndTargetsTest {

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("𠮷野町との協定")
            .addParties(Party.of("𠮷野町"), Party.of("みなと生活協同組合"))
            .build();

    @Test
    void aDocumentIsReadFromWhereItWasWritten(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenkeiJson.write(AGREEMENT, out);
        byte[] json = out.toByteArray();
        Path file = Files.write(folder.resolve("agreement.json"), json);

        assertThat(json).isEqualTo(RenkeiJson.write(AGREEMENT));
        assertThat(read(new String(json, StandardCharsets.UTF_8)).orElseThrow()).isEqualTo(AGREEMENT);
        assertThat(read(new ByteArrayInputStream(json)).orElseThrow()).isEqualTo(AGREEMENT);
        assertThat(RenkeiJson.read(file, Agreement.class).orElseThrow()).isEqualTo(AGREEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"\uD842\"}", "{\"title\":\"\uDFB7\uD842\"}", "\uD842"})
    void halfOfASurrogatePairIsAnErrorAndIsNotReplaced(String payload) {
        assertThat(read(payload).getReport().getFindings())
                .extracting(Finding::getCode)
                .containsExactly("json.malformed");
    }

    @Test
    void aStreamIsReadNoFurtherThanAPayloadMayBeLong() throws IOException {
        SequenceInputStream longer = new SequenceInputStream(
                new ByteArrayInputStream(" ".repeat(1_100).getBytes(StandardCharsets.UTF_8)),
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("read too far");
                    }
                });
        ReadOptions options =
                ReadOptions.standard().withLimits(ReadLimits.standard().withBytes(1_000));

        assertThat(RenkeiJson.read(longer, Agreement.class, options).getReport().getFindings())
                .extracting(Finding::getCode)
                .containsExactly("json.limit-exceeded");
    }

    @Test
    void aFileThatIsNotThereIsTheCallersAffair(@TempDir Path folder) {
        assertThatThrownBy(() -> RenkeiJson.read(folder.resolve("none"), Agreement.class))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static ReadResult<Agreement> read(String payload) {
        return RenkeiJson.read(payload, Agreement.class);
    }

    private static ReadResult<Agreement> read(InputStream in) throws IOException {
        return RenkeiJson.read(in, Agreement.class);
    }
}
