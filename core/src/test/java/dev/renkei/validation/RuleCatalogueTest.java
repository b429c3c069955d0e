package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void listsEachRuleOnce() {
        assertThat(RuleCatalogue.getRules()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void findsARuleByItsCode() {
        assertThat(RuleCatalogue.getRules())
                .allSatisfy(
                        rule -> assertThat(RuleCatalogue.find(rule.getCode())).containsSame(rule));
        assertThat(RuleCatalogue.find("agreement.party")).isEmpty();
        assertThat(RuleCatalogue.find("")).isEmpty();
    }

    @Test
    void keepsTheRulesOfAConceptTogether() {
        List<String> concepts = RuleCatalogue.getRules().stream()
                .map(rule -> rule.getCode().substring(0, rule.getCode().indexOf('.')))
                .toList();
        assertThat(concepts.get(0)).isEqualTo("json");
        assertThat(concepts.lastIndexOf("json")).isLessThan(concepts.indexOf("text"));
        assertThat(concepts.lastIndexOf("field")).isLessThan(concepts.indexOf("plan"));
        assertThat(concepts.lastIndexOf("plan")).isLessThan(concepts.indexOf("initiative"));
    }

    @Test
    void isNotToBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> RuleCatalogue.getRules().clear());
    }

    @Test
    void checksEveryRuleOfItsChecks() {
        assertThat(RuleCatalogue.boundRules())
                .allSatisfy(check ->
                        assertThat(RuleCatalogue.find(check.rule().getCode())).contains(check.rule()));
    }

    @Test
    void readsOnlyWhatTheConceptsHave() {
        assertThat(RuleCatalogue.boundRules()).allSatisfy(BoundRule::requireProperties);
    }
}
