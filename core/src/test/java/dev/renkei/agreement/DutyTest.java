package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 4, 1);
    private static final Agreement AGREEMENT =
            Agreement.builder().title("協定").concludedOn(StatedDate.of(BEGIN)).build();

    /** The days are joined by semicolons; a day on which the duty was done stands after an arrow. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-31, -, -, 2024-01-01, 2030-12-31, 2024-03-31",
                "2024-03-31, P1Y, -, 2024-01-01, 2026-03-30, 2024-03-31; 2025-03-31",
                "2024-03-31, P1Y, -, 2026-03-31, 2026-03-31, 2026-03-31",
                "2024-02-29, P1Y, -, 2024-03-01, 2028-02-29, 2025-02-28; 2026-02-28; 2027-02-28; 2028-02-29",
                "2024-01-31, P1M, -, 2024-02-01, 2024-04-30, 2024-02-29; 2024-03-31; 2024-04-30",
                "2024-03-31, P90D, -, 2024-04-01, 2024-12-31, 2024-06-29; 2024-09-27; 2024-12-26",
                "-, P1Y, -, 2020-04-01, 2022-04-01, 2021-04-01; 2022-04-01",
                "-, -, -, 2020-04-01, 2022-04-01, ''",
                "2024-03-31, P1Y, 2024-03-20, 2024-01-01, 2025-12-31, 2024-03-31>2024-03-20; 2025-03-31",
                "2024-03-31, P1Y, 2024-04-10, 2024-01-01, 2025-12-31, 2024-03-31>2024-04-10; 2025-03-31",
                "2024-03-31, P1Y, 2024-03-20 2024-04-10, 2024-01-01, 2025-12-31, 2024-03-31>2024-03-20; 2025-03-31>2024-04-10",
                "2024-03-31, P1Y, 2025-03-01, 2024-01-01, 2025-12-31, 2024-03-31>2025-03-01; 2025-03-31",
                "2024-03-31, -, 2024-05-01 2024-06-01, 2024-01-01, 2025-12-31, 2024-03-31>2024-05-01",
                "2024-03-31, P1Y, -, 9998-01-01, 9999-12-31, 9998-03-31; 9999-03-31",
            })
    void isDueOnTheFirstDayAndAfterEachIntervalUntilItWasDone(
            String dueOn, Period interval, String doneOn, LocalDate first, LocalDate last, String expected) {
        Duty.Builder duty = Duty.builder();
        Optional.ofNullable(dueOn).map(DutyTest::on).ifPresent(duty::dueOn);
        Optional.ofNullable(interval).ifPresent(duty::interval);
        Optional.ofNullable(doneOn).stream()
                .flatMap(days -> Stream.of(days.split(" ", -1)))
                .map(DutyTest::on)
                .forEach(duty::addDoneOn);

        assertThat(duty.build().dueBetween(AGREEMENT, first, last).stream()
                        .map(due ->
                                due.dueOn() + due.doneOn().map(day -> ">" + day).orElse("")))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-30, UPCOMING, 0",
        "2024-03-31, DUE, 0",
        "2024-04-01, OVERDUE, 0",
        "2025-03-30, OVERDUE, 0",
        "2025-03-31, OVERDUE, 1",
        "2026-06-01, OVERDUE, 2",
    })
    void isOverdueFromTheDayAfter(LocalDate day, DueDuty.State state, int years) {
        DueDuty due = new DueDuty(AGREEMENT, Duty.builder().build(), LocalDate.of(2024, 3, 31), Optional.empty());

        assertThat(due.stateOn(day)).isEqualTo(state);
        assertThat(due.yearsOverdueOn(day)).isEqualTo(years);
    }

    @Test
    void isDoneFromTheDayOnWhichItWasDone() {
        LocalDate done = LocalDate.of(2024, 5, 1);
        DueDuty due = new DueDuty(AGREEMENT, Duty.builder().build(), LocalDate.of(2024, 3, 31), Optional.of(done));

        assertThat(due.stateOn(done.minusDays(1))).isEqualTo(DueDuty.State.OVERDUE);
        assertThat(due.stateOn(done)).isEqualTo(DueDuty.State.DONE);
    }

    @Test
    void isNotDueAfterTheLastDayInForce() {
        Agreement agreement = Agreement.builder()
                .title("協定")
                .concludedOn(on("2020-04-01"))
                .terminatedOn(on("2022-09-30"))
                .addDuty(Duty.builder().interval(Period.ofYears(1)).build())
                .build();

        assertThat(agreement.dutiesDueBetween(BEGIN, LocalDate.of(2030, 1, 1)))
                .extracting(DueDuty::dueOn)
                .containsExactly(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 4, 1));
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        Agreement agreement = Agreement.builder().title("協定").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.dutiesDueBetween(BEGIN, BEGIN.minusDays(1)))
                .withMessageStartingWith("Window must not end before it begins but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.noticesDueBetween(BEGIN, BEGIN.minusDays(1)))
                .withMessageStartingWith("Window must not end before it begins but was ");
    }

    private static StatedDate on(String day) {
        return StatedDate.of(PartialDate.parse(day));
    }
}
