package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the rules about plans and their periods, by plans that are added to agreements.
 */
final class PlanBreakers {

    private static final PartialDate FAR_END = PartialDate.of(2100, 3, 31);

    private PlanBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("plan.period.overlap", Way.of(Agreement.class, PlanBreakers::overlap)),
                Breaker.of("plan.period.before-conclusion", Way.of(Agreement.class, PlanBreakers::beforeConclusion)),
                Breaker.of("plan.period.outside-term", Way.of(Agreement.class, PlanBreakers::outsideTerm)),
                Breaker.of("plan.empty", Way.of(Agreement.class, PlanBreakers::empty)));
    }

    private static List<Fault<Agreement>> overlap(Agreement agreement) {
        Agreement planned = lastDayOfPlans(agreement).isPresent() ? agreement : withPlanOfAMonth(agreement);
        LocalDate last = lastDayOfPlans(planned).orElseThrow();
        return List.of(new Fault<>(
                "/plans/" + planned.getPlans().size() + "/period",
                with(planned, last),
                with(planned, last.plusDays(1)),
                "A plan begins on the last day of another"));
    }

    private static Agreement withPlanOfAMonth(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = concluded.beginning().orElseThrow().getDate().getLastDay();
        return with(concluded, Optional.of(DatePeriod.ofDays(begin, begin.plusMonths(1))));
    }

    private static Optional<LocalDate> lastDayOfPlans(Agreement agreement) {
        return agreement.getPlans().stream()
                .flatMap(plan -> plan.getPeriod().stream())
                .flatMap(stated -> stated.getPeriod().getLastDay().stream())
                .max(LocalDate::compareTo);
    }

    private static List<Fault<Agreement>> beforeConclusion(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        return List.of(new Fault<>(
                "/plans/" + agreement.getPlans().size() + "/period",
                with(concluded, day.minusDays(1)),
                with(concluded, day),
                "A plan ended on the day before the conclusion"));
    }

    /** A plan of no stated period comes near, for on the last day there may be another. */
    private static List<Fault<Agreement>> outsideTerm(Agreement agreement) {
        Agreement ending = agreement.lastDay().isPresent()
                ? agreement
                : Agreement.builder()
                        .from(agreement)
                        .term(Term.endingOn(FAR_END))
                        .build();
        return ending.lastDay().stream()
                .map(last -> new Fault<>(
                        "/plans/" + agreement.getPlans().size() + "/period",
                        with(ending, last.plusDays(1)),
                        with(ending, Optional.empty()),
                        "A plan is for the day after the last of the agreement"))
                .toList();
    }

    private static List<Fault<Agreement>> empty(Agreement agreement) {
        Plan plan = Supplements.plan();
        return List.of(new Fault<>(
                "/plans/" + agreement.getPlans().size(),
                with(
                        agreement,
                        Plan.builder()
                                .from(plan)
                                .fields(List.of())
                                .initiatives(List.of())
                                .build()),
                with(agreement, plan),
                "A plan has no initiatives"));
    }

    private static Agreement with(Agreement agreement, LocalDate day) {
        return with(agreement, Optional.of(DatePeriod.of(PartialDate.of(day))));
    }

    private static Agreement with(Agreement agreement, Optional<DatePeriod> period) {
        return with(
                agreement,
                Plan.builder()
                        .from(Supplements.plan())
                        .period(period.map(StatedPeriod::of))
                        .build());
    }

    private static Agreement with(Agreement agreement, Plan plan) {
        return Agreement.builder().from(agreement).addPlan(plan).build();
    }
}
