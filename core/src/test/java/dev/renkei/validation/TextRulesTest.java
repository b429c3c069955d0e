package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aLongTextOfIdeographsOfItsOwnIsJudgedInTimeThatGrowsWithItsLength() {
        String own = "\uF900".repeat(1_000_000);

        assertThat(brokenBy(LocalizedText.of("\uF900"))).doesNotContain("text.not-normalised");
        assertThat(brokenBy(LocalizedText.of(own + "か\u3099"))).contains("text.not-normalised");
    }

    private static boolean isFaulty(LocalizedText text) {
        return !brokenBy(text).isEmpty();
    }

    /** Returns the codes of the rules that a text breaks. */
    private static List<String> brokenBy(LocalizedText text) {
        List<String> codes = new ArrayList<>();
        for (BoundRule<?> rule : RULES) {
            rule.run(
                    text,
                    new RuleContext(
                            LocalDate.EPOCH,
                            (severity, steps, parameters) ->
                                    codes.add(rule.rule().getCode())));
        }
        return codes;
    }
}
