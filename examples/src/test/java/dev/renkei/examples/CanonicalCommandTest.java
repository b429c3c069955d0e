package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalCommandTest {

    private static final String SHORT = """
            {"format": "renkei/1", "type": "agreement", "title": "協定",
             "parties": [{"organization": "甲市"}, {"organization": "乙生協"}]%s}
            """;

    @Test
    void writesTheCanonicalFormWithoutALineFeed() {
        Run run = Run.withInput(SHORT.formatted(""), "canonical", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        "{\"format\":\"renkei/1\",\"parties\":[{\"organization\":\"甲市\"},{\"organization\":\"乙生協\"}],"
                                + "\"title\":\"協定\",\"type\":\"agreement\"}");
    }

    @Test
    void theFingerprintIsThatOfTheCanonicalForm() throws NoSuchAlgorithmException {
        String document = Run.document("all.json");
        byte[] canonical = Run.of("canonical", document).out().getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));

        Run run = Run.of("canonical", "--fingerprint", document);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(sha256 + "\n");
    }

    @Test
    void tellsWhyADocumentHasNoCanonicalForm() {
        Run run = Run.withInput(SHORT.formatted(", \"extensions\": {\"x\": 1e400}"), "canonical", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "renkei: -: the document has no canonical form: Number must be one that a double (IEEE 754) holds but was 1e400, "
                                + "at /extensions/x\n");
    }

    @Test
    void tellsItInTheLanguageOfTheReader() {
        Run run = Run.withInput(SHORT.formatted(", \"extensions\": {\"x\": 1e400}"), "canonical", "--lang", "ja", "-");

        assertThat(run.err()).isEqualTo("renkei: -: 文書を正準形にできません: /extensions/x の数値 1e400 は、倍精度（IEEE 754）では正確に表せません\n");
    }

    @Test
    void tellsWhatKeepsADocumentFromBeingRead() {
        Run faulty = Run.withInput("{}", "canonical", "-");
        Run missing = Run.of("canonical", "nowhere.json");

        assertThat(faulty.exitCode()).isEqualTo(1);
        assertThat(faulty.err()).contains("json.missing-property");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("renkei: nowhere.json: no such file\n");
    }
}
