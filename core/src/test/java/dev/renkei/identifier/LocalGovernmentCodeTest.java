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

class LocalGovernmentCodeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/local-government-codes.tsv", delimiter = '\t')
    void agreesWithPublishedCodes(String text, String result) {
        assertThat(LocalGovernmentCode.failureOf(text).isEmpty()).isEqualTo(result.equals("OK"));
    }

    @Test
    void takesItsCodeApart() {
        LocalGovernmentCode code = LocalGovernmentCode.parse("141071");
        assertThat(code.getPrefectureCode()).isEqualTo("14");
        assertThat(code.getAreaCode()).isEqualTo("14107");
        assertThat(code.getCheckDigit()).isEqualTo(1);
        assertThat(code).hasToString("141071");
    }

    @Test
    void tellsAPrefectureFromAMunicipality() {
        assertThat(LocalGovernmentCode.parse("270008").isPrefecture()).isTrue();
        assertThat(LocalGovernmentCode.parse("010006").isPrefecture()).isTrue();
        assertThat(LocalGovernmentCode.parse("141003").isPrefecture()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "010006, false, false",
        "011002, false, false",
        "011011, true, false",
        "131016, false, true",
        "132063, false, false",
        "141003, false, false",
        "271403, false, false",
        "271411, true, false"
    })
    void tellsAWardOfACityFromASpecialWardAndACity(String text, boolean ward, boolean specialWard) {
        LocalGovernmentCode code = LocalGovernmentCode.parse(text);

        assertThat(code.isWard()).isEqualTo(ward);
        assertThat(code.isSpecialWard()).isEqualTo(specialWard);
        assertThat(code.isUnion()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"13799, false", "13800, true", "13999, true"})
    void numberFrom800OnIsThatOfAUnion(String areaCode, boolean union) {
        assertThat(LocalGovernmentCode.ofAreaCode(areaCode).isUnion()).isEqualTo(union);
    }

    @Test
    void isReadByTheMethodThatFrameworksCall() {
        assertThat(LocalGovernmentCode.valueOf("141003")).isEqualTo(LocalGovernmentCode.parse("141003"));
    }

    @Test
    void addsTheCheckDigitToAnAreaCode() {
        assertThat(LocalGovernmentCode.ofAreaCode("09000")).hasToString("090000");
        assertThat(LocalGovernmentCode.ofAreaCode("27000")).hasToString("270008");
    }

    @Test
    void isOrderedByItsDigits() {
        LocalGovernmentCode hokkaido = LocalGovernmentCode.parse("010006");
        LocalGovernmentCode tokyo = LocalGovernmentCode.parse("130001");
        assertThat(new TreeSet<>(List.of(tokyo, hokkaido))).containsExactly(hokkaido, tokyo);
    }

    @Test
    void leadsToTheCorporateNumber() {
        assertThat(LocalGovernmentCode.parse("130001").toCorporateNumber()).hasToString("8000020130001");
        assertThat(LocalGovernmentCode.parse("141003").toCorporateNumber()).hasToString("3000020141003");
    }

    @ParameterizedTest
    @CsvSource({
        "'', form",
        "27000, without-check-digit",
        "2700080, form",
        "２７０００８, spelling",
        "27000-8, spelling",
        "27000x, form",
        "'270008 ', spelling",
        "10006, lost-leading-zero",
        "90000, lost-leading-zero",
        "10007, without-check-digit",
        "000000, prefecture",
        "480002, prefecture",
        "990000, prefecture",
        "141072, check-digit"
    })
    void refusesEveryOtherTextWithItsReason(String text, String rule) {
        assertThatThrownBy(() -> LocalGovernmentCode.parse(text))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("LocalGovernmentCode." + rule);
    }

    @Test
    void tellsWhatWasExpected() {
        assertThatThrownBy(() -> LocalGovernmentCode.parse("10006"))
                .hasMessage("Local government code must keep its leading zero, 010006, but was 10006");
        assertThatThrownBy(() -> LocalGovernmentCode.parse("131180"))
                .hasMessage("Local government code must end in its check digit 1 but was 131180");
    }

    @ParameterizedTest
    @CsvSource({"'', area-form", "2700, area-form", "270008, area-form", "２７０００, area-form", "00000, prefecture"})
    void refusesAnAreaCodeWithItsReason(String areaCode, String rule) {
        assertThatThrownBy(() -> LocalGovernmentCode.ofAreaCode(areaCode))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("LocalGovernmentCode." + rule);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernmentCode.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernmentCode.ofAreaCode(null))
                .withMessage("areaCode");
    }
}
