package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

    @Test
    void areJapaneseForJapaneseAndEnglishForAllOthers() {
        assertThat(RuleTexts.in(Locale.JAPAN)).isSameAs(RuleTexts.in(Locale.JAPANESE));
        assertThat(RuleTexts.in(Locale.forLanguageTag("ja-Latn-JP"))).isSameAs(RuleTexts.in(Locale.JAPANESE));
        assertThat(RuleTexts.in(Locale.ENGLISH))
                .isSameAs(RuleTexts.in(Locale.ROOT))
                .isSameAs(RuleTexts.in(Locale.GERMANY))
                .isNotSameAs(RuleTexts.in(Locale.JAPANESE));
    }

    @Test
    void doNotDependOnTheLanguageOfTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(RuleTexts.in(Locale.ENGLISH).message("text.blank", Map.of()))
                    .isEqualTo("The text is blank");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void takeValuesAsTheyAre() {
        assertThat(RuleTexts.in(Locale.ENGLISH).message("text.residue", Map.of("value", "{value} $1 \\ {")))
                .isEqualTo("The text contains \"{value} $1 \\ {\", which is left over from a conversion");
    }

    @Test
    void holdATextForEveryRuleOrSayWhichOneIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTexts.in(Locale.ENGLISH).message("no.such-rule", Map.of()))
                .withMessage("Messages must hold a text for dev.renkei.no.such-rule");
    }
}
