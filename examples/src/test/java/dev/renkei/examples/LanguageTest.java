package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void isJapaneseInAJapaneseEnvironment() {
        assertThat(Language.ofEnvironment(Map.of("LANG", "ja_JP.UTF-8"))).isEqualTo(Locale.JAPANESE);
        assertThat(Language.ofEnvironment(Map.of("LC_MESSAGES", "ja_JP.eucJP"))).isEqualTo(Locale.JAPANESE);
        assertThat(Language.ofEnvironment(Map.of("LC_ALL", "ja"))).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void isEnglishInEveryOther() {
        assertThat(Language.ofEnvironment(Map.of())).isEqualTo(Locale.ENGLISH);
        assertThat(Language.ofEnvironment(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.ofEnvironment(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void takesTheFirstVariableThatIsSetInTheOrderOfPosix() {
        assertThat(Language.ofEnvironment(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "ja_JP.UTF-8")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.ofEnvironment(Map.of("LC_MESSAGES", "ja_JP.UTF-8", "LANG", "en_GB.UTF-8")))
                .isEqualTo(Locale.JAPANESE);
    }

    @Test
    void takesWhatTheLauncherKeptBeforeWhatItSet() {
        assertThat(Language.ofEnvironment(Map.of("RENKEI_LOCALE", "ja_JP.eucJP", "LC_ALL", "C.UTF-8")))
                .isEqualTo(Locale.JAPANESE);
    }

    @Test
    void takesAnEmptyVariableAsUnset() {
        assertThat(Language.ofEnvironment(Map.of("LC_ALL", "", "LANG", "ja_JP.UTF-8")))
                .isEqualTo(Locale.JAPANESE);
    }
}
