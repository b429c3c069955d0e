package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        for (int i = 0; i < plans.size(); i++) {
            Inspection.Spot spot = inspection.at("plans", i, "period");
            Optional<DatePeriod> period = period(plans.get(i));
            plans.subList(0, i).stream()
                    .flatMap(earlier -> period(earlier).stream())
                    .filter(earlier -> period.filter(earlier::overlaps).isPresent())
                    .findFirst()
                    .ifPresent(earlier -> spot.found("value", period.get(), "other", earlier));
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
        Optional<LocalDate> end = agreement.lastDay();
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
