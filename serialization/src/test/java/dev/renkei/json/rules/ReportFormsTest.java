package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.ReportWriter;
import dev.renkei.json.ReportedDocument;
import dev.renkei.json.StandardSchemas;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports about every rule and every published document are valid in each of their forms. */
class ReportFormsTest {

    private static final List<ReportWriter> WRITERS =
            List.of(ReportWriter.in(Locale.ENGLISH), ReportWriter.in(Locale.JAPANESE));

    static List<RuleExample> examples() {
        return RuleExamples.all();
    }

    static Stream<RuleExample> oneExampleOfEachRule() {
        return RuleExamples.firstOfEachRule(RuleExamples.all().stream());
    }

    @ParameterizedTest
    @MethodSource("oneExampleOfEachRule")
    void areValidForEachRule(RuleExample example) {
        assertThatReportsAreValid(example);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("examples")
    void areValidForEachExample(RuleExample example) {
        assertThatReportsAreValid(example);
    }

    private static void assertThatReportsAreValid(RuleExample example) {
        Report report = RuleExamples.resultOf(example).getReport();
        for (ReportWriter writer : WRITERS) {
            assertThat(StandardSchemas.faultsOfReport(writer.write(report))).isEmpty();
            if (!report.isValid()) {
                assertThat(StandardSchemas.faultsOfProblem(writer.writeProblem(report)))
                        .isEmpty();
            }
        }
    }

    @Test
    void areValidForAllRulesInOneLog() {
        List<ReportedDocument> documents = new ArrayList<>();
        oneExampleOfEachRule().forEach(example -> {
            Report report = RuleExamples.resultOf(example).getReport();
            documents.add(new ReportedDocument(URI.create(example.code() + ".json"), report));
        });
        for (ReportWriter writer : WRITERS) {
            byte[] log = writer.writeSarif(documents);
            assertThat(StandardSchemas.faultsOfSarif(log)).isEmpty();
            JsonNode run = new JsonMapper().readTree(log).get("runs").get(0);
            assertThat(run.get("results")).hasSameSizeAs(documents);
        }
    }

    @Test
    void areValidForThePublishedDocuments() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/documents"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                byte[] payload = Files.readAllBytes(file);
                ExampleBase base = ExampleBase.like(ExampleFiles.parse(Files.readString(file)));
                Report report =
                        base.read(payload, RuleExamples.options(Profile.STRICT)).getReport();
                assertThat(StandardSchemas.faultsOfReport(WRITERS.get(1).write(report)))
                        .as(file.toString())
                        .isEmpty();
                assertThat(StandardSchemas.faultsOfSarif(
                                WRITERS.get(1).writeSarif(List.of(new ReportedDocument(URI.create("a.json"), report)))))
                        .isEmpty();
            }
        }
    }
}
