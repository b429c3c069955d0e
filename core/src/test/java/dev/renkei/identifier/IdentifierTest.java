package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static final CorporateNumber IZUMI = CorporateNumber.parse("4120105000656");
    private static final LocalGovernmentCode OSAKA = LocalGovernmentCode.parse("270008");

    @Test
    void isASchemeAndAValue() {
        Identifier identifier = Identifier.parse("jp-corporate-number:4120105000656");
        assertThat(identifier.getScheme()).isEqualTo(IdentifierScheme.JP_CORPORATE_NUMBER);
        assertThat(identifier.getValue()).isEqualTo("4120105000656");
        assertThat(identifier).isEqualTo(Identifier.of(IZUMI)).hasToString("jp-corporate-number:4120105000656");
    }

    @Test
    void isDividedByTheFirstColon() {
        Identifier identifier = Identifier.parse("url:https://example.org:8080/");
        assertThat(identifier.getScheme()).isEqualTo(IdentifierScheme.URL);
        assertThat(identifier.getValue()).isEqualTo("https://example.org:8080/");
    }

    @Test
    void leadsToTheTypeOfItsScheme() {
        assertThat(Identifier.of(IZUMI).toCorporateNumber()).contains(IZUMI);
        assertThat(Identifier.of(IZUMI).toLocalGovernmentCode()).isEmpty();
        assertThat(Identifier.of(OSAKA).toLocalGovernmentCode()).contains(OSAKA);
        assertThat(Identifier.of(OSAKA).toCorporateNumber()).isEmpty();
    }

    @Test
    void keepsAValueThatIsWrong() {
        Identifier wrong = Identifier.of(IdentifierScheme.JP_CORPORATE_NUMBER, " 412-０ ");
        assertThat(wrong.getValue()).isEqualTo(" 412-０ ");
        assertThat(Identifier.parse(wrong.toString())).isEqualTo(wrong);
        assertThat(wrong.toCorporateNumber()).isEmpty();
        assertThat(Identifier.parse("jp-local-government:10006").toLocalGovernmentCode())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jp-corporate-number:4120105000656",
        "jp-local-government:010006",
        "jp-invoice:T4120105000656",
        "lei:5493001KJTIIGC8Y1R12",
        "lei:506700GE1G29325QX363",
        "lei:5A93001KJTIIGC8Y1R78",
        "iso-3166:JP",
        "iso-3166:JP-27",
        "iso-3166:GB-ENG",
        "sdg:1",
        "sdg:17",
        "sdg:11.5",
        "sdg:17.19",
        "sdg:11.b",
        "url:https://www.example.org/連携?id=1#top",
        "url:HTTP://example.org",
        "osaka-npo:anything at all"
    })
    void findsNothingWrongWithValidValuesAndUnknownSchemes(String text) {
        assertThat(Identifier.parse(text).check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jp-corporate-number:1180301018772, CorporateNumber.check-digit",
        "jp-corporate-number:0123456789012, CorporateNumber.leading-zero",
        "jp-corporate-number:412010500065, CorporateNumber.form",
        "jp-corporate-number:４１２０１０５０００６５６, CorporateNumber.spelling",
        "jp-corporate-number:T4120105000656, CorporateNumber.invoice",
        "jp-invoice:4120105000656, Identifier.jp-invoice-form",
        "jp-invoice:T4-1201-0500-0656, Identifier.spelling",
        "jp-invoice:Ｔ４１２０１０５０００６５６, Identifier.spelling",
        "sdg:１１, Identifier.spelling",
        "jp-local-government:10006, LocalGovernmentCode.lost-leading-zero",
        "jp-local-government:141072, LocalGovernmentCode.check-digit",
        "jp-local-government:480002, LocalGovernmentCode.prefecture",
        "lei:5493001KJTIIGC8Y1R13, Identifier.lei-check-digit",
        "lei:5493001KJTIIGC8Y1R1, Identifier.lei-form",
        "lei:5493001kjtiigc8y1r12, Identifier.lei-form",
        "iso-3166:jp, Identifier.iso-3166-form",
        "iso-3166:JPN, Identifier.iso-3166-form",
        "iso-3166:JP-2700, Identifier.iso-3166-form",
        "sdg:0, Identifier.sdg-form",
        "sdg:18, Identifier.sdg-form",
        "sdg:01, Identifier.sdg-form",
        "sdg:11.e, Identifier.sdg-form",
        "url:example.org, Identifier.url-form",
        "url:ftp://example.org/, Identifier.url-form",
        "url:https:///a, Identifier.url-form",
        "url:https://example.org/a b, Identifier.url-form"
    })
    void tellsWhyAValueIsNotValidInItsScheme(String text, String rule) {
        assertThat(Identifier.parse(text).check()).hasValueSatisfying(failure -> {
            assertThat(failure.getRule()).isEqualTo(rule);
            assertThat(failure.getMessage(Locale.JAPANESE))
                    .containsPattern("\\p{IsHiragana}")
                    .contains(text.substring(text.indexOf(':') + 1));
        });
    }

    @Test
    void tellsTheCheckDigitsThatWereExpected() {
        assertThat(Identifier.parse("lei:5493001KJTIIGC8Y1R13").check().map(ParseFailure::toString))
                .contains("Legal entity identifier must end in its check digits 12 but was 5493001KJTIIGC8Y1R13");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Identifier.form",
        "4120105000656, Identifier.form",
        "sdg：1, Identifier.form",
        ":1, IdentifierScheme.form",
        "SDG:1, IdentifierScheme.form",
        "sdg:, Identifier.empty"
    })
    void refusesATextThatIsNoSchemeAndValue(String text, String rule) {
        assertThatThrownBy(() -> Identifier.parse(text))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u0000", "1\n2", "\t", "\u0085", "\uD842", "\uDFB7\uD842"})
    void refusesControlCharactersAndLoneSurrogates(String value) {
        assertThatThrownBy(() -> Identifier.of(IdentifierScheme.SDG, value))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("Identifier.control-character");
    }

    @Test
    void refusesAValueThatIsTooLong() {
        assertThat(Identifier.of(IdentifierScheme.URL, "a".repeat(2000)).getValue())
                .hasSize(2000);
        assertThatThrownBy(() -> Identifier.of(IdentifierScheme.URL, "a".repeat(10_000_000)))
                .hasMessageStartingWith("Identifier must have at most 2000 characters but had 10000000: aaa");
    }

    @Test
    void isOrderedBySchemeAndThenByValue() {
        Identifier goal = Identifier.parse("sdg:17");
        Identifier another = Identifier.parse("sdg:3");
        Identifier entity = Identifier.parse("lei:9");
        assertThat(new TreeSet<>(List.of(another, goal, entity))).containsExactly(entity, goal, another);
    }

    @Test
    void isReadByTheMethodThatFrameworksCall() {
        assertThat(Identifier.valueOf("sdg:17")).isEqualTo(Identifier.parse("sdg:17"));
    }

    @Test
    void isEqualBySchemeAndValue() {
        Identifier identifier = Identifier.of(OSAKA);
        assertThat(identifier)
                .isEqualTo(Identifier.parse("jp-local-government:270008"))
                .hasSameHashCodeAs(Identifier.parse("jp-local-government:270008"))
                .isNotEqualTo(Identifier.parse("jp-local-government:270009"))
                .isNotEqualTo(Identifier.parse("sdg:270008"))
                .isNotEqualTo("jp-local-government:270008")
                .isNotEqualTo(null);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Identifier.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Identifier.of(null, "1"))
                .withMessage("scheme");
        assertThatNullPointerException()
                .isThrownBy(() -> Identifier.of(IdentifierScheme.SDG, null))
                .withMessage("value");
    }
}
