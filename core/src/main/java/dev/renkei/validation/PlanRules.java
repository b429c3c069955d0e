package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Plan;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The rules about plans and their periods.
 */
final class PlanRules {

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(Agreement.class, warning("plan.period.overlap"), PlanRules::overlap)
                    .reading("plans/*/period"),
            BoundRule.of(Agreement.class, error("plan.period.before-conclusion"), PlanRules::beforeConclusion)
                    .reading("plans/@/period", "concludedOn"),
            BoundRule.of(Agreement.class, warning("plan.period.outside-term"), PlanRules::outsideTerm)
                    .reading("plans/@/period", "concludedOn", "effectiveOn", "terminatedOn", "term"),
            BoundRule.of(Plan.class, info("plan.empty"), (plan, context) -> {
                        if (plan.getInitiatives().isEmpty()) {
                            context.report();
                        }
                    })
                    .reading("initiatives/#"),
            CountRules.INITIATIVES);

    private PlanRules() {}

    private static void overlap(Agreement agreement, RuleContext context) {
        List<Plan> plans = agreement.getPlans();
        int[] dated = IntStream.range(0, plans.size())
                .filter(i -> plans.get(i).getPeriod().isPresent())
                .toArray();
        List<DatePeriod> periods =
                plans.stream().flatMap(plan -> period(plan).stream()).toList();
        List<OptionalInt> firsts = Overlaps.firstBefore(periods);
        for (int i = 0; i < dated.length; i++) {
            DatePeriod period = periods.get(i);
            RuleContext at = context.at("plans", dated[i], "period");
            firsts.get(i).ifPresent(first -> at.report("value", period, "other", periods.get(first)));
        }
    }

    private static void beforeConclusion(Agreement agreement, RuleContext context) {
        Optional<LocalDate> concluded = agreement.getConcludedOn().flatMap(StatedDate::firstDay);
        for (int i = 0; concluded.isPresent() && i < agreement.getPlans().size(); i++) {
            RuleContext at = context.at("plans", i, "period");
            period(agreement.getPlans().get(i))
                    .filter(period -> period.getLastDay()
                            .filter(day -> day.isBefore(concluded.get()))
                            .isPresent())
                    .ifPresent(period -> at.report("value", period, "concluded", concluded.get()));
        }
    }

    /** A plan whose end is not stated ends with the agreement. */
    private static void outsideTerm(Agreement agreement, RuleContext context) {
        Optional<LocalDate> end = AgreementTimeline.of(agreement).lastDays().flatMap(DatePeriod::getLastDay);
        for (int i = 0; end.isPresent() && i < agreement.getPlans().size(); i++) {
            RuleContext at = context.at("plans", i, "period");
            period(agreement.getPlans().get(i))
                    .filter(period -> period.getLastDay()
                            .or(period::getFirstDay)
                            .filter(day -> day.isAfter(end.get()))
                            .isPresent())
                    .ifPresent(period -> at.report("value", period, "end", end.get()));
        }
    }

    private static Optional<DatePeriod> period(Plan plan) {
        return plan.getPeriod().map(StatedPeriod::getPeriod);
    }
}
