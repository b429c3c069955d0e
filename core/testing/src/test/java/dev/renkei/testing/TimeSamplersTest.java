package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.text.WordingMatch;
import dev.renkei.time.Basis;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeSamplersTest {

    private static final LocalDate FIRST = LocalDate.of(1912, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 3, 31);
    private static final int SOME = 2_000;

    @Test
    void datesLieInTheRangeOrAreOfAMonthOrYearThatHasDaysInIt() {
        DatePeriod range = DatePeriod.ofDays(FIRST, LAST);

        assertThat(DateSampler.any().between(FIRST, LAST).stream(1).limit(SOME))
                .allMatch(stated -> stated.getDate()
                        .filter(date -> range.overlaps(DatePeriod.of(date)))
                        .isPresent())
                .extracting(StatedDate::getBasis)
                .contains(Basis.INFERRED);
    }

    @Test
    void theWordsOfDatesSayWhatTheyStand() {
        assertThat(DateSampler.any().between(FIRST, LAST).stream(2).limit(SOME))
                .extracting(StatedDate::compareAsWritten)
                .containsOnly(WordingMatch.AGREES, WordingMatch.NOT_GIVEN);
    }

    @Test
    void statedDatesAreNotInferred() {
        assertThat(DateSampler.any().stated().stream(1).limit(SOME))
                .extracting(StatedDate::getBasis)
                .containsOnly(Basis.STATED);
    }

    @Test
    void periodsLieInTheRange() {
        DatePeriod range = DatePeriod.ofDays(FIRST, LAST);

        assertThat(PeriodSampler.any().within(FIRST, LAST).stream(1).limit(SOME))
                .allMatch(range::encloses);
    }

    @Test
    void aRangeThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodSampler.any().within(LAST, LAST.minusDays(1)))
                .withMessage("Days must be from 1900-01-01 to 2100-12-31 and in their order but were"
                        + " 2099-03-31 and 2099-03-30");
    }
}
