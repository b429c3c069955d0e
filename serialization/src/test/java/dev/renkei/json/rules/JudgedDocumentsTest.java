package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Small documents, each composed from what was met in practice, with what a careful clerk would say of them. */
class JudgedDocumentsTest {

    /** Faithful documents of sound agreements, with the codes that must not be reported. */
    static Stream<Arguments> falseAlarms() throws IOException {
        return lines("false-alarms");
    }

    /** Documents in which something is wrong or doubtful, with the place and the least weight of the finding. */
    static Stream<Arguments> missed() throws IOException {
        return lines("missed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseAlarms")
    void soundDocumentsHaveNoneOfTheseFindings(String name, JsonNode judged) {
        List<String> never = texts(judged.get("never"));
        assertThat(findings(
                        judged, Profile.valueOf(judged.get("profile").asString().toUpperCase(Locale.ROOT))))
                .as(name)
                .extracting(Finding::getCode)
                .noneMatch(code -> never.contains(code) || code.startsWith("json."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missed")
    void doubtfulDocumentsHaveAFindingAtTheirPlace(String name, JsonNode judged) {
        String place = judged.get("at").asString();
        Severity least = Severity.valueOf(judged.get("atLeast").asString());
        List<Finding> findings = findings(judged, Profile.DRAFT);
        assertThat(findings)
                .as(name)
                .anyMatch(finding -> (finding.getPointer() + "/").startsWith(place + "/")
                        && finding.getSeverity().compareTo(least) <= 0
                        && !texts(judged.path("beside")).contains(finding.getCode()));
        if (judged.has("atMost")) {
            Severity most = Severity.valueOf(judged.get("atMost").asString());
            assertThat(findings).allMatch(finding -> finding.getSeverity().compareTo(most) >= 0);
        }
    }

    private static List<Finding> findings(JsonNode judged, Profile profile) {
        ReadOptions options = RuleExamples.options(profile);
        byte[] payload = ExampleFiles.print(judged.get("document"));
        Class<?> type = judged.at("/document/type").asString().equals("register") ? Register.class : Agreement.class;
        return RenkeiJson.read(payload, type, options).getReport().getFindings();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<Arguments> lines(String name) throws IOException {
        String path = "/judged-documents/" + name + ".ndjson";
        try (InputStream in = Objects.requireNonNull(JudgedDocumentsTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(ExampleFiles::parse)
                    .map(judged -> Arguments.of(judged.get("name").asString(), judged));
        }
    }
}
