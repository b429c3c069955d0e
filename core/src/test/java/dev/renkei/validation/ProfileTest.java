package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, true",
        "DRAFT, PUBLICATION, false",
        "DRAFT, STRICT, false",
        "PUBLICATION, DRAFT, true",
        "PUBLICATION, PUBLICATION, true",
        "PUBLICATION, STRICT, false",
        "STRICT, DRAFT, true",
        "STRICT, PUBLICATION, true",
        "STRICT, STRICT, true"
    })
    void includesTheMilderOnes(Profile profile, Profile other, boolean included) {
        assertThat(profile.includes(other)).isEqualTo(included);
    }

    @Test
    void raisesWarningsWhereItIsStrict() {
        assertThat(Profile.STRICT.weigh(Severity.WARNING)).isEqualTo(Severity.ERROR);
        assertThat(Profile.STRICT.weigh(Severity.ERROR)).isEqualTo(Severity.ERROR);
        assertThat(Profile.STRICT.weigh(Severity.INFO)).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "PUBLICATION"})
    void leavesSeveritiesAsTheyAreElsewhere(Profile profile) {
        assertThat(Severity.values())
                .allSatisfy(each -> assertThat(profile.weigh(each)).isEqualTo(each));
    }
}
