package dev.renkei.testing.assertion;

import static dev.renkei.testing.assertion.Failures.messageOf;
import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;

import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.DateRemark;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScalarAssertsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 31);
    private static final DatePeriod PERIOD = DatePeriod.parse("FY2026/FY2028");
    private static final DatePeriod YEAR = DatePeriod.parse("FY2027");
    private static final DatePeriod LATER = DatePeriod.parse("FY2029/..");
    private static final DatePeriod MUCH_LATER = DatePeriod.parse("2040");
    private static final String BOUNDS = " but starts on 2026-04-01 and ends on 2029-03-31";

    private static final PartialDate MONTH = PartialDate.of(2017, 2);
    private static final StatedDate WRITTEN = JapaneseDates.parse("平成29年２月８日（水）");
    private static final StatedDate MISDATED = StatedDate.of(PartialDate.of(2017, 2, 8), "平成29年２月８日（木）");
    private static final Quantity COPIES = Quantity.parse("約26万部");

    @Test
    void aPeriodContainsTheDaysBetweenItsBounds() {
        assertThat(PERIOD).contains(FIRST).contains(LAST).doesNotContain(LAST.plusDays(1));
        assertThat(messageOf(() -> assertThat(PERIOD).contains(LAST.plusDays(1))))
                .isEqualTo("Period FY2026/FY2028 must contain 2029-04-01" + BOUNDS);
        assertThat(messageOf(() -> assertThat(PERIOD).doesNotContain(LAST)))
                .isEqualTo("Period FY2026/FY2028 must not contain 2029-03-31" + BOUNDS);
    }

    @Test
    void aPeriodEnclosesAnother() {
        assertThat(PERIOD).encloses(YEAR);
        assertThat(messageOf(() -> assertThat(PERIOD).encloses(LATER)))
                .isEqualTo("Period FY2026/FY2028 must enclose FY2029/.." + BOUNDS);
    }

    @Test
    void periodsOverlapOrDoNot() {
        assertThat(PERIOD).overlaps(YEAR).doesNotOverlap(LATER);
        assertThat(messageOf(() -> assertThat(PERIOD).overlaps(LATER)))
                .isEqualTo("Period FY2026/FY2028 must overlap FY2029/.." + BOUNDS);
        assertThat(messageOf(() -> assertThat(PERIOD).doesNotOverlap(YEAR)))
                .isEqualTo("Period FY2026/FY2028 must not overlap FY2027 but shares FY2027");
    }

    @Test
    void periodsAbutOrDoNot() {
        assertThat(PERIOD).abuts(LATER);
        assertThat(messageOf(() -> assertThat(PERIOD).abuts(MUCH_LATER)))
                .isEqualTo("Period FY2026/FY2028 must abut 2040" + BOUNDS);
    }

    @Test
    void periodsThatAreStatedOtherwiseCoverTheSameDays() {
        assertThat(PERIOD).coversSameDaysAs(DatePeriod.ofDays(FIRST, LAST));
        assertThat(messageOf(() -> assertThat(PERIOD).coversSameDaysAs(YEAR)))
                .isEqualTo("Period FY2026/FY2028 must cover the same days as FY2027" + BOUNDS);
    }

    @Test
    void aPeriodStartsAndEndsOnItsBounds() {
        assertThat(PERIOD).startsOn(FIRST).endsOn(LAST);
        assertThat(messageOf(() -> assertThat(PERIOD).startsOn(LAST)))
                .isEqualTo("Period FY2026/FY2028 must start on 2029-03-31 but starts on 2026-04-01");
        assertThat(messageOf(() -> assertThat(LATER).endsOn(LAST)))
                .isEqualTo("Period FY2029/.. must end on 2029-03-31 but has no end");
    }

    @Test
    void aPeriodCanBeOpenAtEitherEnd() {
        assertThat(LATER).hasNoEnd();
        assertThat(DatePeriod.parse("../2006")).hasNoStart();
        assertThat(messageOf(() -> assertThat(PERIOD).hasNoEnd()))
                .isEqualTo("Period FY2026/FY2028 must have no end but ends on 2029-03-31");
        assertThat(messageOf(() -> assertThat(PERIOD).hasNoStart()))
                .isEqualTo("Period FY2026/FY2028 must have no start but starts on 2026-04-01");
    }

    @Test
    void aDateIsAsExactAsItIsStated() {
        assertThat(MONTH).hasPrecision(PartialDate.Precision.MONTH);
        assertThat(messageOf(() -> assertThat(MONTH).hasPrecision(PartialDate.Precision.DAY)))
                .isEqualTo("Date 2017-02 must have the precision DAY but has the precision MONTH");
    }

    @Test
    void aMonthHasItsDays() {
        LocalDate first = LocalDate.of(2017, 2, 1);
        LocalDate last = LocalDate.of(2017, 2, 28);

        assertThat(MONTH).startsOn(first).endsOn(last).contains(last);
        assertThat(messageOf(() -> assertThat(MONTH).startsOn(last)))
                .isEqualTo("Date 2017-02 must start on 2017-02-28 but runs from 2017-02-01 to 2017-02-28");
        assertThat(messageOf(() -> assertThat(MONTH).endsOn(first)))
                .isEqualTo("Date 2017-02 must end on 2017-02-01 but runs from 2017-02-01 to 2017-02-28");
        assertThat(messageOf(() -> assertThat(PartialDate.of(first)).contains(last)))
                .isEqualTo("Date 2017-02-01 must contain 2017-02-28 but is that day alone");
    }

    @Test
    void aStatedDateHasItsDateAndItsWords() {
        assertThat(WRITTEN)
                .hasDate("2017-02-08")
                .isWrittenAs("平成29年２月８日（水）")
                .agreesWithItsWords()
                .isStated();
        assertThat(messageOf(() -> assertThat(WRITTEN).hasDate("2017-02")))
                .isEqualTo(
                        "Date 2017-02-08 (平成29年２月８日（水）) must have the date 2017-02" + " but has the date 2017-02-08");
        assertThat(messageOf(() -> assertThat(WRITTEN).isWrittenAs("2017年2月8日")))
                .endsWith(" must be written as 2017年2月8日 but is written as 平成29年２月８日（水）");
        assertThat(messageOf(() -> assertThat(StatedDate.of(MONTH)).isWrittenAs("平成29年２月")))
                .endsWith(" but carries no words");
        assertThat(messageOf(() -> assertThat(StatedDate.of(MONTH, "平成29年３月")).agreesWithItsWords()))
                .endsWith(" must agree with its words but the comparison gives DIFFERS");
    }

    @Test
    void aStatedDateHasItsRemarks() {
        assertThat(WRITTEN).hasRemarks();
        assertThat(MISDATED).hasRemarks(DateRemark.WEEKDAY_MISMATCH);
        assertThat(messageOf(() -> assertThat(MISDATED).hasRemarks()))
                .endsWith(" must have the remarks [] but has the remarks [WEEKDAY_MISMATCH]");
    }

    @Test
    void aDateIsStatedOrInferred() {
        assertThat(StatedDate.inferred(MONTH)).isInferred();
        assertThat(messageOf(() -> assertThat(WRITTEN).isInferred()))
                .endsWith(" must have the basis INFERRED but has the basis STATED");
        assertThat(messageOf(() -> assertThat(StatedDate.inferred(MONTH)).isStated()))
                .endsWith(" must have the basis STATED but has the basis INFERRED");
    }

    @Test
    void aQuantityHasItsParts() {
        assertThat(COPIES)
                .hasValue(260_000)
                .hasValue(new BigDecimal("260000.00"))
                .hasUnit("部")
                .hasComparator(Quantity.Comparator.ABOUT)
                .isWrittenAs("約26万部")
                .agreesWith(Quantity.of(260_000, "部").withComparator(Quantity.Comparator.ABOUT));
        assertThat(Quantity.parse("年３回")).isPer(Quantity.Per.YEAR);
        assertThat(Quantity.of(3)).hasNoUnit();
        assertThat(messageOf(() -> assertThat(COPIES).hasValue(26)))
                .isEqualTo("Quantity ≈260000 部 must have the value 26 but has the value 260000");
        assertThat(messageOf(() -> assertThat(COPIES).hasUnit("冊")))
                .isEqualTo("Quantity ≈260000 部 must have the unit 冊 but has the unit 部");
        assertThat(messageOf(() -> assertThat(COPIES).hasNoUnit()))
                .isEqualTo("Quantity ≈260000 部 must have no unit but has the unit 部");
        assertThat(messageOf(() -> assertThat(Quantity.of(3)).hasUnit("部")))
                .isEqualTo("Quantity 3 must have the unit 部 but has no unit");
        assertThat(messageOf(() -> assertThat(COPIES).hasComparator(Quantity.Comparator.EXACTLY)))
                .isEqualTo("Quantity ≈260000 部 must have the comparator EXACTLY but has the comparator ABOUT");
        assertThat(messageOf(() -> assertThat(COPIES).isPer(Quantity.Per.YEAR)))
                .isEqualTo("Quantity ≈260000 部 must be per year but is no rate");
        assertThat(messageOf(() -> assertThat(Quantity.parse("年３回")).isPer(Quantity.Per.DAY)))
                .endsWith(" must be per day but is per year");
        assertThat(messageOf(() -> assertThat(COPIES).isWrittenAs("26万部")))
                .isEqualTo("Quantity ≈260000 部 must be written as 26万部 but is written as 約26万部");
        assertThat(messageOf(() -> assertThat(Quantity.of(3)).isWrittenAs("三")))
                .isEqualTo("Quantity 3 must be written as 三 but carries no words");
        assertThat(messageOf(() -> assertThat(COPIES).agreesWith(Quantity.of(260_000, "部"))))
                .isEqualTo("Quantity ≈260000 部 must agree with 260000 部 but is ≈260000 部");
    }

    @Test
    void whatIsNotThereIsToldAsSuch() {
        assertThat(messageOf(() -> assertThat(absent()).hasNoEnd())).contains("not to be null");
    }

    @SuppressWarnings("NullAway")
    private static DatePeriod absent() {
        return null;
    }
}
