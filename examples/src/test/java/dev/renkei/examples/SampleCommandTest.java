package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {

    @Test
    void writesAValidAgreementToEachLine() {
        Run run = Run.of("sample", "--count", "5", "--seed", "42");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().stream().map(line -> read(line, Agreement.class)).toList())
                .isEqualTo(AgreementSampler.any().withSize(SampleSize.TYPICAL).stream(42)
                        .limit(5)
                        .toList());
    }

    @Test
    void writesARegisterOfTheSizeThatIsAskedFor() {
        Run run = Run.of("sample", "--type", "register", "--size", "small");

        assertThat(run.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(read(line, Register.class).getAgreements()).hasSizeBetween(1, 3));
    }

    @Test
    void writesMoreThanOneBatchInOrder() {
        List<String> lines =
                Run.of("sample", "--count", "600", "--size", "small").lines();

        assertThat(lines).hasSize(600);
        assertThat(read(lines.get(599), Agreement.class))
                .isEqualTo(AgreementSampler.any().withSize(SampleSize.SMALL).sampleAt(1, 599));
    }

    @ParameterizedTest
    @CsvSource({
        "agreement.party.duplicate, agreement",
        "text.blank, register",
        "network.theme.missing, register",
        "json.null-value, agreement",
        "json.malformed, agreement",
        "agreement.signatory.missing, agreement"
    })
    void writesDocumentsWithExactlyTheFindingThatIsAskedFor(String code, String type) {
        Run run = Run.of("sample", "--count", "4", "--size", "small", "--break", code, "--type", type);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(4).allSatisfy(line -> {
            ReadOptions options =
                    ReadOptions.standard().withClock(Samples.clock()).withProfile(Profile.PUBLICATION);
            assertThat(DocumentType.read(line.getBytes(StandardCharsets.UTF_8), options)
                            .getReport()
                            .findingsOf(code))
                    .hasSize(1);
        });
    }

    @Test
    void refusesToBreakWhatTheDocumentCannotBreak() {
        Run run = Run.of("sample", "--break", "network.theme.missing");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--type register").contains("network.theme.missing");
        assertThat(Run.of("sample", "--break", "no.such.rule").exitCode()).isEqualTo(2);
    }

    @Test
    void writesNothingIfNoneAreAskedFor() {
        assertThat(Run.of("sample", "--count", "0")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(Run.of("sample", "--count", "-1").exitCode()).isEqualTo(2);
        assertThat(Run.of("sample", "--count", "-1").err()).contains("Count must be 0 or greater but was -1");
        assertThat(Run.of("sample", "--size", "huge").err()).contains("huge");
    }

    private static <T> T read(String line, Class<T> type) {
        ReadOptions options = ReadOptions.standard().withClock(Samples.clock());
        return RenkeiJson.read(line.getBytes(StandardCharsets.UTF_8), type, options)
                .orElseThrow();
    }
}
