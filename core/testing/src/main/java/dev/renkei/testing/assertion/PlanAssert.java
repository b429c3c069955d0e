package dev.renkei.testing.assertion;

import dev.renkei.agreement.Plan;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;

/**
 * Asserts of a plan.
 *
 * @since 0.1.0
 */
public final class PlanAssert extends ValueAssert<PlanAssert, Plan> {

    PlanAssert(Plan actual) {
        super(actual, PlanAssert.class);
    }

    /**
     * Asserts in which period the plan runs, as it is stated.
     *
     * @param period  the text of the period, such as {@code FY2026/FY2028}, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another or none is stated
     */
    public PlanAssert hasPeriod(String period) {
        DatePeriod expected = DatePeriod.parse(period);
        return must(
                plan -> plan.getPeriod()
                        .map(StatedPeriod::getPeriod)
                        .filter(expected::equals)
                        .isPresent(),
                "have the period " + expected,
                PlanAssert::period);
    }

    /**
     * Asserts that the period of the plan contains a day.
     *
     * @param day  the day, not null
     * @return this assertion, not null
     * @throws AssertionError if it does not or none is stated
     */
    public PlanAssert runsOn(LocalDate day) {
        return must(
                plan -> plan.getPeriod()
                        .filter(period -> period.getPeriod().contains(day))
                        .isPresent(),
                "run on " + day,
                PlanAssert::period);
    }

    /**
     * Asserts that the plan has an initiative.
     *
     * @param keyOrTitle  the key of the initiative, or its title in any language, not null
     * @return this assertion, not null
     * @throws AssertionError if it has none of that key or title
     */
    public PlanAssert hasInitiative(String keyOrTitle) {
        return must(
                plan -> Names.hasInitiative(plan.getInitiatives().stream(), keyOrTitle),
                "have the initiative " + keyOrTitle,
                plan -> "has " + Names.ofInitiatives(plan.getInitiatives().stream()));
    }

    /**
     * Asserts how many initiatives the plan has.
     *
     * @param count  the number of initiatives, 0 or greater
     * @return this assertion, not null
     * @throws AssertionError if it has more or fewer
     */
    public PlanAssert hasInitiatives(int count) {
        return must(
                plan -> plan.getInitiatives().size() == count,
                "have " + count + " initiatives",
                plan -> "has " + Names.ofInitiatives(plan.getInitiatives().stream()));
    }

    private static String period(Plan plan) {
        return plan.getPeriod()
                .map(period -> "has the period " + period.getPeriod())
                .orElse("has no period");
    }

    @Override
    String describe(Plan value) {
        return value.toString();
    }
}
