package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.Observation;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds agreements by the periods in which they have initiatives, or results.
 */
final class ActivityIndex {

    private final StatusIndex statuses;
    private final Timeline initiatives;
    private final Timeline results;

    private ActivityIndex(StatusIndex statuses, Timeline initiatives, Timeline results) {
        this.statuses = statuses;
        this.initiatives = initiatives;
        this.results = results;
    }

    static ActivityIndex of(List<Agreement> agreements, StatusIndex statuses) {
        Timeline.Builder initiatives = new Timeline.Builder();
        Timeline.Builder results = new Timeline.Builder();
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            flip(initiatives, i, initiativesOf(agreement));
            flip(results, i, resultsOf(agreement));
        }
        int size = agreements.size();
        return new ActivityIndex(statuses, initiatives.build(size), results.build(size));
    }

    /** Returns the agreements, perhaps in force in a period, that have no initiative in it. */
    BitSet withoutInitiative(DatePeriod period) {
        return without(initiatives, Span.of(period));
    }

    /** Returns the agreements, perhaps in force in a period, that have no result in it. */
    BitSet withoutResult(DatePeriod period) {
        return without(results, Span.of(period));
    }

    private BitSet without(Timeline used, Span span) {
        BitSet unused = statuses.perhapsInForceDuring(span.first(), span.last());
        unused.andNot(used.during(span.first(), span.last()));
        return unused;
    }

    private static Stream<Span> initiativesOf(Agreement agreement) {
        return agreement.getPlans().stream()
                .flatMap(plan -> plan.getInitiatives().stream()
                        .map(initiative -> spanOf(initiative.getPeriod(), plan, agreement)));
    }

    private static Span spanOf(Optional<StatedPeriod> own, Plan plan, Agreement agreement) {
        return own.or(plan::getPeriod)
                .map(stated -> Span.of(stated.getPeriod()))
                .orElseGet(() -> spanOf(agreement));
    }

    private static Span spanOf(Agreement agreement) {
        return new Span(
                agreement
                        .beginning()
                        .map(StatedDate::getDate)
                        .map(PartialDate::getFirstDay)
                        .orElse(LocalDate.MIN),
                AgreementTimeline.of(agreement)
                        .lastDays()
                        .flatMap(DatePeriod::getLastDay)
                        .orElse(LocalDate.MAX));
    }

    private static Stream<Span> resultsOf(Agreement agreement) {
        return agreement
                .initiatives()
                .map(Initiative::getSeries)
                .flatMap(List::stream)
                .flatMap(series -> series.getObservations().stream())
                .filter(ActivityIndex::isResult)
                .map(observation -> Span.of(observation.getPeriod().getPeriod()));
    }

    /** A figure that is missing is no result. */
    private static boolean isResult(Observation observation) {
        return observation.getValue().isPresent()
                || observation.getShare().isPresent()
                || !observation.getBreakdown().isEmpty();
    }

    /** Flips at the bounds of the spans, after those that touch have been joined. */
    private static void flip(Timeline.Builder timeline, int position, Stream<Span> spans) {
        List<Span> inOrder = spans.filter(span -> !span.first().isAfter(span.last()))
                .sorted(Comparator.comparing(Span::first))
                .toList();
        for (int i = 0; i < inOrder.size(); ) {
            Span joined = inOrder.get(i);
            i++;
            while (i < inOrder.size() && !isGap(joined.last(), inOrder.get(i).first())) {
                joined = joined.joinedWith(inOrder.get(i));
                i++;
            }
            timeline.hold(joined, position);
        }
    }

    private static boolean isGap(LocalDate last, LocalDate first) {
        return !last.equals(LocalDate.MAX) && first.isAfter(last.plusDays(1));
    }
}
