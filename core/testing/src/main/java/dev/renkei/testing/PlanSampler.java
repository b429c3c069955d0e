package dev.renkei.testing;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Plan;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the plans of an agreement, one after the other, none of them outside its term. */
final class PlanSampler {

    private static final int MAX_PLANS = 3;

    private static final Map<String, String> MEANINGS = Map.of("◎", "重点的に取り組むもの", "○", "継続して取り組むもの", "■", "全地域で取り組むもの");

    private final SampleContext context;
    private final Range initiatives;

    /**
     * Creates the sampler of the plans of an agreement.
     *
     * @param initiatives  how many initiatives there are in all plans
     */
    PlanSampler(SampleContext context, Range initiatives) {
        this.context = context;
        this.initiatives = initiatives;
    }

    List<Plan> sample(RandomSource choices) {
        if (initiatives.max() == 0) {
            return List.of();
        }
        List<Optional<Years>> periods = periods(choices);
        List<Plan> plans = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < periods.size() && before < initiatives.max(); i++) {
            boolean isLast = i == periods.size() - 1;
            Range range = isLast ? initiatives.minus(before) : initiatives.dividedBy(periods.size());
            int number = i;
            Optional<Years> period = periods.get(i);
            Plan plan = choices.part(any -> plan(any, number, period, range));
            before += plan.getInitiatives().size();
            plans.add(plan);
        }
        return plans;
    }

    /** Fiscal years one after the other; the last plan may have no end. */
    private record Years(FiscalYear first, FiscalYear last, boolean hasEnd) {

        DatePeriod toPeriod() {
            return hasEnd ? DatePeriod.between(first, last) : DatePeriod.ofUnboundedEnd(first);
        }
    }

    /** Chooses the periods, one without any if none fits into the term. */
    private List<Optional<Years>> periods(RandomSource choices) {
        LocalDate anchor = context.timeline().anchor();
        FiscalYear next = FiscalCalendar.JAPANESE.fiscalYearOf(anchor).plusYears(choices.between(0, 2));
        Optional<LocalDate> end = context.timeline().lastDay();
        int number = choices.between(1, Math.min(MAX_PLANS, Math.max(1, initiatives.max() / 2)));
        List<Optional<Years>> periods = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            FiscalYear last = next.plusYears(choices.below(3));
            if (end.filter(last.getLastDay()::isAfter).isPresent()) {
                break;
            }
            boolean hasEnd = i < number - 1 || end.isPresent() || !choices.chance(1, 8);
            periods.add(Optional.of(new Years(next, last, hasEnd)));
            next = last.next();
        }
        boolean withoutPeriod = periods.isEmpty() || (periods.size() == 1 && choices.chance(1, 5));
        return withoutPeriod ? List.of(Optional.empty()) : periods;
    }

    private Plan plan(RandomSource choices, int index, Optional<Years> years, Range number) {
        Plan.Builder plan = Plan.builder()
                .id("plan-" + (index + 1))
                .period(years.map(each -> StatedDates.period(choices, each.toPeriod())));
        choices.maybe(1, 2, any -> "協定に基づく主な取組").ifPresent(plan::title);
        plan.drawnUpOn(choices.maybe(1, 4, any -> drawnUp(any, years))
                .flatMap(day -> day)
                .map(day -> context.completeness().date(choices, day)));
        choices.maybe(1, 6, any -> "これまでの成果と地域の課題を踏まえ、重点的に取り組む事項を整理しました。").ifPresent(plan::addRationale);
        choices.maybe(1, 6, any -> "今後も連携を深め、住民サービスの向上を図ります。").ifPresent(plan::addOutlook);
        Optional<List<CooperationField>> fields =
                choices.maybe(1, 6, any -> Fields.reordered(any, context, years.map(Years::first)));
        fields.ifPresent(plan::fields);
        fields.flatMap(listed -> choices.maybe(1, 4, any -> StatedCount.of(listed.size())))
                .ifPresent(plan::statedFieldCount);
        plan.excerptOfFields(choices.chance(1, 60));
        List<Initiative> initiatives = initiatives(choices, index, years, number);
        plan.initiatives(initiatives);
        choices.maybe(1, 8, any -> legend(any, initiatives)).ifPresent(plan::legend);
        choices.maybe(1, 6, any -> count(any, years, initiatives.size())).ifPresent(plan::addStatedInitiativeCount);
        plan.excerptOfInitiatives(choices.chance(1, 60));
        choices.maybe(1, 12, Notes::sample).ifPresent(plan::addNote);
        return Extensions.build(choices, plan);
    }

    /** Counts all initiatives, in the words of the source or for the period of the plan. */
    private static StatedCount count(RandomSource choices, Optional<Years> years, int number) {
        StatedCount count = StatedDates.inWords(StatedCount.of(number), choices.maybe(1, 2, any -> number + "事業"));
        Optional<StatedPeriod> period =
                choices.maybe(1, 2, any -> years).flatMap(each -> each).map(each -> StatedPeriod.of(each.toPeriod()));
        return period.map(count::withPeriod).orElse(count);
    }

    /** Returns the day before the first fiscal year, if the agreement was concluded and the sample made by then. */
    private Optional<LocalDate> drawnUp(RandomSource choices, Optional<Years> years) {
        LocalDate begun = context.timeline().begun();
        LocalDate planned = years.map(each -> each.first().getFirstDay().minusDays(choices.between(1, 60)))
                .orElse(begun);
        return Optional.of(planned.isBefore(begun) ? begun : planned).filter(day -> !day.isAfter(Samples.DAY));
    }

    /** Explains each mark that initiatives have, or one that none of them has. */
    private static List<LegendEntry> legend(RandomSource choices, List<Initiative> initiatives) {
        List<LegendEntry> entries = initiatives.stream()
                .flatMap(initiative -> initiative.getMark().stream())
                .distinct()
                .map(mark -> legend(choices, mark))
                .toList();
        return entries.isEmpty() ? List.of(legend(choices)) : entries;
    }

    static LegendEntry legend(RandomSource choices) {
        return legend(choices, "◎");
    }

    private static LegendEntry legend(RandomSource choices, String mark) {
        LegendEntry.Builder entry =
                LegendEntry.builder().mark(mark).meaning(LocalizedText.of(MEANINGS.getOrDefault(mark, "凡例のとおり")));
        return Extensions.build(choices, entry);
    }

    /** Makes initiatives so that each field has one. */
    private List<Initiative> initiatives(RandomSource choices, int plan, Optional<Years> years, Range number) {
        InitiativeSampler sampler = new InitiativeSampler(context, years.map(Years::first));
        Map<InitiativeIdea, Integer> used = new HashMap<>();
        List<FieldWord> fields = context.words();
        List<Initiative> made = new ArrayList<>(number.list(choices, (any, index) -> {
            // Chosen even where each field is yet to have its first, so that the choices after it stay the same.
            int chosen = any.below(Math.max(1, fields.size()));
            Optional<FieldWord> field =
                    fields.stream().skip(index < fields.size() ? index : chosen).findFirst();
            InitiativeIdea idea = any.oneOf(field.map(InitiativeIdea::in).orElse(InitiativeIdea.ALL));
            int times = used.merge(idea, 1, Integer::sum) - 1;
            List<String> keys = field.map(FieldWord::key).stream().toList();
            String id = "plan-" + (plan + 1) + "-" + (index + 1);
            return sampler.sample(any, id, idea, times, keys, Optional.empty());
        }));
        // Where there are fewer initiatives than fields, the last one serves the fields that are left.
        for (int i = made.size(); i < fields.size(); i++) {
            int last = made.size() - 1;
            made.set(
                    last,
                    Initiative.builder()
                            .from(made.get(last))
                            .addFieldId(fields.get(i).key())
                            .build());
        }
        return made;
    }
}
