package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.RuleContext.any;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.text.TextKey;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rules about plans and their periods.
 */
final class PlanRules {

    static final RuleBook BOOK = RuleBook.of(
            warning(Agreement.class, "plan.period.overlap", PlanRules::overlap)
                    .reading("plans/*/period")
                    .ifStated("plans"),
            error(Agreement.class, "plan.period.before-conclusion", PlanRules::beforeConclusion)
                    .reading("plans/@/period", "concludedOn")
                    .ifStated("plans"),
            warning(Agreement.class, "plan.period.outside-term", PlanRules::outsideTerm)
                    .reading("plans/@/period", "concludedOn", "effectiveOn", "terminatedOn", "term")
                    .ifStated("plans"),
            warning(Plan.class, "plan.legend.mark-missing", PlanRules::unexplainedMark)
                    .reading("legend/*/mark", "initiatives/@/mark")
                    .ifStated("legend"),
            warning(Agreement.class, "plan.continuation.not-new", PlanRules::notNew)
                    .reading(
                            "plans/*/period",
                            "plans/*/fields/*",
                            "plans/*/initiatives/*/id",
                            "plans/*/initiatives/*/continuation")
                    .ifStated("plans"),
            info(Plan.class, "plan.empty", (plan, context) -> {
                        if (plan.getInitiatives().isEmpty()) {
                            context.report();
                        }
                    })
                    .reading("initiatives/#"),
            CountRules.INITIATIVES);

    private PlanRules() {}

    private static void overlap(Agreement agreement, RuleContext context) {
        List<Plan> plans = agreement.getPlans();
        if (plans.size() < 2) {
            return;
        }
        List<DatePeriod> periods = new ArrayList<>();
        for (Plan plan : plans) {
            period(plan).ifPresent(periods::add);
        }
        if (Overlaps.areInOrder(periods)) {
            return;
        }
        int[] dated = IntStream.range(0, plans.size())
                .filter(i -> plans.get(i).getPeriod().isPresent())
                .toArray();
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
        if (!any(agreement.getPlans(), plan -> plan.getPeriod().isPresent())) {
            return;
        }
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

    /**
     * A plan without a legend explains none of its marks, or somewhere else. A mark that a legend lacks is told once, where it first
     * stands.
     */
    private static void unexplainedMark(Plan plan, RuleContext context) {
        if (plan.getLegend().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        plan.getLegend().forEach(entry -> known.add(TextKey.of(entry.getMark())));
        for (int i = 0; i < plan.getInitiatives().size(); i++) {
            List<String> marks = plan.getInitiatives().get(i).getMark();
            for (int j = 0; j < marks.size(); j++) {
                String mark = marks.get(j);
                if (!known.contains(mark) && !mark.isBlank() && known.add(TextKey.of(mark))) {
                    context.at("initiatives", i, "mark", j).report("value", mark);
                }
            }
        }
    }

    /** What is new cannot stand in a plan that began before. */
    private static void notNew(Agreement agreement, RuleContext context) {
        if (agreement.getPlans().size() < 2 || !any(agreement.getPlans(), PlanRules::statesNew)) {
            return;
        }
        Map<String, LocalDate> initiatives = new HashMap<>();
        Map<String, LocalDate> fields = new HashMap<>();
        for (Plan plan : agreement.getPlans()) {
            plan.getInitiatives().forEach(each -> putEarliest(initiatives, each.getId(), plan));
            plan.getFields().forEach(each -> putEarliest(fields, each.getId(), plan));
        }
        for (int i = 0; i < agreement.getPlans().size(); i++) {
            Plan plan = agreement.getPlans().get(i);
            RuleContext at = context.at("plans", i);
            notNew(
                    initiatives,
                    plan,
                    plan.getInitiatives(),
                    Initiative::getId,
                    Initiative::getContinuation,
                    at.at("initiatives"));
            notNew(
                    fields,
                    plan,
                    plan.getFields(),
                    CooperationField::getId,
                    CooperationField::getContinuation,
                    at.at("fields"));
        }
    }

    private static boolean statesNew(Plan plan) {
        return any(plan.getInitiatives(), initiative -> isNew(initiative.getContinuation()))
                || any(plan.getFields(), field -> isNew(field.getContinuation()));
    }

    private static boolean isNew(Optional<Continuation> continuation) {
        return continuation.isPresent() && continuation.get().equals(Continuation.NEW);
    }

    private static void putEarliest(Map<String, LocalDate> earliest, Optional<String> key, Plan plan) {
        Optional<LocalDate> first = period(plan).flatMap(DatePeriod::getFirstDay);
        if (key.isPresent() && first.isPresent()) {
            earliest.merge(key.get(), first.get(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private static <T> void notNew(
            Map<String, LocalDate> earliest,
            Plan plan,
            List<T> entries,
            Function<T, Optional<String>> key,
            Function<T, Optional<Continuation>> continuation,
            RuleContext list) {
        Optional<LocalDate> first = period(plan).flatMap(DatePeriod::getFirstDay);
        for (int i = 0; first.isPresent() && i < entries.size(); i++) {
            RuleContext at = list.at(i, "continuation");
            T entry = entries.get(i);
            continuation
                    .apply(entry)
                    .filter(Continuation.NEW::equals)
                    .flatMap(any -> key.apply(entry).map(earliest::get))
                    .filter(first.get()::isAfter)
                    .ifPresent(day -> at.report("value", day));
        }
    }

    private static Optional<DatePeriod> period(Plan plan) {
        return plan.getPeriod().map(StatedPeriod::getPeriod);
    }
}
