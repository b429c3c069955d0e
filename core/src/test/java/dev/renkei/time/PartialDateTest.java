package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    static Stream<String[]> units() {
        return Vectors.rows("partial-dates", 3).stream()
                .filter(row -> !row[0].contains("/") && !row[1].equals("ERROR"));
    }

    static Stream<String> refused() {
        return Vectors.rows("partial-dates", 3).stream()
                .filter(row -> !row[0].contains("/") && row[1].equals("ERROR"))
                .map(row -> row[0]);
    }

    @ParameterizedTest
    @MethodSource("units")
    void knowsItsFirstAndLastDay(String text, String firstDay, String lastDay) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.getFirstDay()).isEqualTo(firstDay);
        assertThat(date.getLastDay()).isEqualTo(lastDay);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoIsoDate(String text) {
        assertThatExceptionOfType(InvalidDateException.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 2017",
                "2017 ",
                "+2017",
                "-2017",
                "17",
                "02017",
                "2017-",
                "2017-1",
                "2017-02-8",
                "2017/02/08",
                "２０１７",
                "2017-02-08T00:00",
                "2017-02-08Z",
                "2017-W05",
                "2017-039",
                "2017年",
                "2017–02",
                "2017\u0000",
                "\uD800017",
                "٢٠١٧"
            })
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule()).isEqualTo("PartialDate.form"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, year-range",
        "0000-01, year-range",
        "2016-00, no-such-month",
        "2016-13, no-such-month",
        "2016-13-01, no-such-month",
        "2016-05-00, no-such-day",
        "2016-02-30, no-such-day",
        "2017-02-29, no-such-day",
        "1900-02-29, no-such-day",
        "2017-04-31, no-such-day"
    })
    void namesTheRuleThatTheTextBreaks(String text, String rule) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOfSatisfying(InvalidDateException.class, e -> {
            assertThat(e.getFailure().getRule()).isEqualTo("PartialDate." + rule);
            assertThat(e.getParsedString()).isEqualTo(text);
        });
    }

    @Test
    void refusesADayThatDoesNotExistInBothLanguages() {
        assertThatThrownBy(() -> PartialDate.parse("2017-02-30"))
                .hasMessage("Date must be a day of the calendar but was 2017-02-30")
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getMessage(Locale.JAPANESE))
                                .isEqualTo("「2017-02-30」は実在しない日付です"));
    }

    @Test
    void readsALeapDay() {
        assertThat(PartialDate.parse("2016-02-29").toLocalDate()).contains(LocalDate.of(2016, 2, 29));
        assertThat(PartialDate.parse("2016-02").getLastDay()).isEqualTo("2016-02-29");
    }

    @Test
    void readsTheFirstAndTheLastYear() {
        assertThat(PartialDate.parse("0001").getFirstDay()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(PartialDate.parse("9999").getLastDay()).isEqualTo("9999-12-31");
        assertThat(PartialDate.of(645)).hasToString("0645");
        assertThat(PartialDate.of(645, 6, 19)).hasToString("0645-06-19");
    }

    @Test
    void tellsHowExactlyItIsStated() {
        assertThat(PartialDate.of(2017).getPrecision()).isEqualTo(PartialDate.Precision.YEAR);
        assertThat(PartialDate.of(2017, 3).getPrecision()).isEqualTo(PartialDate.Precision.MONTH);
        assertThat(PartialDate.of(2017, 3, 27).getPrecision()).isEqualTo(PartialDate.Precision.DAY);
    }

    @Test
    void neverInventsPrecision() {
        assertThat(PartialDate.of(2017).toLocalDate()).isEmpty();
        assertThat(PartialDate.of(2017).toYearMonth()).isEmpty();
        assertThat(PartialDate.of(2017, 3).toLocalDate()).isEmpty();
        assertThat(PartialDate.of(2017, 3).toYearMonth()).contains(YearMonth.of(2017, 3));
        assertThat(PartialDate.of(2017, 3, 27).toYearMonth()).contains(YearMonth.of(2017, 3));
        assertThat(PartialDate.of(2017)).isNotEqualTo(PartialDate.of(2017, 1));
        assertThat(PartialDate.of(2017, 1)).isNotEqualTo(PartialDate.of(2017, 1, 1));
    }

    @Test
    void isMadeFromTheTypesOfJavaTime() {
        assertThat(PartialDate.of(Year.of(2017))).isEqualTo(PartialDate.of(2017));
        assertThat(PartialDate.of(YearMonth.of(2017, 3))).isEqualTo(PartialDate.of(2017, 3));
        assertThat(PartialDate.of(LocalDate.of(2017, 3, 27))).isEqualTo(PartialDate.of(2017, 3, 27));
        assertThat(PartialDate.of(2017).getYear()).isEqualTo(2017);
    }

    @Test
    void refusesArgumentsThatAreNoDate() {
        assertThatThrownBy(() -> PartialDate.of(0))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Year must be between 1 and 9999 but was 0");
        assertThatThrownBy(() -> PartialDate.of(10_000, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2017, 13))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Month must be between 1 and 12 but was 13");
        assertThatThrownBy(() -> PartialDate.of(2017, 2, 29))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Date must be a day of the calendar but was 2017-2-29");
        assertThatThrownBy(() -> PartialDate.of(Year.of(-1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void containsItsDays() {
        PartialDate february = PartialDate.of(2017, 2);
        assertThat(february.contains(LocalDate.of(2017, 2, 1))).isTrue();
        assertThat(february.contains(LocalDate.of(2017, 2, 28))).isTrue();
        assertThat(february.contains(LocalDate.of(2017, 1, 31))).isFalse();
        assertThat(february.contains(LocalDate.of(2017, 3, 1))).isFalse();
    }

    @Test
    void isBeforeAnotherOnlyIfWhollySo() {
        assertThat(PartialDate.of(2017, 2).isBefore(PartialDate.of(2017, 3, 1))).isTrue();
        assertThat(PartialDate.of(2017).isBefore(PartialDate.of(2017, 3))).isFalse();
        assertThat(PartialDate.of(2017).isAfter(PartialDate.of(2017, 3))).isFalse();
        assertThat(PartialDate.of(2018).isAfter(PartialDate.of(2017, 12, 31))).isTrue();
        assertThat(PartialDate.of(2017, 3, 31).isBefore(FiscalYear.of(2017))).isTrue();
    }

    @Test
    void sortsTheCoarserFirst() {
        List<PartialDate> sorted = Stream.of("2017-01-01", "2017-01", "2018", "2017", "2017-01-02", "2016-12-31")
                .map(PartialDate::parse)
                .sorted()
                .toList();
        assertThat(sorted)
                .extracting(PartialDate::toString)
                .containsExactly("2016-12-31", "2017", "2017-01", "2017-01-01", "2017-01-02", "2018");
    }

    @Test
    void refusesALongTextQuickly() {
        String text = "2017".repeat(2_500_000);
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }
}
