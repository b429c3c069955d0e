package dev.renkei.testing.assertion;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import org.assertj.core.api.Assertions;

/**
 * Begins assertions of the values of Renkei, and all those of AssertJ.
 *
 * <p>For example:
 * <pre>{@code
 *   import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;
 *
 *   assertThat(report).hasExactlyOneFinding("agreement.party.duplicate").at("/parties/1");
 *   assertThat(agreement).isInForceOn(LocalDate.of(2026, 11, 1)).hasParties("みなと生活協同組合", "みなと市");
 * }</pre>
 *
 * @since 0.1.0
 */
public class RenkeiAssertions extends Assertions {

    /** Creates the assertions, for those who add their own to them. */
    protected RenkeiAssertions() {}

    /**
     * Begins assertions of an agreement.
     *
     * @param actual  the agreement, not null
     * @return the assertion, not null
     */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual);
    }

    /**
     * Begins assertions of a plan.
     *
     * @param actual  the plan, not null
     * @return the assertion, not null
     */
    public static PlanAssert assertThat(Plan actual) {
        return new PlanAssert(actual);
    }

    /**
     * Begins assertions of a register.
     *
     * @param actual  the register, not null
     * @return the assertion, not null
     */
    public static RegisterAssert assertThat(Register actual) {
        return new RegisterAssert(actual);
    }

    /**
     * Begins assertions of a period.
     *
     * @param actual  the period, not null
     * @return the assertion, not null
     */
    public static DatePeriodAssert assertThat(DatePeriod actual) {
        return new DatePeriodAssert(actual);
    }

    /**
     * Begins assertions of a day, month or year.
     *
     * @param actual  the date, not null
     * @return the assertion, not null
     */
    public static PartialDateAssert assertThat(PartialDate actual) {
        return new PartialDateAssert(actual);
    }

    /**
     * Begins assertions of a date beside the words in which it was written.
     *
     * @param actual  the date, not null
     * @return the assertion, not null
     */
    public static StatedDateAssert assertThat(StatedDate actual) {
        return new StatedDateAssert(actual);
    }

    /**
     * Begins assertions of a quantity.
     *
     * @param actual  the quantity, not null
     * @return the assertion, not null
     */
    public static QuantityAssert assertThat(Quantity actual) {
        return new QuantityAssert(actual);
    }

    /**
     * Begins assertions of a report.
     *
     * @param actual  the report, not null
     * @return the assertion, not null
     */
    public static ReportAssert assertThat(Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Begins assertions of a finding.
     *
     * @param actual  the finding, not null
     * @return the assertion, not null
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }
}
