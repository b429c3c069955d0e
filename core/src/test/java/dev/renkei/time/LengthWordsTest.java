package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthWordsTest {

    @ParameterizedTest
    @CsvSource({
        "P2Y,     2 years,              2年",
        "P1Y6M,   1 year 6 months,      1年6か月",
        "P1Y1M1D, 1 year 1 month 1 day, 1年1か月1日",
        "P30D,    30 days,              30日",
        "P0D,     0 days,               0日"
    })
    void areThoseOfPeople(Period length, String english, String japanese) {
        assertThat(CivilPeriods.toMessage(length)).hasToString(english);
        assertThat(CivilPeriods.toMessage(length).getMessage(Locale.JAPANESE)).isEqualTo(japanese);
    }
}
