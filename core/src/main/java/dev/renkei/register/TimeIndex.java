package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.register.Timeline.Span;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds agreements by day and period: by their status, by the days on which they or their terms end, and by whether they have
 * initiatives or results.
 */
final class TimeIndex {

    private static final Set<FigureRole> NO_RESULTS = Set.of(FigureRole.PLANNED, FigureRole.TARGET, FigureRole.CONTEXT);

    private final Map<Agreement.Status, Timeline> statuses;
    private final BitSet drafts;
    private final Timeline initiatives;
    private final Timeline results;
    private final Timeline lastDays;
    private final Map<Integer, LocalDate> supersededFrom;
    private final Map<String, LocalDate> supersededById = new HashMap<>();
    private final Timeline superseded;
    private final ExpiryIndex expiries;
    private final List<Agreement> agreements;
    private final BitSet withNotices = new BitSet();

    TimeIndex(List<Agreement> agreements) {
        this.statuses = statuses(agreements);
        this.drafts = IntStream.range(0, agreements.size())
                .filter(position -> agreements.get(position).isInPreparation())
                .collect(BitSet::new, BitSet::set, BitSet::or);
        this.supersededFrom = supersededFrom(agreements);
        supersededFrom.forEach(
                (position, day) -> agreements.get(position).getId().ifPresent(id -> supersededById.put(id, day)));
        Timeline.Builder ends = new Timeline.Builder();
        supersededFrom.forEach((position, day) -> ends.hold(Stream.of(new Span(day, LocalDate.MAX)), position));
        this.superseded = ends.build(agreements.size());
        this.initiatives = timeline(agreements, TimeIndex::initiativesOf);
        this.results = timeline(agreements, TimeIndex::resultsOf);
        this.lastDays =
                timeline(agreements, agreement -> AgreementTimeline.of(agreement).lastDays().map(Span::of).stream());
        ExpiryIndex.Builder builder = new ExpiryIndex.Builder();
        for (int i = 0; i < agreements.size(); i++) {
            int position = i;
            ExpiryIndex.readings(agreements.get(i)).forEach(reading -> builder.add(position, reading));
        }
        this.expiries = builder.build();
        this.agreements = agreements;
        for (int i = 0; i < agreements.size(); i++) {
            withNotices.set(i, hasNotices(agreements.get(i)));
        }
    }

    /**
     * Returns the day from which each agreement is superseded that another one of the register replaces.
     *
     * <p>A draft replaces nothing yet. Of a replacement whose day is not exact the last possible day counts, and one whose day is not
     * known has always replaced the other.
     */
    private static Map<Integer, LocalDate> supersededFrom(List<Agreement> agreements) {
        Map<String, Integer> positions = RelationIndex.positions(agreements);
        Map<Integer, LocalDate> from = new HashMap<>();
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            if (agreement.isInPreparation()) {
                continue;
            }
            LocalDate day = agreement.beginning().flatMap(StatedDate::lastDay).orElse(LocalDate.MIN);
            int own = i;
            agreement.getRelations().stream()
                    .filter(relation -> relation.getKind().equals(Relation.Kind.SUPERSEDES))
                    .flatMap(relation -> relation.getAgreementId().stream())
                    .map(positions::get)
                    .filter(other -> other != null && other != own)
                    .forEach(other -> from.merge(other, day, (one, another) -> one.isBefore(another) ? one : another));
        }
        return from;
    }

    private static Timeline timeline(List<Agreement> agreements, Function<Agreement, Stream<Span>> spans) {
        Timeline.Builder builder = new Timeline.Builder();
        for (int i = 0; i < agreements.size(); i++) {
            builder.hold(spans.apply(agreements.get(i)), i);
        }
        return builder.build(agreements.size());
    }

    private static Map<Agreement.Status, Timeline> statuses(List<Agreement> agreements) {
        Map<Agreement.Status, Timeline.Builder> builders = new EnumMap<>(Agreement.Status.class);
        for (int i = 0; i < agreements.size(); i++) {
            add(builders, AgreementTimeline.of(agreements.get(i)).statuses(), i);
        }
        Map<Agreement.Status, Timeline> timelines = new EnumMap<>(Agreement.Status.class);
        builders.forEach((status, builder) -> timelines.put(status, builder.build(agreements.size())));
        return timelines;
    }

    private static void add(
            Map<Agreement.Status, Timeline.Builder> builders,
            NavigableMap<LocalDate, Agreement.Status> statuses,
            int position) {
        statuses.forEach((day, status) -> {
            flip(builders, status, day, position);
            Map.Entry<LocalDate, Agreement.Status> before = statuses.lowerEntry(day);
            if (before != null) {
                flip(builders, before.getValue(), day, position);
            }
        });
    }

    private static void flip(
            Map<Agreement.Status, Timeline.Builder> builders, Agreement.Status status, LocalDate day, int position) {
        builders.computeIfAbsent(status, any -> new Timeline.Builder()).flip(day, position);
    }

    private Timeline timelineOf(Agreement.Status status) {
        return statuses.getOrDefault(status, Timeline.EMPTY);
    }

    BitSet with(Agreement.Status status, LocalDate date) {
        BitSet found = timelineOf(status).on(date);
        if (status.isInForce()) {
            found.andNot(superseded.on(date));
        }
        return found;
    }

    BitSet inForceOn(LocalDate date) {
        BitSet found = union(Agreement.Status::isInForce, timeline -> timeline.on(date));
        found.andNot(superseded.on(date));
        return found;
    }

    BitSet endingBetween(LocalDate first, LocalDate last) {
        BitSet found = lastDays.during(first, last);
        expiries.find(first, last, (position, expiry) -> {
            if (!isSuperseded(position, expiry)) {
                found.set(position);
            }
        });
        return found;
    }

    List<DueNotice> noticesDueBetween(LocalDate first, LocalDate last) {
        return withNotices.stream()
                .boxed()
                .flatMap(position -> agreements.get(position).noticesDueBetween(first, last).stream()
                        .filter(notice -> !isSuperseded(position, notice.lastDayOfNotice())))
                .toList();
    }

    private static boolean hasNotices(Agreement agreement) {
        Stream<Term> former = agreement.getAmendments().stream()
                .flatMap(amendment -> amendment.getReplaced().stream())
                .flatMap(replaced -> replaced.getTerm().stream());
        return Stream.concat(agreement.getTerm().stream(), former)
                .flatMap(term -> term.getRenewal().stream())
                .anyMatch(renewal -> !renewal.getNotices().isEmpty());
    }

    /** Returns the day from which the first agreement of an identifier is superseded. */
    Optional<LocalDate> supersededFrom(String id) {
        return Optional.ofNullable(supersededById.get(id));
    }

    private boolean isSuperseded(int position, LocalDate date) {
        LocalDate from = supersededFrom.get(position);
        return from != null && !date.isBefore(from);
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
        BitSet unused = union(
                status -> status.isInForce() || status == Agreement.Status.UNKNOWN,
                timeline -> timeline.during(span.first(), span.last()));
        unused.andNot(drafts);
        unused.andNot(superseded.on(span.first()));
        unused.andNot(used.during(span.first(), span.last()));
        return unused;
    }

    private BitSet union(Predicate<Agreement.Status> condition, Function<Timeline, BitSet> found) {
        return Arrays.stream(Agreement.Status.values())
                .filter(condition)
                .map(status -> found.apply(timelineOf(status)))
                .collect(BitSet::new, BitSet::or, BitSet::or);
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
                agreement.beginning().flatMap(StatedDate::firstDay).orElse(LocalDate.MIN),
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
                .filter(TimeIndex::isResult)
                .map(observation -> Span.of(observation.getPeriod().getPeriod()));
    }

    /** A figure that is missing or only planned is no result, nor is a figure of 0: nothing was done. */
    private static boolean isResult(Observation observation) {
        boolean isOnlyPlanned = observation
                .getValue()
                .filter(value -> NO_RESULTS.contains(value.getRole()))
                .isPresent();
        return !isOnlyPlanned
                && (Stream.of(
                                        observation.getValue().stream(),
                                        observation.getBreakdown().stream().map(BreakdownPart::getValue))
                                .flatMap(values -> values)
                                .anyMatch(value ->
                                        value.getValue().signum() != 0 && !NO_RESULTS.contains(value.getRole()))
                        || observation
                                .getShare()
                                .filter(share -> share.getPercent().signum() != 0)
                                .isPresent());
    }
}
