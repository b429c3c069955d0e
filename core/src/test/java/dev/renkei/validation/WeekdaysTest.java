package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

    @Test
    void nameTheWeekdayOfEachDayOnce() {
        Weekdays days = Weekdays.of(
                Stream.of(PartialDate.of(2026, 4, 1), PartialDate.of(2026, 4, 5), PartialDate.of(2026, 4, 1)));
        assertThat(days.getMessage(Locale.ENGLISH)).isEqualTo(" (2026-04-01 is a Wednesday, 2026-04-05 is a Sunday)");
        assertThat(days.getMessage(Locale.JAPANESE)).isEqualTo("（2026-04-01 は水曜日、2026-04-05 は日曜日）");
    }

    @Test
    void sayNothingOfWhatIsNoDay() {
        Weekdays days = Weekdays.of(Stream.of(PartialDate.of(2026, 4), FiscalYear.of(2026)));
        assertThat(days.getMessage(Locale.ENGLISH)).isEmpty();
    }
}
