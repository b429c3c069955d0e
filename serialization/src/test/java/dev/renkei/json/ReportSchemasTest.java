package dev.renkei.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportSchemasTest {

    private static final ReportWriter WRITER = ReportWriter.in(Locale.ENGLISH);
    private static final Report REPORT = RenkeiJson.read(
                    Payloads.utf8(Payloads.agreement("\"x\":1", "\"plans\":[{}]")), Agreement.class, Payloads.OPTIONS)
            .getReport();

    @ParameterizedTest
    @ValueSource(strings = {"report", "problem"})
    void areSchemasOfThe2020Dialect(String name) {
        assertThat(StandardSchemas.faultsOfSchema(StandardSchemas.published(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "problem"})
    void areInTheJarAsTheDocumentationHasThem(String name) throws IOException {
        assertThat(Files.readString(Path.of("../docs/schema", name + ".schema.json")))
                .isEqualTo(StandardSchemas.published(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /                         | format                | "renkei-report/2"
                    /                         | ruleSetVersion        | "1"
                    /                         | profile               | "draft"
                    /                         | language              | "Japanese"
                    /                         | valid                 | "no"
                    /                         | findings              | null
                    /                         | more                  | 1
                    /counts                   | errors                | -1
                    /findings/0               | severity              | "FATAL"
                    /findings/0               | code                  | "Text.blank"
                    /findings/0               | pointer               | "x"
                    /findings/0               | line                  | 0
                    /findings/0               | message               | ""
                    /findings/0               | help                  | "not a uri"
                    /findings/0               | suppression           | {"places": "/**", "reason": "known"}
                    /groups/0                 | count                 | 0
                    /groups/0                 | first                 | []
                    """)
    void refuseAReportThatIsWrittenOtherwise(String holder, String name, String value) {
        ObjectNode report = (ObjectNode) StandardSchemas.parse(WRITER.write(REPORT));
        ObjectNode changed = (ObjectNode) (holder.equals("/") ? report : report.at(holder));
        changed.set(name, new JsonMapper().readTree(value));
        assertThat(StandardSchemas.faultsOfReport(report.toString().getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void refuseAReportThatLacksAnythingThatEveryReportHas() {
        assertThatEachPropertyIsNeeded("");
        assertThatEachPropertyIsNeeded("/counts");
        assertThatEachPropertyIsNeeded("/groups/0");
        assertThat(StandardSchemas.faultsOfReport(without("/findings/0", "line")))
                .isNotEmpty();
        assertThat(StandardSchemas.faultsOfReport(without("/findings/0", "value")))
                .isEmpty();
    }

    private static void assertThatEachPropertyIsNeeded(String holder) {
        JsonNode report = StandardSchemas.parse(WRITER.write(REPORT));
        assertThat(report.at(holder).propertyNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(StandardSchemas.faultsOfReport(without(holder, name)))
                        .isNotEmpty());
    }

    @Test
    void refuseAProblemWithoutAnError() {
        ObjectNode problem = (ObjectNode) StandardSchemas.parse(WRITER.writeProblem(REPORT, URI.create("a")));
        assertThat(StandardSchemas.faultsOfProblem(problem.toString().getBytes(UTF_8)))
                .isEmpty();
        ((ObjectNode) problem.get("counts")).put("errors", 0);
        assertThat(StandardSchemas.faultsOfProblem(problem.toString().getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void theSchemaOfSarifIsAJudgeThatRefuses() {
        ObjectNode log = (ObjectNode)
                StandardSchemas.parse(WRITER.writeSarif(List.of(new ReportedDocument(URI.create("a"), REPORT))));
        assertThat(StandardSchemas.faultsOfSarif(log.toString().getBytes(UTF_8)))
                .isEmpty();
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
        assertThat(StandardSchemas.faultsOfSarif(log.toString().getBytes(UTF_8)))
                .isNotEmpty();
    }

    private static byte[] without(String holder, String name) {
        ObjectNode report = (ObjectNode) StandardSchemas.parse(WRITER.write(REPORT));
        ((ObjectNode) report.at(holder)).remove(name);
        return report.toString().getBytes(UTF_8);
    }
}
