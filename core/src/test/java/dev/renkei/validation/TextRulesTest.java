package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    private static final List<BoundRule<?>> RULES = RuleCatalogue.rulesOf(LocalizedText.class);

    /** Each character stands alone, among kana, among kanji and twice. */
    @Test
    void noRuleFindsAnythingInATextThatSurelyObeysThem() {
        assertThat(IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                        .filter(each -> Character.getType(each) != Character.SURROGATE)
                        .mapToObj(Character::toString)
                        .flatMap(each -> Stream.of(each, "か" + each + "か", "連" + each + "携", "a" + each + each))
                        .map(LocalizedText::of)
                        .filter(TextRules::areSurelyObeyedBy)
                        .filter(TextRulesTest::isFaulty))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"防災（Disaster prevention）に関すること、24時間", "◎重点", "𠮷野家との協定", "①見守り\n②防災"})
    void usualTextsSurelyObeyTheRules(String text) {
        assertThat(TextRules.areSurelyObeyedBy(LocalizedText.of(text))).isTrue();
        assertThat(TextRules.areSurelyObeyedBy(LocalizedText.of("ja", text).with("en-GB", "Agreement")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "（防災", "防災[image]", "防災）", "防災\u200B", "か\u3099"})
    void otherTextsAreJudged(String text) {
        assertThat(TextRules.areSurelyObeyedBy(LocalizedText.of(text))).isFalse();
        assertThat(TextRules.areSurelyObeyedBy(LocalizedText.of("ja", text))).isFalse();
        assertThat(TextRules.areSurelyObeyedBy(LocalizedText.of("xx-illformed-", "協定")))
                .isFalse();
    }

    private static boolean isFaulty(LocalizedText text) {
        List<Boolean> reported = new ArrayList<>();
        RuleContext context = RuleContext.of(LocalDate.EPOCH, (severity, steps, parameters) -> reported.add(true));
        RULES.forEach(rule -> rule.run(text, context));
        return !reported.isEmpty();
    }
}
