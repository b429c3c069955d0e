package dev.renkei.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @Test
    void areThoseThatEachFileOfTheirNameListsWithEnglishFirst() {
        assertThat(Languages.getLocales()).extracting(Locale::toLanguageTag).containsExactly("en", "eo", "ja");
    }

    @ParameterizedTest
    @CsvSource({"ja, ja", "ja-JP, ja", "ja-JP-u-ca-japanese, ja", "en-GB, en", "eo, eo", "de, en", "und, en"})
    void speakToAReaderInTheNearestLanguageOrElseInEnglish(String reader, String language) {
        assertThat(Languages.of(Locale.forLanguageTag(reader))).hasToString(language);
    }

    @Test
    void areThereForAMessageThatIsWordedWhenItsReaderIsKnown() {
        Message message = Message.of(
                ParseFailure.class, "ParseFailures", "ParseFailure.listed", Map.of("listed", "a, b", "value", "c"));
        assertThat(message.getMessage(Locale.JAPAN)).isEqualTo("a, b のいずれかを書くところですが、「c」となっています");
        assertThat(message.getMessage(Locale.FRANCE)).isEqualTo("Value must be one of a, b but was c");
        assertThat(message).hasToString("Value must be one of a, b but was c");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuseNull() {
        assertThatNullPointerException().isThrownBy(() -> Languages.of(null)).withMessage("locale");
    }
}
