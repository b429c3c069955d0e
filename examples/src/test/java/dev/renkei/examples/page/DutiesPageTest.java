package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DutiesPageTest {

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("見守り協定")
            .addDuty(Duty.builder()
                    .kind(Duty.Kind.REPORT)
                    .dueOn(StatedDate.of(PartialDate.of(2017, 3, 31)))
                    .interval(Period.ofYears(1))
                    .addDoneOn(StatedDate.of(PartialDate.of(2017, 3, 14)))
                    .build())
            .build();

    private static String page(LocalDate date, Locale locale) {
        return AgreementPage.of(AGREEMENT, locale, date);
    }

    @Test
    void saysHowLongADutyHasBeenMissed() {
        assertThat(page(LocalDate.of(2020, 4, 1), Locale.JAPANESE))
                .contains("- **直近の期限**: 2020年3月31日（火）、令和2年3月31日（火） 期限超過\n")
                .contains("- **最も古い未実施の期限**: 2018年3月31日（土）、平成30年3月31日（土） 期限超過 2年\n");
        assertThat(page(LocalDate.of(2020, 4, 1), Locale.ENGLISH))
                .contains("- **Oldest missed due day**: 2018-03-31 (Sat), 平成30年3月31日（土） overdue 2 years\n");
    }

    @Test
    void saysNothingOfWhatHasNotBeenMissedForAYear() {
        assertThat(page(LocalDate.of(2018, 4, 1), Locale.JAPANESE))
                .contains("期限超過\n")
                .doesNotContain("最も古い未実施の期限");
    }
}
