package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies in {@code examples/policies}. */
class PoliciesTest {

    private static final Path POLICIES = Path.of("policies");

    @ParameterizedTest
    @CsvSource(textBlock = """
            city-three-fields,          policy.duty.missing policy.property.missing
            city-excluded-businesses,   policy.property.missing
            international-federation,   policy.duty.missing policy.language.missing policy.property.missing
            """)
    void askOfAPublishedAgreementWhatTheirNameSays(String policy, String codes) {
        Run run = Run.of("validate", "--format", "json", "--policy", file(policy), document());

        assertThat(run.onlyJson().path("findings").valueStream())
                .extracting(finding -> finding.path("code").asString())
                .filteredOn(code -> code.startsWith("policy."))
                .contains(codes.split(" "));
    }

    @Test
    void areAllNamedOnThePageAboutValidation() throws IOException {
        String page = Files.readString(Path.of("../docs/validation.md"));

        try (Stream<Path> files = Files.list(POLICIES)) {
            List<String> names =
                    files.map(path -> path.getFileName().toString()).toList();
            assertThat(names).hasSize(3).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        }
    }

    private static String file(String policy) {
        return POLICIES.resolve(policy + ".json").toString();
    }

    private static String document() {
        return Run.DOCUMENTS.resolve("isogo-2017.json").toString();
    }
}
