package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.document.Document;
import dev.renkei.register.Register;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final RenkeiValidator VALIDATOR = RenkeiValidator.standard()
            .withClock(Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo")));

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("見守り協定")
            .addParties(Party.of("みなと市"), Party.of("みなと生活協同組合"))
            .addField(CooperationField.builder()
                    .id("watch-over")
                    .label(LocalizedText.of("ja", "見守り").with("en", "Watching over"))
                    .build())
            .addPlan(plan("FY2026/FY2027", "声かけ", "訪問"))
            .build();

    // ----------------------------------------------------------------------------------- what is asked for

    @Test
    void namesAMissingPropertyByItsLabel() {
        Policy policy = Policy.builder()
                .addRequiredProperty("/purpose")
                .addRequiredProperty("/title/fr")
                .build();
        assertThat(VALIDATOR.withPolicy(policy).validate(AGREEMENT).findingsOf("policy.property.missing"))
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactlyInAnyOrder("団体の方針で必要な項目「目的」（purpose）がありません", "団体の方針で必要な項目「フランス語」（fr）がありません");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void asksForInitiatives(int minimum, boolean satisfied) {
        Policy policy = Policy.builder().minimumInitiatives(minimum).build();
        assertThat(places(AGREEMENT, policy))
                .isEqualTo(satisfied ? List.of() : List.of("policy.initiatives.too-few /plans"));
    }

    @Test
    void countsTheInitiativesOfAllPlans() {
        Policy policy = Policy.builder().minimumInitiatives(3).build();
        Agreement more = Agreement.builder()
                .from(AGREEMENT)
                .addPlan(plan("FY2028", "体操"))
                .build();
        assertThat(places(more, policy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FY2026/FY2027, P2Y, true",
        "FY2026/FY2027, P2Y1D, false",
        "FY2026, P2Y, false",
        "FY2026, P12M, true",
        "2026-04-01/2028-03-30, P2Y, false",
        "2026-04-01/.., P2Y, true",
        "../2026-04-30, P2Y, true"
    })
    void asksForPlansOfALength(String period, Period minimum, boolean satisfied) {
        Agreement agreement = Agreement.builder()
                .from(AGREEMENT)
                .plans(List.of(plan(period, "声かけ", "訪問")))
                .build();
        Policy policy = Policy.builder().minimumPlanLength(minimum).build();
        assertThat(places(agreement, policy))
                .isEqualTo(satisfied ? List.of() : List.of("policy.plan.too-short /plans/0/period"));
    }

    @ParameterizedTest
    @CsvSource({
        "/title, ''",
        "/concludedOn, ' '",
        "/purpose, ' '",
        "/plans/*/period, ''",
        "/plans/*/initiatives/*/description, /plans/0/initiatives/0 /plans/0/initiatives/1",
        "/parties/*/organization/kind, /parties/0/organization /parties/1/organization",
        "/term, ' '",
        "/term/length, ''",
        "/amendments/*/amendedOn, ''"
    })
    void asksForProperties(String pointer, String places) {
        Policy policy = Policy.builder().addRequiredProperty(pointer).build();
        Report report = VALIDATOR.withPolicy(policy).validate(AGREEMENT);
        assertThat(report.findingsOf("policy.property.missing"))
                .extracting(Finding::getPointer)
                .isEqualTo(
                        places.isEmpty()
                                ? List.of()
                                : List.of(places.split(" ", places.isBlank() ? 1 : 0)).stream()
                                        .map(String::strip)
                                        .toList());
        assertThat(report.getFindings())
                .allSatisfy(finding -> assertThat(pointer)
                        .endsWith("/" + finding.getParameters().get("name")));
    }

    @ParameterizedTest
    @CsvSource({"watch-over, true", "見守り, true", "Watching over, true", "防災, false", "watch, false"})
    void asksForFieldsByTheirLabelOrKey(String field, boolean satisfied) {
        Policy policy = Policy.builder().addRequiredField(field).build();
        assertThat(places(AGREEMENT, policy))
                .isEqualTo(satisfied ? List.of() : List.of("policy.field.missing /fields"));
    }

    @Test
    void asksThisOfEachAgreementInARegister() {
        Register register = Register.builder()
                .title("台帳")
                .addAgreement(AGREEMENT)
                .addAgreement(Agreement.builder()
                        .from(AGREEMENT)
                        .addField(CooperationField.builder().label("防災").build())
                        .build())
                .build();
        Policy policy = Policy.builder().addRequiredField("防災").build();
        assertThat(places(register, policy)).containsExactly("policy.field.missing /agreements/0/fields");
    }

    @Test
    void isSilentAboutWhatCouldNotBeRead() {
        Policy policy = Policy.builder()
                .minimumInitiatives(5)
                .minimumPlanLength(Period.ofYears(5))
                .addRequiredProperty("/concludedOn")
                .addRequiredField("防災")
                .build();
        RenkeiValidator validator = VALIDATOR.withPolicy(policy);
        assertThat(validator.validate(AGREEMENT).getFindings()).hasSize(4);
        assertThat(codes(validator, "/plans/0/initiatives"))
                .containsExactly("policy.property.missing", "policy.field.missing", "policy.plan.too-short");
        assertThat(codes(validator, "/plans/0/initiatives/0/title")).hasSize(4);
        assertThat(codes(validator, "/plans/0/period"))
                .doesNotContain("policy.plan.too-short")
                .hasSize(3);
        assertThat(codes(validator, "/concludedOn"))
                .doesNotContain("policy.property.missing")
                .hasSize(3);
        assertThat(codes(validator, "/fields/0/label"))
                .doesNotContain("policy.field.missing")
                .hasSize(3);
    }

    // --------------------------------------------------------------------------------- how findings weigh

    @Test
    void setsTheSeverityOfARuleWhateverTheProfile() {
        Policy policy = Policy.builder()
                .putSeverity("plan.empty", Severity.ERROR)
                .putSeverity("field.label.missing", Severity.INFO)
                .build();
        Agreement agreement = Agreement.builder()
                .from(AGREEMENT)
                .addField(CooperationField.builder().id("lost").build())
                .addPlan(plan("FY2029"))
                .build();
        Report report = VALIDATOR.withProfile(Profile.STRICT).withPolicy(policy).validate(agreement);
        assertThat(report.findingsOf("plan.empty"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
        assertThat(report.findingsOf("field.label.missing"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void setsTheSeverityOfItsOwnRulesToo() {
        Policy policy = Policy.builder()
                .minimumInitiatives(9)
                .putSeverity("policy.initiatives.too-few", Severity.WARNING)
                .build();
        assertThat(VALIDATOR.withPolicy(policy).validate(AGREEMENT).isValid()).isTrue();
    }

    @Test
    void keepsWhatItSuppressesWithTheFirstReason() {
        Policy policy = Policy.builder()
                .minimumInitiatives(9)
                .addSuppression(Suppression.of("policy.initiatives.too-few", "/fields", "elsewhere"))
                .addSuppression(Suppression.of("policy.initiatives.too-few", "/plans", "they begin next year"))
                .addSuppression(Suppression.of("policy.initiatives.too-few", "never asked"))
                .build();
        Report report = VALIDATOR.withPolicy(policy).validate(AGREEMENT);
        assertThat(report.isValid()).isTrue();
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getSuppressedFindings())
                .extracting(finding -> finding.getSuppression().orElseThrow().reason())
                .containsExactly("they begin next year");
    }

    @Test
    void weighsAFindingTwiceAsOnce() {
        Policy policy = Policy.builder()
                .putSeverity("plan.empty", Severity.WARNING)
                .addSuppression(Suppression.of("plan.empty", "known"))
                .build();
        Finding finding = Finding.of(RuleCatalogue.find("plan.empty").orElseThrow(), "/plans/0", Map.of());
        Finding weighed = policy.weigh(finding);
        assertThat(policy.weigh(weighed)).isEqualTo(weighed).isNotEqualTo(finding);
        assertThat(Policy.none().weigh(finding)).isSameAs(finding);
    }

    @Test
    void changesNothingWhereItAsksForNothing() {
        assertThat(VALIDATOR.withPolicy(Policy.none()).validate(AGREEMENT)).isEqualTo(VALIDATOR.validate(AGREEMENT));
        assertThat(RenkeiValidator.standard().getPolicy()).isEqualTo(Policy.none());
    }

    // ------------------------------------------------------------------------------------ what cannot be

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "concludedOn",
                "/plans/period",
                "/plans/*",
                "/plans/0/period",
                "/titel",
                "/title/*",
                "/concludedOn/*",
                "/initiatives/*/title",
                "/*"
            })
    void refusesAPropertyThatAgreementsDoNotHave(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.builder().addRequiredProperty(pointer).build())
                .withMessage("Required property must be a property of agreements, such as /plans/*/period, but was "
                        + pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/term/renewal/notices",
                "/fields/*/classifications/*/version",
                "/plans/*/initiatives/*/series/*/observations/*/share",
                "/parties/*/signatories/*/person",
                "/title/ja"
            })
    void takesAPropertyHoweverDeepItStands(String pointer) {
        assertThat(Policy.builder().addRequiredProperty(pointer).build().getRequiredProperties())
                .containsExactly(pointer);
    }

    @Test
    void refusesABlankField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.builder().addRequiredField("　").build())
                .withMessage("Required field must not be blank but was \"　\"");
    }

    @Test
    void reportsOnceWhatAPolicyAsksForTwice() {
        Policy policy = Policy.builder()
                .addRequiredProperties("/purpose", "/purpose")
                .addRequiredFields("林業", "林業")
                .addRequiredLanguages("fr", "fr")
                .build();

        assertThat(places(AGREEMENT, policy))
                .containsExactlyInAnyOrder(
                        "policy.property.missing ",
                        "policy.field.missing /fields",
                        "policy.language.missing /languages");
    }

    @Test
    void givesEqualReportsOfOneDocument() {
        RenkeiValidator validator = RenkeiValidator.standard()
                .withPolicy(Policy.builder()
                        .putRequiredDuty("drill", Period.ofYears(1))
                        .build());

        assertThat(validator.validate(AGREEMENT).findingsOf("policy.duty.missing"))
                .hasSize(1);
        assertThat(validator.validate(AGREEMENT)).isEqualTo(validator.validate(AGREEMENT));
    }

    @Test
    void refusesMinimumsThatAskForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.builder().minimumInitiatives(0).build())
                .withMessage("Minimum of initiatives must be from 1 to 999999999 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Policy.builder().minimumPlanLength(Period.ZERO).build())
                .withMessage("Minimum length of a plan must be positive and at most 9999 years but was P0D");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Policy.builder().minimumPlanLength(Period.ofMonths(-1)).build());
    }

    @Test
    void refusesMinimumsThatHaveNoJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.builder().minimumFields(1_000_000_000).build())
                .withMessage("Minimum of fields must be from 1 to 999999999 but was 1000000000");
    }

    @Test
    void refusesSeveritiesOfRulesThatCannotWeighOtherwise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Policy.builder().putSeverity("plan.emty", Severity.INFO).build())
                .withMessage("Code must be that of a rule of the catalogue but was plan.emty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.builder()
                        .putSeverity("json.null-value", Severity.INFO)
                        .build());
    }

    @Test
    void printsWhatIsSetAlone() {
        Policy policy = Policy.builder()
                .minimumInitiatives(3)
                .addRequiredProperty("/concludedOn")
                .putSeverity("text.residue", Severity.INFO)
                .build();
        assertThat(Policy.none()).hasToString("Policy[]");
        assertThat(policy)
                .hasToString(
                        "Policy[minimumInitiatives=3, requiredProperties=[/concludedOn], severities=[text.residue=INFO]]");
        assertThat(RenkeiValidator.standard()).hasToString("RenkeiValidator[DRAFT]");
        assertThat(RenkeiValidator.standard()
                        .withPolicy(Policy.builder().minimumInitiatives(3).build()))
                .hasToString("RenkeiValidator[DRAFT, Policy[minimumInitiatives=3]]");
    }

    private static List<String> places(Document document, Policy policy) {
        return VALIDATOR.withPolicy(policy).validate(document).getFindings().stream()
                .filter(finding -> finding.getCode().startsWith("policy."))
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    private static List<String> codes(RenkeiValidator validator, String gap) {
        return validator.withGaps(List.of(gap)).validate(AGREEMENT).getFindings().stream()
                .map(Finding::getCode)
                .toList();
    }

    private static Plan plan(String period, String... titles) {
        Plan.Builder plan = Plan.builder().period(StatedPeriod.of(DatePeriod.parse(period)));
        for (String title : titles) {
            plan.addInitiative(
                    Initiative.builder().title(title).addFieldId("watch-over").build());
        }
        return plan.build();
    }
}
