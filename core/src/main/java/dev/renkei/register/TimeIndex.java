package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementStatus;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.register.Timeline.Span;
import dev.renkei.result.Observation;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds agreements by day and period: by their status, by the days on which they or their terms end, and by whether they have
 * initiatives or results.
 */
final class TimeIndex {

    private final Map<AgreementStatus, Timeline> statuses;
    private final Timeline initiatives;
    private final Timeline results;
    private final Timeline lastDays;
    private final ExpiryIndex expiries;
    private final Notices notices;

    private TimeIndex(List<Agreement> agreements) {
        this.statuses = statuses(agreements);
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
        this.notices = Notices.of(agreements);
    }

    static TimeIndex of(List<Agreement> agreements) {
        return new TimeIndex(agreements);
    }

    private static Timeline timeline(List<Agreement> agreements, Function<Agreement, Stream<Span>> spans) {
        Timeline.Builder builder = new Timeline.Builder();
        for (int i = 0; i < agreements.size(); i++) {
            builder.hold(spans.apply(agreements.get(i)), i);
        }
        return builder.build(agreements.size());
    }

    private static Map<AgreementStatus, Timeline> statuses(List<Agreement> agreements) {
        Map<AgreementStatus, Timeline.Builder> builders = new EnumMap<>(AgreementStatus.class);
        for (int i = 0; i < agreements.size(); i++) {
            add(builders, AgreementTimeline.of(agreements.get(i)).statuses(), i);
        }
        Map<AgreementStatus, Timeline> timelines = new EnumMap<>(AgreementStatus.class);
        builders.forEach((status, builder) -> timelines.put(status, builder.build(agreements.size())));
        return timelines;
    }

    private static void add(
            Map<AgreementStatus, Timeline.Builder> builders,
            NavigableMap<LocalDate, AgreementStatus> statuses,
            int position) {
        statuses.forEach((day, status) -> {
            flip(builders, status, day, position);
            Map.Entry<LocalDate, AgreementStatus> before = statuses.lowerEntry(day);
            if (before != null) {
                flip(builders, before.getValue(), day, position);
            }
        });
    }

    private static void flip(
            Map<AgreementStatus, Timeline.Builder> builders, AgreementStatus status, LocalDate day, int position) {
        builders.computeIfAbsent(status, any -> new Timeline.Builder()).flip(day, position);
    }

    private Timeline timelineOf(AgreementStatus status) {
        return statuses.getOrDefault(status, Timeline.EMPTY);
    }

    BitSet with(AgreementStatus status, LocalDate date) {
        return timelineOf(status).on(date);
    }

    BitSet inForceOn(LocalDate date) {
        return union(AgreementStatus::isInForce, timeline -> timeline.on(date));
    }

    BitSet endingBetween(LocalDate first, LocalDate last) {
        BitSet found = first.isAfter(last) ? new BitSet() : lastDays.during(first, last);
        expiries.find(first, last, (position, expiry) -> found.set(position));
        return found;
    }

    List<DueNotice> noticesDueBetween(LocalDate first, LocalDate last) {
        return notices.between(first, last);
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
                status -> status.isInForce() || status == AgreementStatus.UNKNOWN,
                timeline -> timeline.during(span.first(), span.last()));
        unused.andNot(used.during(span.first(), span.last()));
        return unused;
    }

    private BitSet union(Predicate<AgreementStatus> condition, Function<Timeline, BitSet> found) {
        return Arrays.stream(AgreementStatus.values())
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
                .filter(TimeIndex::isResult)
                .map(observation -> Span.of(observation.getPeriod().getPeriod()));
    }

    /** A figure that is missing is no result. */
    private static boolean isResult(Observation observation) {
        return observation.getValue().isPresent()
                || observation.getShare().isPresent()
                || !observation.getBreakdown().isEmpty();
    }

    /**
     * Finds the notices whose last day comes up.
     *
     * <p>Notices of one lead are found by the ends of terms: those whose last day of notice lies in a period are the ones whose
     * terms end in another, a lead later.
     */
    private static final class Notices {

        private static final Comparator<Period> BY_PARTS = Comparator.comparingInt(Period::getYears)
                .thenComparingInt(Period::getMonths)
                .thenComparingInt(Period::getDays);

        /** A notice of an agreement. */
        private record Entry(Agreement agreement, Notice notice) {}

        /** A notice whose last day lies in a period. */
        private record Hit(int number, LocalDate expiry) {}

        private final List<Entry> entries;
        private final Map<Period, ExpiryIndex> byLead;

        private Notices(List<Entry> entries, Map<Period, ExpiryIndex> byLead) {
            this.entries = entries;
            this.byLead = byLead;
        }

        static Notices of(List<Agreement> agreements) {
            List<Entry> entries = new ArrayList<>();
            Map<Period, ExpiryIndex.Builder> builders = new TreeMap<>(BY_PARTS);
            for (Agreement agreement : agreements) {
                for (Notice notice : automaticNotices(agreement)) {
                    builders.computeIfAbsent(notice.lead(), lead -> new ExpiryIndex.Builder())
                            .add(entries.size(), ExpiryIndex.readings(agreement).get(0));
                    entries.add(new Entry(agreement, notice));
                }
            }
            Map<Period, ExpiryIndex> byLead = new TreeMap<>(BY_PARTS);
            builders.forEach((lead, builder) -> byLead.put(lead, builder.build()));
            return new Notices(List.copyOf(entries), byLead);
        }

        private static List<Notice> automaticNotices(Agreement agreement) {
            return agreement
                    .getTerm()
                    .flatMap(Term::getRenewal)
                    .filter(Renewal.Automatic.class::isInstance)
                    .map(Renewal::getNotices)
                    .orElse(List.of());
        }

        List<DueNotice> between(LocalDate first, LocalDate last) {
            LocalDate from = Timeline.within(first);
            LocalDate until = Timeline.within(last);
            List<Hit> hits = new ArrayList<>();
            byLead.forEach((lead, expiries) -> expiries.find(
                    firstExpiryOf(from, lead),
                    firstExpiryOf(until.plusDays(1), lead).minusDays(1),
                    (number, expiry) -> hits.add(new Hit(number, expiry))));
            return hits.stream()
                    .sorted(Comparator.comparingInt(Hit::number))
                    .map(this::dueNotice)
                    .toList();
        }

        /** Returns the first day that is, less the lead, not before a day: adding the lead to the day only comes close to it. */
        private static LocalDate firstExpiryOf(LocalDate lastDayOfNotice, Period lead) {
            LocalDate expiry = lastDayOfNotice.plus(lead);
            while (expiry.minus(lead).isBefore(lastDayOfNotice)) {
                expiry = expiry.plusDays(1);
            }
            while (!expiry.minusDays(1).minus(lead).isBefore(lastDayOfNotice)) {
                expiry = expiry.minusDays(1);
            }
            return expiry;
        }

        private DueNotice dueNotice(Hit hit) {
            Entry entry = entries.get(hit.number);
            LocalDate lastDay = entry.notice.lastDayBefore(hit.expiry);
            return new DueNotice(entry.agreement, entry.notice.side(), lastDay, hit.expiry);
        }
    }
}
