package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.renkei.message.InvalidTextException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CorporateNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/corporate-numbers.tsv", delimiter = '\t')
    void agreesWithPublishedNumbers(String text, String result) {
        assertThat(CorporateNumber.failureOf(text).isEmpty()).isEqualTo(result.equals("OK"));
    }

    @Test
    void takesItsNumberApart() {
        CorporateNumber number = CorporateNumber.parse("4120105000656");
        assertThat(number.getCheckDigit()).isEqualTo(4);
        assertThat(number.getBaseNumber()).isEqualTo("120105000656");
        assertThat(number).hasToString("4120105000656");
    }

    @Test
    void putsTheCheckDigitInFrontOfABaseNumber() {
        assertThat(CorporateNumber.checkDigitOf("123456789012")).isEqualTo(7);
        assertThat(CorporateNumber.ofBaseNumber("123456789012")).hasToString("7123456789012");
    }

    @ParameterizedTest
    @CsvSource({
        "412010500065, form",
        "41201050006560, form",
        "４１２０１０５０００６５６, spelling",
        "4-1201-0500-0656, spelling",
        "T4120105000656, invoice",
        "4120-10500656, form",
        "' 4120105000656', spelling",
        "٤١٢٠١٠٥٠٠٠٦٥٦, form",
        "'', form",
        "0123456789012, leading-zero",
        "1180301018772, check-digit"
    })
    void refusesEveryOtherTextWithItsReason(String text, String rule) {
        assertThatThrownBy(() -> CorporateNumber.parse(text))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("CorporateNumber." + rule);
    }

    @Test
    void tellsTheCheckDigitThatWasExpected() {
        assertThatThrownBy(() -> CorporateNumber.parse("8000012050002"))
                .hasMessage("Corporate number must begin with its check digit 7 but was 8000012050002");
    }

    @ParameterizedTest
    @CsvSource({"''", "12010500065", "1201050006560", "12010500065x", "１２０１０５０００６５６"})
    void refusesABaseNumberThatIsNotTwelveDigits(String baseNumber) {
        assertThatThrownBy(() -> CorporateNumber.ofBaseNumber(baseNumber))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("CorporateNumber.base-form");
        assertThatThrownBy(() -> CorporateNumber.checkDigitOf(baseNumber)).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void isReadByTheMethodThatFrameworksCall() {
        assertThat(CorporateNumber.valueOf("4120105000656")).isEqualTo(CorporateNumber.parse("4120105000656"));
    }

    @Test
    void isOrderedByItsDigits() {
        CorporateNumber first = CorporateNumber.parse("4120105000656");
        CorporateNumber second = CorporateNumber.parse("7000012050002");
        assertThat(new TreeSet<>(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void containsTheCodeOfALocalGovernment() {
        assertThat(CorporateNumber.parse("8000020130001").getLocalGovernmentCode())
                .contains(LocalGovernmentCode.parse("130001"));
        assertThat(CorporateNumber.parse("3000020141003").getLocalGovernmentCode())
                .contains(LocalGovernmentCode.parse("141003"));
    }

    @Test
    void containsNoCodeIfItIsNotThatOfALocalGovernment() {
        assertThat(CorporateNumber.parse("7000012050002").getLocalGovernmentCode())
                .isEmpty();
        assertThat(CorporateNumber.parse("8000920130001").getLocalGovernmentCode())
                .isEmpty();
        assertThat(CorporateNumber.ofBaseNumber("000020130002").getLocalGovernmentCode())
                .isEmpty();
    }

    @Test
    void refusesAHugeText() {
        assertThatThrownBy(() -> CorporateNumber.parse("1".repeat(10_000_000)))
                .isInstanceOf(InvalidTextException.class)
                .hasMessageEndingWith("…\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CorporateNumber.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CorporateNumber.ofBaseNumber(null))
                .withMessage("baseNumber");
    }
}
