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
        Plan plan = MissingParts.plan();
        return Stream.of(
                Breaker.of("plan.period.overlap", Agreement.class, PlanBreakers::overlap),
                Breaker.of("plan.period.before-conclusion", Agreement.class, PlanBreakers::beforeConclusion),
                Breaker.ofSeveral("plan.period.outside-term", Agreement.class, PlanBreakers::outsideTerm),
                Breaker.ofSeveral("plan.legend.mark-missing", Plan.class, PlanBreakers::unexplainedMark),
                Breaker.ofSeveral("plan.continuation.not-new", Agreement.class, PlanBreakers::notNew),
                Breaker.at(
                        "plan.empty",
                        Agreement.class,
                        "/plans/-",
                        Copy.without(plan, "fields", "initiatives"),
                        plan,
                        "A plan has no initiatives"));
    }

    /** Behind a plan without an end there is no free day, and one of no stated period comes near. */
    private static Fault<Agreement> overlap(Agreement agreement) {
        Agreement planned = periods(agreement).findAny().isPresent() ? agreement : withPlanOfAMonth(agreement);
        Optional<LocalDate> last = lastDay(periods(planned));
        LocalDate shared = last.or(() -> openSince(planned)).orElseThrow();
        return Fault.at(
                planned,
                "/plans/-/period",
                planOn(shared),
                last.map(day -> planOn(day.plusDays(1))).orElseGet(MissingParts::plan),
                "A plan is for a day of another");
    }

    /** Returns the last day of all periods, empty if one of them has no end. */
    private static Optional<LocalDate> lastDay(Stream<DatePeriod> periods) {
        return periods.map(period -> period.getLastDay().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(LocalDate.MAX));
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
        return Copy.adding(concluded, "plans", plan(DatePeriod.ofDays(begin, begin.plusMonths(1))));
    }

    private static Fault<Agreement> beforeConclusion(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        return Fault.at(
                concluded,
                "/plans/-/period",
                planOn(day.minusDays(1)),
                planOn(day),
                "A plan ended on the day before the conclusion");
    }

    /** A plan of no stated period comes near, for on the last day there may be another. */
    private static List<Fault<Agreement>> outsideTerm(Agreement agreement) {
        Agreement ending =
                agreement.lastDay().isPresent() ? agreement : Copy.with(agreement, "term", Term.endingOn(FAR_END));
        return ending.lastDay().stream()
                .map(last -> Fault.at(
                        ending,
                        "/plans/-/period",
                        planOn(last.plusDays(1)),
                        MissingParts.plan(),
                        "A plan is for the day after the last of the agreement"))
                .toList();
    }

    /** The first initiative is given two marks of which the legend explains one. */
    private static List<Fault<Plan>> unexplainedMark(Plan plan) {
        if (plan.getInitiatives().isEmpty()) {
            return List.of();
        }
        Initiative marked = Copy.adding(plan.getInitiatives().get(0), "mark", MARK, OTHER_MARK);
        List<LegendEntry> legend = Stream.concat(
                        plan.getInitiatives().stream().flatMap(each -> each.getMark().stream()), Stream.of(MARK))
                .distinct()
                .map(PlanBreakers::entry)
                .toList();
        Plan explained = Copy.with(Copy.replacing(plan, "initiatives", 0, marked), "legend", legend);
        return List.of(new Fault<>(
                "/initiatives/0/mark/" + (marked.getMark().size() - 1),
                explained,
                Copy.adding(explained, "legend", entry(OTHER_MARK)),
                "An initiative has a mark that the legend does not explain"));
    }

    private static LegendEntry entry(String mark) {
        return LegendEntry.builder().mark(mark).meaning("見本の印").build();
    }

    /** After the plans come two of a day each, the second of which continues the initiative of the first. */
    private static List<Fault<Agreement>> notNew(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = concluded.beginning().flatMap(StatedDate::lastDay).orElseThrow();
        return lastDay(Stream.concat(Stream.of(DatePeriod.of(PartialDate.of(begin))), periods(concluded))).stream()
                .map(last -> Fault.at(
                        Copy.adding(concluded, "plans", continued(last.plusDays(1), Optional.empty())),
                        "/plans/-/initiatives/0/continuation",
                        continued(last.plusDays(3), Optional.of(Continuation.NEW)),
                        continued(last.plusDays(3), Optional.of(Continuation.CONTINUED)),
                        "An initiative of a plan before is said to be new"))
                .toList();
    }

    private static Plan continued(LocalDate day, Optional<Continuation> continuation) {
        Plan plan = planOn(day);
        Initiative keyed = Initiative.builder()
                .from(plan.getInitiatives().get(0))
                .id("continued-initiative")
                .continuation(continuation)
                .build();
        return Copy.with(plan, "initiatives", List.of(keyed));
    }

    private static Plan planOn(LocalDate day) {
        return plan(DatePeriod.of(PartialDate.of(day)));
    }

    private static Plan plan(DatePeriod period) {
        return Copy.with(MissingParts.plan(), "period", StatedPeriod.of(period));
    }
}
