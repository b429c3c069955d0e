package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.identifier.Identifier;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.validation.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that is no document, read by itself, is judged by the rules about it. */
class ValueRulesTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(LocalizedText.class, "\" \"", "text.blank"),
                Arguments.of(Identifier.class, "\"jp-corporate-number:1000020272027\"", "identifier.check-digit"),
                Arguments.of(
                        StatedDate.class,
                        "{\"date\": \"2017-02-08\", \"asWritten\": \"平成29年２月９日\"}",
                        "date.as-written-mismatch"),
                Arguments.of(
                        StatedPeriod.class,
                        "{\"period\": \"FY2026\", \"asWritten\": \"2025年度\"}",
                        "period.as-written-mismatch"),
                Arguments.of(
                        Quantity.class,
                        "{\"quantity\": \"24 か所\", \"asWritten\": \"25か所\"}",
                        "quantity.as-written-mismatch"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areApplied(Class<?> type, String payload, String code) {
        assertThat(Payloads.read(payload, type).getReport().getFindings())
                .extracting(Finding::getCode)
                .containsExactly(code);
    }

    @Test
    void areNoneForAScalarThatIsOnlyItsValue() {
        assertThat(Payloads.read("\"2017-02-08\"", PartialDate.class).orElseThrow())
                .isEqualTo(PartialDate.of(2017, 2, 8));
    }
}
