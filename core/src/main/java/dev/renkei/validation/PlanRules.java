package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Plan;
import dev.renkei.time.DatePeriod;
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
            Check.of(Agreement.class, warning("plan.period.overlap"), PlanRules::overlap)
                    .reading("plans/*/period"),
            Check.of(Agreement.class, error("plan.period.before-conclusion"), PlanRules::beforeConclusion)
                    .reading("plans/@/period", "concludedOn"),
            Check.of(Agreement.class, warning("plan.period.outside-term"), PlanRules::outsideTerm)
                    .reading("plans/@/period", "concludedOn", "effectiveOn", "terminatedOn", "term"),
            Check.of(Plan.class, info("plan.empty"), (plan, inspection) -> {
                        if (plan.getInitiatives().isEmpty()) {
                            inspection.found();
                        }
                    })
                    .reading("initiatives/#"));

    private PlanRules() {}

    private static void overlap(Agreement agreement, Inspection inspection) {
        List<Plan> plans = agreement.getPlans();
        int[] dated = IntStream.range(0, plans.size())
                .filter(i -> plans.get(i).getPeriod().isPresent())
                .toArray();
        List<DatePeriod> periods =
                plans.stream().flatMap(plan -> period(plan).stream()).toList();
        List<OptionalInt> firsts = Overlaps.firstBefore(periods);
        for (int i = 0; i < dated.length; i++) {
            DatePeriod period = periods.get(i);
            Inspection.Spot spot = inspection.at("plans", dated[i], "period");
            firsts.get(i).ifPresent(first -> spot.found("value", period, "other", periods.get(first)));
        }
    }

    private static void beforeConclusion(Agreement agreement, Inspection inspection) {
        Optional<LocalDate> concluded =
                agreement.getConcludedOn().map(stated -> stated.getDate().getFirstDay());
        for (int i = 0; concluded.isPresent() && i < agreement.getPlans().size(); i++) {
            Inspection.Spot spot = inspection.at("plans", i, "period");
            period(agreement.getPlans().get(i))
                    .filter(period -> period.getLastDay()
                            .filter(day -> day.isBefore(concluded.get()))
                            .isPresent())
                    .ifPresent(period -> spot.found("value", period, "concluded", concluded.get()));
        }
    }

    /** A plan whose end is not stated ends with the agreement. */
    private static void outsideTerm(Agreement agreement, Inspection inspection) {
        Optional<LocalDate> end = AgreementTimeline.of(agreement).lastDays().flatMap(DatePeriod::getLastDay);
        for (int i = 0; end.isPresent() && i < agreement.getPlans().size(); i++) {
            Inspection.Spot spot = inspection.at("plans", i, "period");
            period(agreement.getPlans().get(i))
                    .filter(period -> period.getLastDay()
                            .or(period::getFirstDay)
                            .filter(day -> day.isAfter(end.get()))
                            .isPresent())
                    .ifPresent(period -> spot.found("value", period, "end", end.get()));
        }
    }

    private static Optional<DatePeriod> period(Plan plan) {
        return plan.getPeriod().map(StatedPeriod::getPeriod);
    }
}
