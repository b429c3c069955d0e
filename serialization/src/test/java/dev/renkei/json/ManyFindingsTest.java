package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Reads payloads of 5 MB with ten thousand findings: were the cost of each to grow with the payload, they would take minutes.
 */
class ManyFindingsTest {

    private static final int MANY = 10_000;
    private static final String LONG_TEXT = "大".repeat(150);

    @Test
    void tenThousandFindingsOfTheStructureAreAllPlaced() {
        ReadResult<Agreement> result = readInitiatives("\"description\":\"" + LONG_TEXT + "\",\"emphasis\":\"high\"");

        assertThat(result.getReport().findingsOf("json.invalid-scalar")).hasSize(MANY);
        assertThat(result.getReport().getFindings()).hasSize(MANY);
        assertThatEachHasAPlaceOfItsOwn(result.getReport().getFindings());
    }

    @Test
    void tenThousandBrokenRulesAreAllPlaced() {
        ReadResult<Agreement> result = readInitiatives("\"description\":[\"" + LONG_TEXT + "\",\"\"]");

        assertThat(result.getValue()).isPresent();
        assertThat(result.getReport().findingsOf("text.blank")).hasSize(MANY);
        assertThat(result.getReport().getFindings()).hasSize(MANY);
        assertThatEachHasAPlaceOfItsOwn(result.getReport().getFindings());
    }

    @Test
    void tenThousandOfBothAreAllPlaced() {
        ReadResult<Agreement> result =
                readInitiatives("\"description\":[\"" + LONG_TEXT + "\",\"\"],\"organizations\":[{\"name\":7}]");

        assertThat(result.getReport().findingsOf("text.blank")).hasSize(MANY);
        assertThat(result.getReport().findingsOf("json.wrong-type")).hasSize(MANY);
        assertThatEachHasAPlaceOfItsOwn(result.getReport().getFindings());
    }

    private static void assertThatEachHasAPlaceOfItsOwn(List<Finding> findings) {
        assertThat(Set.copyOf(findings.stream().map(Payloads::position).toList()))
                .hasSameSizeAs(findings);
        assertThat(Set.copyOf(findings.stream().map(Finding::getPointer).toList()))
                .hasSameSizeAs(findings);
    }

    /** Reads initiatives that all have the same properties, on a single line. */
    private static ReadResult<Agreement> readInitiatives(String properties) {
        String initiatives = IntStream.range(0, MANY)
                .mapToObj(number -> "{\"title\":\"" + number + "\"," + properties + "}")
                .collect(Collectors.joining(","));
        String payload = Payloads.agreement("\"plans\":[{\"initiatives\":[" + initiatives + "]}]");
        assertThat(Payloads.utf8(payload)).hasSizeGreaterThan(4_800_000);
        return RenkeiJson.read(
                Payloads.utf8(payload),
                Agreement.class,
                Payloads.OPTIONS.withLimits(ReadLimits.standard().withFindings(3 * MANY)));
    }
}
