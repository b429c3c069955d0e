package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.message.ParseFailure;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Rule RULE =
            RuleCatalogue.find("agreement.party.duplicate").orElseThrow();
    private static final URI BASE = URI.create("https://host.example/rules");
    private static final Finding FINDING = Finding.of(RULE, "/parties/1", Map.of("name", "大阪府"));

    @Test
    void tellsItsRuleItsPlaceAndItsValues() {
        assertThat(FINDING.getRule()).isEqualTo(RULE);
        assertThat(FINDING.getCode()).isEqualTo("agreement.party.duplicate");
        assertThat(FINDING.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(FINDING.getPointer()).isEqualTo("/parties/1");
        assertThat(FINDING.getGeneralPointer()).isEqualTo("/parties/*");
        assertThat(FINDING.getPropertyPath()).isEqualTo("parties[1]");
        assertThat(FINDING.getParameters()).containsExactly(Map.entry("name", "大阪府"));
        assertThat(FINDING.getPosition()).isEmpty();
    }

    @Test
    void speaksBothLanguages() {
        assertThat(FINDING.getMessage(Locale.JAPANESE)).isEqualTo("当事者「大阪府」が重複しています");
        assertThat(FINDING.describe(Locale.JAPANESE))
                .isEqualTo("ERROR agreement.party.duplicate /parties/1: 当事者「大阪府」が重複しています");
        assertThat(FINDING)
                .hasToString(
                        "ERROR agreement.party.duplicate /parties/1:" + " The party \"大阪府\" is listed more than once");
    }

    @Test
    void wordsAValueThatIsAMessageInTheLanguageOfTheReader() {
        Finding finding = RenkeiValidator.standard()
                .validate(Identifier.of(IdentifierScheme.JP_LOCAL_GOVERNMENT, "270001"))
                .getFindings()
                .get(0);
        assertThat(finding.getParameters())
                .containsOnlyKeys("reason")
                .hasEntrySatisfying(
                        "reason",
                        reason -> assertThat(reason)
                                .isInstanceOf(ParseFailure.class)
                                .hasToString(finding.getMessage(Locale.ENGLISH)));
        assertThat(finding.getMessage(Locale.JAPANESE)).startsWith("地方公共団体コード「270001」の検査数字が合いません");
    }

    @Test
    void readsWithoutAPointerWhereItIsAboutTheWholeDocument() {
        Rule rule = RuleCatalogue.find("agreement.concluded.missing").orElseThrow();
        assertThat(Finding.of(rule, "", Map.of()))
                .hasToString("WARNING agreement.concluded.missing: The agreement has no day of conclusion");
    }

    @Test
    void explainsItselfByItsRule() {
        assertThat(FINDING.getReason(Locale.JAPANESE)).isEqualTo(RULE.getReason(Locale.JAPANESE));
        assertThat(FINDING.getRepair(Locale.ENGLISH)).isEqualTo(RULE.getRepair(Locale.ENGLISH));
        assertThat(FINDING.getHelpUri(BASE)).isEqualTo(RULE.getHelpUri(BASE));
    }

    @Test
    void showsTheBeginningOfWhatStandsAtItsPlace() {
        assertThat(FINDING.getValue()).isEmpty();
        assertThat(FINDING.withValue("大阪府\n").getValue()).contains("大阪府[LINE FEED]");
        assertThat(FINDING.withValue("大".repeat(101)).getValue()).contains("大".repeat(100) + "…");
    }

    @Test
    void keepsAllElseItSaysInItsCopies() {
        Suppression suppression = Suppression.of(FINDING.getCode(), "two branches of one name");
        Finding whole = FINDING.withValue("大阪府")
                .withPlace("/parties/1", new Finding.Position(3, 7))
                .withSuppression(suppression)
                .withSeverity(Severity.INFO);
        assertThat(whole.getValue()).contains("大阪府");
        assertThat(whole.getPosition()).contains(new Finding.Position(3, 7));
        assertThat(whole.getSuppression()).contains(suppression);
        assertThat(whole.withValue("京都府").getSuppression()).contains(suppression);
        assertThat(whole.withPlace("/parties/0", new Finding.Position(1, 1)).getValue())
                .contains("大阪府");
        assertThat(whole.withPlace("/parties/0", new Finding.Position(1, 1)).getSuppression())
                .contains(suppression);
    }

    @Test
    void canWeighMoreThanItsRule() {
        assertThat(FINDING.withSeverity(Severity.ERROR)).isSameAs(FINDING);
        Finding lighter = FINDING.withSeverity(Severity.INFO);
        assertThat(lighter.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(lighter.getRule().getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(lighter).isNotEqualTo(FINDING);
    }

    @Test
    void canBePlacedInAText() {
        Finding placed = FINDING.withPlace("/parties", new Finding.Position(3, 7));
        assertThat(placed.getPosition()).contains(new Finding.Position(3, 7));
        assertThat(placed.getPointer()).isEqualTo("/parties");
        assertThat(placed.withSeverity(Severity.INFO).getPosition()).contains(new Finding.Position(3, 7));
    }

    @Test
    void isEqualByAllThatItSays() {
        assertThat(Finding.of(RULE, "/parties/1", Map.of("name", "大阪府")))
                .isEqualTo(FINDING)
                .hasSameHashCodeAs(FINDING);
        assertThat(FINDING)
                .isNotEqualTo(Finding.of(RULE, "/parties/2", Map.of("name", "大阪府")))
                .isNotEqualTo(Finding.of(RULE, "/parties/1", Map.of("name", "京都府")))
                .isNotEqualTo(FINDING.withPlace("/parties/1", new Finding.Position(1, 1)))
                .isNotEqualTo(FINDING.withValue("大阪府"))
                .isNotEqualTo(FINDING.withSuppression(Suppression.of(FINDING.getCode(), "known")))
                .isNotEqualTo("/parties/1");
    }

    @Test
    void keepsItsValuesWhateverBecomesOfTheMap() {
        Map<String, String> values = new HashMap<>(Map.of("name", "大阪府"));
        Finding finding = Finding.of(RULE, "/parties/1", values);
        values.put("name", "京都府");
        assertThat(finding).isEqualTo(FINDING);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.getParameters().clear());
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of(null, "", Map.of()))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of(RULE, null, Map.of()))
                .withMessage("pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> FINDING.withSeverity(null))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> FINDING.withPlace(null, new Finding.Position(1, 1)))
                .withMessage("pointer");
    }
}
