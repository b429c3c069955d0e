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
                Breaker.of("plan.period.overlap", BreakStrategy.of(Agreement.class, PlanBreakers::overlap)),
                Breaker.of(
                        "plan.period.before-conclusion",
                        BreakStrategy.of(Agreement.class, PlanBreakers::beforeConclusion)),
                Breaker.of("plan.period.outside-term", BreakStrategy.of(Agreement.class, PlanBreakers::outsideTerm)),
                Breaker.of("plan.empty", BreakStrategy.of(Agreement.class, PlanBreakers::empty)));
    }

    /** Behind a plan without an end there is no free day, and one of no stated period comes near. */
    private static List<Fault<Agreement>> overlap(Agreement agreement) {
        Agreement planned = periods(agreement).findAny().isPresent() ? agreement : withPlanOfAMonth(agreement);
        Optional<LocalDate> last = periods(planned)
                .map(period -> period.getLastDay().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(LocalDate.MAX));
        LocalDate shared = last.or(() -> openSince(planned)).orElseThrow();
        return List.of(new Fault<>(
                "/plans/" + planned.getPlans().size() + "/period",
                with(planned, shared),
                with(planned, last.map(day -> DatePeriod.of(PartialDate.of(day.plusDays(1))))),
                "A plan is for a day of another"));
    }

    private static Stream<DatePeriod> periods(Agreement agreement) {
        return agreement.getPlans().stream()
                .flatMap(plan -> plan.getPeriod().stream())
                .map(StatedPeriod::getPeriod);
    }

    private static Optional<LocalDate> openSince(Agreement agreement) {
        return periods(agreement)
                .filter(period -> period.getLastDay().isEmpty())
                .flatMap(period -> period.getFirstDay().stream())
                .findFirst();
    }

    private static Agreement withPlanOfAMonth(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = concluded.beginning().orElseThrow().lastDay().orElseThrow();
        return with(concluded, Optional.of(DatePeriod.ofDays(begin, begin.plusMonths(1))));
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
        Plan plan = MissingParts.plan();
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
                        .from(MissingParts.plan())
                        .period(period.map(StatedPeriod::of))
                        .build());
    }

    private static Agreement with(Agreement agreement, Plan plan) {
        return Agreement.builder().from(agreement).addPlan(plan).build();
    }
}
