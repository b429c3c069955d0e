package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.TextKey;
import org.junit.jupiter.api.Test;

class PlaceholderRulesTest {

    @Test
    void wordsAreKeys() {
        assertThat(PlaceholderRules.WORDS).allSatisfy(each -> assertThat(each).isEqualTo(TextKey.of(each)));
    }

    @Test
    void noPlaceholderIsTakenForANameByItsEnd() {
        assertThat(PlaceholderRules.WORDS)
                .noneMatch(PlaceholderRules::endsUnlikePlaceholder)
                .noneMatch(each -> PlaceholderRules.endsUnlikePlaceholder("（" + each + "）"))
                .noneMatch(each -> PlaceholderRules.endsUnlikePlaceholder(each + " "));
        assertThat(PlaceholderRules.endsUnlikePlaceholder("")).isFalse();
        assertThat(PlaceholderRules.endsUnlikePlaceholder("ーーー")).isFalse();
        assertThat(PlaceholderRules.endsUnlikePlaceholder("匿名ノ會無題市")).isTrue();
    }
}
