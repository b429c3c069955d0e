package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class CorporateNumberProperties {

    @Property
    void parsesItsOwnText(@ForAll("corporateNumbers") CorporateNumber number) {
        CorporateNumber parsed = CorporateNumber.parse(number.toString());
        assertThat(parsed).isEqualTo(number).hasSameHashCodeAs(number).hasToString(number.toString());
        assertThat(CorporateNumber.ofBaseNumber(number.getBaseNumber())).isEqualTo(number);
    }

    @Property
    void hasACheckDigitFromOneToNine(@ForAll("baseNumbers") String baseNumber) {
        assertThat(CorporateNumber.checkDigitOf(baseNumber)).isBetween(1, 9);
    }

    @Property
    void isEqualByItsDigits(
            @ForAll("corporateNumbers") CorporateNumber a, @ForAll("corporateNumbers") CorporateNumber b) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
        assertThat(a).isNotEqualTo(a.toString());
    }

    @Property
    void findsEverySingleWrongDigitButANineForAZero(
            @ForAll("corporateNumbers") CorporateNumber number,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        char right = number.toString().charAt(place);
        Assume.that(right != digit);
        boolean isSlip = place > 0 && Math.abs(right - digit) == 9;
        assertThat(CorporateNumber.failureOf(replaced(number, place, digit)).isEmpty())
                .isEqualTo(isSlip);
    }

    private static String replaced(CorporateNumber number, int place, char digit) {
        StringBuilder text = new StringBuilder(number.toString());
        text.setCharAt(place, digit);
        return text.toString();
    }

    @Provide
    Arbitrary<String> baseNumbers() {
        return Arbitraries.strings().numeric().ofLength(12);
    }

    @Provide
    Arbitrary<CorporateNumber> corporateNumbers() {
        return baseNumbers().map(CorporateNumber::ofBaseNumber);
    }
}
