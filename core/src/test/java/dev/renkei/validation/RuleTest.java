package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Rule DUPLICATE =
            RuleCatalogue.find("agreement.party.duplicate").orElseThrow();

    @Test
    void saysWhatIsWrongInTheReadersLanguage() {
        Map<String, String> name = Map.of("name", "大阪府");
        assertThat(DUPLICATE.getMessage(Locale.ENGLISH, name)).isEqualTo("The party \"大阪府\" is listed more than once");
        assertThat(DUPLICATE.getMessage(Locale.JAPAN, name)).isEqualTo("当事者「大阪府」が重複しています");
        assertThat(DUPLICATE.getMessage(Locale.FRENCH, name)).isEqualTo(DUPLICATE.getMessage(Locale.ENGLISH, name));
    }

    @Test
    void saysWhyItIsThere() {
        assertThat(DUPLICATE.getReason(Locale.UK)).isEqualTo("An organization cannot make an agreement with itself.");
        assertThat(DUPLICATE.getReason(Locale.JAPANESE)).isEqualTo("一つの団体が自分自身と協定を結ぶことはできません。");
    }

    @Test
    void saysHowToRepairWhatBreaksIt() {
        assertThat(DUPLICATE.getRepair(Locale.UK))
                .isEqualTo("Remove the duplicate party, or name the branch or office that is meant.");
        assertThat(DUPLICATE.getRepair(Locale.JAPANESE)).isEqualTo("重複した当事者を消すか、支部や事業所のことであればその名称を書いてください。");
    }

    @Test
    void hasANameThatIsNoAddress() {
        assertThat(DUPLICATE.getUrn()).hasToString("urn:renkei:rule:agreement.party.duplicate");
    }

    @Test
    void hasAPlaceInTheRuleReferenceOfAHost() {
        assertThat(DUPLICATE.getHelpUri(URI.create("https://host.example/docs/rules?v=1")))
                .hasToString("https://host.example/docs/rules?v=1#agreement.party.duplicate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUPLICATE.getHelpUri(URI.create("https://host.example/#x")))
                .withMessage("Base must have no fragment but was https://host.example/#x");
    }

    @Test
    void isEqualByItsCode() {
        assertThat(Rule.error("a.b"))
                .isEqualTo(Rule.warning("a.b").forPublication())
                .hasSameHashCodeAs(Rule.info("a.b"))
                .isNotEqualTo(Rule.error("a.c"))
                .isNotEqualTo("a.b")
                .hasToString("a.b");
    }

    @Test
    void knowsItsWeightAndItsProfile() {
        assertThat(Rule.error("a.b").getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(Rule.warning("a.b").getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(Rule.info("a.b").getSeverity()).isEqualTo(Severity.INFO);
        assertThat(Rule.info("a.b").getProfile()).isEqualTo(Profile.DRAFT);
        assertThat(Rule.info("a.b").forPublication().getProfile()).isEqualTo(Profile.PUBLICATION);
        assertThat(Rule.info("a.b").forPublication().getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void hasACodeOfConceptSubjectAndFault() {
        Pattern form = Pattern.compile("[a-z]+(?:\\.[a-z]+(?:-[a-z]+)*){1,2}");
        assertThat(RuleCatalogue.getRules())
                .extracting(Rule::getCode)
                .allMatch(code -> form.matcher(code).matches());
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> DUPLICATE.getMessage(Locale.ENGLISH, null))
                .withMessage("parameters");
        assertThatNullPointerException()
                .isThrownBy(() -> DUPLICATE.getReason(null))
                .withMessage("locale");
    }
}
