package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import org.junit.jupiter.api.Test;

class PolicyReadingTest {

    private static final String PAYLOAD =
            Payloads.agreement("\"xNote\":\"社内\"", "\"xOther\":1", "\"contacts\":[{\"emails\":[\" \"]}]");

    @Test
    void aPolicyAsksForMoreAtAPlaceOfThePayload() {
        Policy policy =
                Policy.builder().addRequiredProperty("/parties/*/signatories").build();
        ReadResult<Agreement> result = read(Payloads.agreement(), policy);

        assertThat(Payloads.places(result.getReport()))
                .containsExactly("policy.property.missing /parties/0", "policy.property.missing /parties/1");
        assertThat(result.getValue()).isPresent();
        assertThat(result.isValid()).isFalse();
    }

    @Test
    void aSuppressedFindingCountsForNothingAndStaysWithItsReasonAndPlace() {
        Policy policy = Policy.builder()
                .addSuppression(Suppression.of("text.blank", "/contacts/*/emails/*", "not known yet"))
                .build();
        ReadResult<Agreement> result = read(Payloads.agreement("\"contacts\":[{\"emails\":[\" \"]}]"), policy);

        assertThat(result.isValid()).isTrue();
        assertThat(result.getReport().getFindings()).isEmpty();
        Finding suppressed = result.getReport().getSuppressedFindings().get(0);
        assertThat(suppressed.getSuppression().orElseThrow().reason()).isEqualTo("not known yet");
        assertThat(suppressed.getPosition()).isPresent();
        assertThat(suppressed.getValue()).contains(" ");
    }

    @Test
    void aSuppressionHoldsForThePlaceInThePayloadAndForTheOneInTheDocument() {
        String shortForm = Payloads.agreement("\"purpose\":\" \"");
        assertThat(Payloads.places(read(shortForm, Policy.none()).getReport())).containsExactly("text.blank /purpose");

        assertThat(read(shortForm, suppressing("text.blank", "/purpose")).isValid())
                .isTrue();
        assertThat(read(shortForm, suppressing("text.blank", "/purpose/*")).isValid())
                .isTrue();
        assertThat(read(shortForm, suppressing("text.blank", "/background")).isValid())
                .isFalse();
    }

    @Test
    void anUnknownPropertyThatIsSuppressedLetsTheRestBeRead() {
        ReadResult<Agreement> result = read(PAYLOAD, suppressing("json.unknown-property", "/xNote"));
        assertThat(Payloads.places(result.getReport())).contains("json.unknown-property /xOther");
        assertThat(result.getValue()).isEmpty();

        ReadResult<Agreement> all = read(PAYLOAD, suppressing("json.unknown-property", "/*"));
        assertThat(all.getValue()).isPresent();
        assertThat(all.getReport().getSuppressedFindings()).hasSize(2);
    }

    @Test
    void anUnknownPropertyThatWeighsLessLetsTheRestBeRead() {
        Policy policy = Policy.builder()
                .putSeverity("json.unknown-property", Severity.INFO)
                .build();
        ReadResult<Agreement> result = read(PAYLOAD, policy);

        assertThat(result.getValue()).isPresent();
        assertThat(result.getReport().findingsOf("json.unknown-property"))
                .extracting(Finding::getSeverity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void aSeverityOfAPolicyGoesBeforeThatOfTheOptions() {
        Policy policy = Policy.builder()
                .putSeverity("json.unknown-property", Severity.ERROR)
                .build();
        ReadOptions lenient = Payloads.OPTIONS.withUnknownPropertiesIgnored().withPolicy(policy);

        assertThat(RenkeiJson.read(Payloads.utf8(PAYLOAD), Agreement.class, lenient)
                        .getValue())
                .isEmpty();
    }

    @Test
    void aReportTellsTheProfileWhateverCameOfThePayload() {
        for (String payload : new String[] {"", "{", "{}", "[]", PAYLOAD, Payloads.agreement()}) {
            ReadOptions options = Payloads.OPTIONS.withProfile(Profile.STRICT);
            assertThat(RenkeiJson.read(Payloads.utf8(payload), Agreement.class, options)
                            .getReport()
                            .getProfile())
                    .as(payload)
                    .isEqualTo(Profile.STRICT);
        }
    }

    @Test
    void aPolicyMustBeGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReadOptions.standard().withPolicy(Nulls.value()))
                .withMessage("policy");
    }

    @Test
    void aSuppressionAtAPlaceThatNoDocumentCanHaveIsToldAtItsPlace() {
        String policy = """
                {"format": "renkei-policy/1", "suppressions": [
                  {"code": "json.unknown-property", "places": "/plans/*/xNote", "reason": "ours"},
                  {"code": "field.label.missing", "places": "/feelds/*", "reason": "lost"}
                ]}
                """;

        assertThat(RenkeiJson.readPolicy(Payloads.utf8(policy)).getReport().getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR json.invalid-scalar /suppressions/1: Places must exist in documents, such as /plans/*/title, but were /feelds/*");
    }

    private static Policy suppressing(String code, String places) {
        return Policy.builder()
                .addSuppression(Suppression.of(code, places, "known"))
                .build();
    }

    private static ReadResult<Agreement> read(String payload, Policy policy) {
        return RenkeiJson.read(Payloads.utf8(payload), Agreement.class, Payloads.OPTIONS.withPolicy(policy));
    }
}
