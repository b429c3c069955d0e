package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.WordingMatch;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermWordingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "協定締結の日から２年間, P2Y, -, AGREES",
                "協定締結の日から２年間, P3Y, -, DIFFERS",
                "令和６年４月１日から３年間とし、期間満了の３月前までに申出がないときは、さらに１年間更新する, P3Y, -, AGREES",
                "令和６年４月１日から３年間とし、期間満了の３月前までに申出がないときは、さらに１年間更新する, P4Y, -, DIFFERS",
                "期間満了の３か月前までに申出がないときは更新する, P3Y, -, NOT_READ",
                "期間満了の日から１年間更新し、以後も同様とする, P3Y, -, NOT_READ",
                "有効期間は、一年とする, P1Y, -, AGREES",
                "有効期間は、一年とする, P12M, -, AGREES",
                "締結の日から起算して180日間, P180D, -, AGREES",
                "締結の日から起算して180日間, P6M, -, DIFFERS",
                "２年６か月, P30M, -, AGREES",
                "令和９年３月31日まで, -, 2027-03-31, AGREES",
                "令和９年３月末日まで, -, 2027-03-31, AGREES",
                "令和９年３月31日まで, -, 2027-03, DIFFERS",
                "令和９年３月31日まで, -, 2028-03-31, DIFFERS",
                "2024年4月1日から2027年3月31日までの3年間, P3Y, 2027-03-31, AGREES",
                "2024年4月1日から2027年3月31日までの3年間, P2Y, 2027-03-31, DIFFERS",
                "2024年4月1日から2027年3月31日までの3年間, P3Y, 2027-03-30, DIFFERS",
                "令和６年４月１日から効力を生ずる, -, 2027-03-31, NOT_READ",
                "令和９年２月31日まで, -, 2027-02, DIFFERS",
                "期間は別に定める, -, -, NOT_READ",
                "期間の定めはない, -, -, DIFFERS",
                "協定締結の日から翌年３月31日まで, P1Y, -, NOT_READ",
                "協定締結の日から翌年３月31日までの１年間, P1Y, -, AGREES",
                "協定締結の日から翌々年３月31日までの２年間, P3Y, -, DIFFERS",
                "a period of five (5) years, P5Y, -, AGREES",
                "a period of five (5) years, P3Y, -, DIFFERS",
                "5 years from the date of the last signature, P5Y, -, AGREES",
                "one year and six months, P1Y6M, -, AGREES",
                "one year and six months, P1Y, -, DIFFERS",
                "a five-year term, P5Y, -, AGREES",
            })
    void comparesTheLengthAndTheLastDayThatItNames(String words, Period length, String end, WordingMatch match) {
        Term term = Term.builder()
                .length(Optional.ofNullable(length))
                .end(Optional.ofNullable(end).map(PartialDate::parse))
                .renewal(Renewal.automatic(Period.ofYears(1)))
                .asWritten(words)
                .build();

        assertThat(term.compareAsWritten()).isEqualTo(match);
    }
}
