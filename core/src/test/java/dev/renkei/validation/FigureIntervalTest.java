package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "22.5%, 22166, ≈100000, true",
        "20%, 22166, ≈100000, true",
        "26%, 22166, ≈100000, false",
        "19%, 22166, ≈100000, false",
        "50%, ≈50, 100, true",
        "45%, ≈50, 100, true",
        "43%, ≈50, 100, false",
        "20%, ≥10, 50, true",
        "100%, ≥10, 50, true",
        "18%, ≥10, 50, false",
        "20%, ≤10, 50, true",
        "0%, ≤10, 50, true",
        "22%, ≤10, 50, false",
        "30%, 10..20, 50, true",
        "42%, 10..20, 50, false",
        "18%, 10..20, 50, false",
        "10%, 10, ≥50, true",
        "25%, 10, ≥50, false",
        "25%, 10, ≤50, true",
        "15%, 10, ≤50, false",
        "≈15%, 16, 100, true",
        "≈15%, 30, 100, false",
        ">30%, 31, 100, true",
        ">30%, 20, 100, false",
        "≤30%, 20, 100, true",
        "≤30%, 40, 100, false"
    })
    void aShareIsAllowedIfSomeNumbersHaveIt(Share share, String part, String whole, boolean allowed) {
        assertThat(FigureInterval.allows(
                        share, FigureInterval.of(Quantity.parse(part)), FigureInterval.of(Quantity.parse(whole))))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "171, 170, true",
        "170, 170, false",
        "171, ≈170, false",
        "200, ≈170, true",
        "171, ≤170, true",
        "171, ≥170, false",
        "≥171, 170, true",
        "≤171, 170, false",
        "10..20, 9, true",
        "10..20, 15, false"
    })
    void anIntervalIsAboveAnotherIfAllItsNumbersAre(String interval, String other, boolean above) {
        assertThat(FigureInterval.of(Quantity.parse(interval)).isAbove(FigureInterval.of(Quantity.parse(other))))
                .isEqualTo(above);
    }
}
