package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Plan;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
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

    private static final String MARK = "☆";
    private static final String OTHER_MARK = "▲";

    private PlanBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("plan.period.overlap", BreakStrategy.of(Agreement.class, PlanBreakers::overlap)),
                Breaker.of(
                        "plan.period.before-conclusion",
                        BreakStrategy.of(Agreement.class, PlanBreakers::beforeConclusion)),
                Breaker.of("plan.period.outside-term", BreakStrategy.of(Agreement.class, PlanBreakers::outsideTerm)),
                Breaker.of("plan.legend.mark-missing", BreakStrategy.of(Plan.class, PlanBreakers::unexplainedMark)),
                Breaker.of("plan.continuation.not-new", BreakStrategy.of(Agreement.class, PlanBreakers::notNew)),
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

    /** The first initiative is given two marks of which the legend explains one. */
    private static List<Fault<Plan>> unexplainedMark(Plan plan) {
        if (plan.getInitiatives().isEmpty()) {
            return List.of();
        }
        Initiative marked = Initiative.builder()
                .from(plan.getInitiatives().get(0))
                .addMark(MARK, OTHER_MARK)
                .build();
        Plan explained = Plan.builder()
                .from(plan)
                .initiatives(Elements.replaced(plan.getInitiatives(), 0, marked))
                .legend(Stream.concat(
                                plan.getInitiatives().stream().flatMap(each -> each.getMark().stream()),
                                Stream.of(MARK))
                        .distinct()
                        .map(PlanBreakers::entry)
                        .toList())
                .build();
        return List.of(new Fault<>(
                "/initiatives/0/mark/" + (marked.getMark().size() - 1),
                explained,
                Plan.builder().from(explained).addLegend(entry(OTHER_MARK)).build(),
                "An initiative has a mark that the legend does not explain"));
    }

    private static LegendEntry entry(String mark) {
        return LegendEntry.builder().mark(mark).meaning("見本の印").build();
    }

    /** Behind the plans come two of a day each, of which the second goes on with the initiative of the first. */
    private static List<Fault<Agreement>> notNew(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        Optional<LocalDate> last = Stream.concat(
                        Stream.of(concluded.beginning().flatMap(StatedDate::lastDay).orElseThrow()),
                        periods(concluded).map(period -> period.getLastDay().orElse(LocalDate.MAX)))
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(LocalDate.MAX));
        int plans = concluded.getPlans().size();
        return last.stream()
                .map(day -> new Fault<>(
                        "/plans/" + (plans + 1) + "/initiatives/0/continuation",
                        withTwoPlans(concluded, day, Continuation.NEW),
                        withTwoPlans(concluded, day, Continuation.CONTINUED),
                        "An initiative of a plan before is said to be new"))
                .toList();
    }

    private static Agreement withTwoPlans(Agreement agreement, LocalDate before, Continuation continuation) {
        return with(
                with(agreement, planAfter(before, Optional.empty())),
                planAfter(before.plusDays(2), Optional.of(continuation)));
    }

    /** Returns a plan for the day after another, with one initiative. */
    private static Plan planAfter(LocalDate before, Optional<Continuation> continuation) {
        Plan plan = MissingParts.plan();
        Initiative keyed = Initiative.builder()
                .from(plan.getInitiatives().get(0))
                .id("continued-initiative")
                .continuation(continuation)
                .build();
        return Plan.builder()
                .from(plan)
                .period(StatedPeriod.of(DatePeriod.of(PartialDate.of(before.plusDays(1)))))
                .initiatives(List.of(keyed))
                .build();
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
