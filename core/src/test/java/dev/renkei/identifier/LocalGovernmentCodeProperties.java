package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class LocalGovernmentCodeProperties {

    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    @Property
    void parsesItsOwnText(@ForAll("codes") LocalGovernmentCode code) {
        LocalGovernmentCode parsed = LocalGovernmentCode.parse(code.toString());
        assertThat(parsed).isEqualTo(code).hasSameHashCodeAs(code).hasToString(code.toString());
        assertThat(LocalGovernmentCode.ofAreaCode(code.getAreaCode())).isEqualTo(code);
    }

    @Property
    void isContainedInItsCorporateNumber(@ForAll("codes") LocalGovernmentCode code) {
        assertThat(code.toCorporateNumber().getLocalGovernmentCode()).contains(code);
    }

    @Property
    void isEqualByItsDigits(@ForAll("codes") LocalGovernmentCode a, @ForAll("codes") LocalGovernmentCode b) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
        assertThat(a).isNotEqualTo(a.toString());
    }

    @Property
    void isNeverTakenForAnotherWhenItsLeadingZeroIsLost(@ForAll("codesWithALeadingZero") LocalGovernmentCode code) {
        assertThat(LocalGovernmentCode.failureOf(code.toString().substring(1))).hasValueSatisfying(failure -> {
            assertThat(failure.getRule()).isEqualTo("LocalGovernmentCode.lost-leading-zero");
            assertThat(failure.getParameters()).containsEntry("expected", code.toString());
        });
    }

    @Property(tries = 5000)
    void findsEverySingleWrongDigitUnlessItTurnsTheRemainderBetweenZeroAndTen(
            @ForAll("codes") LocalGovernmentCode code,
            @ForAll @IntRange(max = 5) int place,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        StringBuilder text = new StringBuilder(code.toString());
        Assume.that(text.charAt(place) != digit);
        text.setCharAt(place, digit);
        Assume.that(text.substring(0, 2).matches("0[1-9]|[1-3][0-9]|4[0-7]"));
        boolean isBlind = place < 5 && remainder(code.toString()) % 10 == 0 && remainder(text) % 10 == 0;
        assertThat(LocalGovernmentCode.failureOf(text.toString()).isEmpty()).isEqualTo(isBlind);
    }

    private static int remainder(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (code.charAt(i) - '0');
        }
        return sum % 11;
    }

    @Provide
    Arbitrary<LocalGovernmentCode> codes() {
        return codesOfPrefectures(1, 47);
    }

    @Provide
    Arbitrary<LocalGovernmentCode> codesWithALeadingZero() {
        return codesOfPrefectures(1, 9);
    }

    private static Arbitrary<LocalGovernmentCode> codesOfPrefectures(int first, int last) {
        return Combinators.combine(
                        Arbitraries.integers().between(first, last),
                        Arbitraries.integers().between(0, 999))
                .as((prefecture, municipality) ->
                        LocalGovernmentCode.ofAreaCode(String.format("%02d%03d", prefecture, municipality)));
    }
}
