package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.organization.Organization;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PolicyCodecTest {

    private static final Policy POLICY = Policy.builder()
            .minimumFields(3)
            .minimumInitiatives(3)
            .minimumPlanLength(Period.ofYears(2))
            .addRequiredProperties("/concludedOn", "/plans/*/period")
            .addRequiredField("防災")
            .addRequiredLanguages("ja", "en")
            .putRequiredDuty("report", Period.ofYears(1))
            .putRequiredDuty("meeting", Period.ofMonths(6))
            .addExcludedPartyKind(Organization.Kind.of("gambling-operator"))
            .putSeverity("text.residue", Severity.INFO)
            .putSeverity("policy.plan.too-short", Severity.WARNING)
            .addSuppressions(
                    Suppression.of("field.label.missing", "the source lost its labels"),
                    Suppression.of("text.residue", "/title", "as the source prints it"))
            .build();

    @Test
    void aPolicyIsWrittenAsPeopleWriteIt() {
        assertThat(new String(RenkeiJson.writePolicy(POLICY), StandardCharsets.UTF_8))
                .isEqualTo("""
                {
                  "format": "renkei-policy/1",
                  "minimumFields": 3,
                  "minimumInitiatives": 3,
                  "minimumPlanLength": "P2Y",
                  "requiredProperties": [
                    "/concludedOn",
                    "/plans/*/period"
                  ],
                  "requiredFields": [
                    "防災"
                  ],
                  "requiredLanguages": [
                    "ja",
                    "en"
                  ],
                  "requiredDuties": {
                    "meeting": "P6M",
                    "report": "P1Y"
                  },
                  "excludedPartyKinds": [
                    "gambling-operator"
                  ],
                  "severities": {
                    "policy.plan.too-short": "WARNING",
                    "text.residue": "INFO"
                  },
                  "suppressions": [
                    {
                      "code": "field.label.missing",
                      "reason": "the source lost its labels"
                    },
                    {
                      "code": "text.residue",
                      "places": "/title",
                      "reason": "as the source prints it"
                    }
                  ]
                }
                """);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        assertThat(RenkeiJson.readPolicy(RenkeiJson.writePolicy(POLICY)).orElseThrow())
                .isEqualTo(POLICY);
        assertThat(RenkeiJson.readPolicy(RenkeiJson.writePolicy(Policy.none())).orElseThrow())
                .isEqualTo(Policy.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"minimumInitiatives\": 0 | 2:24 json.wrong-type /minimumInitiatives | whole number from 1 to 999999999 but was 0",
                "\"minimumInitiatives\": \"3\" | 2:24 json.wrong-type /minimumInitiatives | but was a string",
                "\"minimumPlanLength\": \"two years\" | 2:23 json.invalid-scalar /minimumPlanLength | written as P3Y",
                "\"minimumPlanLength\": \"P0D\" | 2:23 json.invalid-scalar /minimumPlanLength | greater than zero",
                "\"requiredProperties\": [\"/title\", \"/nope\"] | 2:35 json.invalid-scalar /requiredProperties/1 | a property of agreements, such as",
                "\"minimumFields\": 0 | 2:19 json.wrong-type /minimumFields | whole number from 1 to 999999999 but was 0",
                "\"requiredFields\": [\"防災\", \" \"] | 2:27 json.invalid-scalar /requiredFields/1 | must not be blank",
                "\"requiredLanguages\": [\"jp\"] | 2:24 json.invalid-scalar /requiredLanguages/0 | a language tag, such as en",
                "\"requiredDuties\": {\"Meeting\": \"P1Y\"} | 2:21 json.invalid-scalar /requiredDuties/Meeting | Meeting",
                "\"requiredDuties\": {\"meeting\": \"P0D\"} | 2:32 json.invalid-scalar /requiredDuties/meeting | greater than zero",
                "\"excludedPartyKinds\": [\"Pachinko\"] | 2:25 json.invalid-scalar /excludedPartyKinds/0 | Pachinko",
                "\"severities\": {\"text.residu\": \"INFO\"} | 2:17 json.invalid-scalar /severities/text.residu | but was text.residu",
                "\"severities\": {\"text.residue\": \"info\"} | 2:33 json.invalid-scalar /severities/text.residue | one of ERROR, WARNING, INFO",
                "\"severities\": {\"json.malformed\": \"INFO\"} | 2:17 json.invalid-scalar /severities/json.malformed | that a policy can weigh or suppress",
                "\"severities\": {\"text.residue\": \"INFO\", \"text.residue\": \"INFO\"} | 2:41 json.duplicate-property /severities/text.residue | text.residue",
                "\"suppressions\": [{\"code\": \"text.residue\"}] | 2:19 json.missing-property /suppressions/0 | reason",
                "\"suppressions\": [{\"code\": \"text.residue\", \"reason\": \" \"}] | 2:54 json.invalid-scalar /suppressions/0/reason | must not be blank",
                "\"suppressions\": [{\"code\": \"text.residue\", \"places\": \"title\", \"reason\": \"x\"}] | 2:54 json.invalid-scalar /suppressions/0/places | JSON Pointer",
                "\"minimumInitiative\": 3 | 2:2 json.unknown-property /minimumInitiative | minimumInitiative",
                "\"format\": \"renkei-policy/2\" | 2:2 json.duplicate-property /format | format"
            })
    void whatIsWrongIsToldWithItsPlace(String property, String place, String words) {
        ReadResult<Policy> result = read("{\"format\": \"renkei-policy/1\",\n " + property + "}");

        assertThat(result.getValue()).isEmpty();
        Finding finding = result.getReport().getFindings().get(0);
        assertThat(result.getReport().getFindings()).hasSize(1);
        assertThat(finding.getPosition().orElseThrow() + " " + finding.getCode() + " " + finding.getPointer())
                .isEqualTo(place);
        assertThat(finding.getMessage(Locale.ENGLISH)).contains(words);
        assertThat(finding.getMessage(Locale.JAPANESE)).containsPattern("[ぁ-ん]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"suppressions\": [{\"code\": \"text.residue\", \"reason\": \"one\\ntwo\"}] | true",
                "\"suppressions\": [{\"code\": \"text.residue\", \"reason\": \"\"}] | false",
                "\"requiredFields\": [\"防災\"] | true",
                "\"requiredFields\": [\"\"] | false",
                "\"requiredLanguages\": [\"zh-Hant\"] | true",
                "\"requiredLanguages\": [\"日本語\"] | false",
                "\"requiredDuties\": {\"meeting\": \"P1Y\"} | true",
                "\"requiredDuties\": {\"Meeting\": \"P1Y\"} | false",
                "\"severities\": {\"text.residue\": \"INFO\"} | true",
                "\"severities\": {\"Text\": \"INFO\"} | false"
            })
    void theSchemaAgreesWithTheReader(String property, boolean valid) throws IOException {
        String policy = "{\"format\": \"renkei-policy/1\", " + property + "}";
        SchemaJudge judge = SchemaJudge.ofSchema(Files.readString(Path.of("../docs/schema/policy.schema.json")));

        assertThat(read(policy).isValid()).isEqualTo(valid);
        assertThat(judge.accepts(new JsonMapper().readTree(policy))).isEqualTo(valid);
    }

    @Test
    void aPolicyNamesItsFormat() {
        assertThat(read("{}").getReport().findingsOf("json.missing-property")).hasSize(1);
        assertThat(read("{\"format\": \"renkei-policy/2\"}").getReport().findingsOf("json.invalid-scalar"))
                .singleElement()
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .isEqualTo("Value must be one of renkei-policy/1 but was renkei-policy/2");
    }

    private static ReadResult<Policy> read(String json) {
        return RenkeiJson.readPolicy(json.getBytes(StandardCharsets.UTF_8));
    }
}
