package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            コープ　みらい|コープみらい
            ｺｰﾌﾟ みらい|コープみらい
            ＣＯ･ＯＰ|co・op
            a\u00A0b\u2003c|abc
            か\u3099|が
            """)
    void widthSpacesAndCaseMakeNoDifference(String text, String key) {
        assertThat(TextKey.of(text)).isEqualTo(key);
    }

    @Test
    void aTextOfSpacesHasAnEmptyKeyThatIsNotAmongTheKeysOfItsLanguages() {
        assertThat(TextKey.of(" 　")).isEmpty();
        assertThat(TextKey.allOf(LocalizedText.of("ja", "ＡＢ").with("en", "a b").with("fr", "　")))
                .containsExactly("ab");
    }
}
