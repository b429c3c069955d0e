package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.message.InvalidTextException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {

    @ParameterizedTest
    @ValueSource(strings = {"jp-corporate-number", "jp-local-government", "lei", "iso-3166", "sdg", "url"})
    void knowsItsSchemes(String name) {
        assertThat(IdentifierScheme.of(name).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"osaka-npo", "x", "7", "a-1-b", "jp-corporate-numbers"})
    void takesEveryOtherSchemeForUnknown(String name) {
        assertThat(IdentifierScheme.of(name).isKnown()).isFalse();
        assertThat(IdentifierScheme.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SDG", "-a", "a-", "a--b", "a_b", "a:b", "法人番号", "ａ", "a\u0000", "\uD842"})
    void refusesEveryOtherName(String name) {
        assertThatThrownBy(() -> IdentifierScheme.of(name))
                .isInstanceOf(InvalidTextException.class)
                .hasMessageStartingWith("Scheme must be words of lower-case letters and digits");
    }

    @Test
    void isReadFromItsNameInEveryWay() {
        assertThat(IdentifierScheme.parse("lei")).isEqualTo(IdentifierScheme.LEI);
        assertThat(IdentifierScheme.valueOf("lei")).isEqualTo(IdentifierScheme.LEI);
    }

    @Test
    void hasALabelInEachLanguage() {
        assertThat(IdentifierScheme.JP_CORPORATE_NUMBER.getLabel(Locale.JAPANESE))
                .isEqualTo("法人番号");
        assertThat(IdentifierScheme.JP_CORPORATE_NUMBER.getLabel(Locale.ENGLISH))
                .isEqualTo("Corporate number");
    }

    @Test
    void checksAValueByTheFormThatItRequires() {
        assertThat(IdentifierScheme.URL.check("javascript:alert(1)")).isPresent();
        assertThat(IdentifierScheme.URL.check("https://example.org/")).isEmpty();
        assertThat(IdentifierScheme.of("osaka-npo").check("javascript:alert(1)"))
                .isEmpty();
    }

    @Test
    void refusesANameOfMoreThan64Characters() {
        assertThat(IdentifierScheme.of("a".repeat(64))).hasToString("a".repeat(64));
        assertThatThrownBy(() -> IdentifierScheme.of("a".repeat(65))).isInstanceOf(InvalidTextException.class);
        assertThatThrownBy(() -> IdentifierScheme.of("a-".repeat(5_000_000))).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void isEqualByItsName() {
        assertThat(IdentifierScheme.of("sdg"))
                .isEqualTo(IdentifierScheme.SDG)
                .hasSameHashCodeAs(IdentifierScheme.SDG)
                .isNotEqualTo(IdentifierScheme.LEI)
                .isNotEqualTo("sdg");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> IdentifierScheme.of(null))
                .withMessage("name");
    }
}
