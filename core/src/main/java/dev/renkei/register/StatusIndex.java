package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementStatus;
import dev.renkei.agreement.AgreementTimeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements by their status on a day.
 */
final class StatusIndex {

    private static final Set<AgreementStatus> IN_FORCE = statuses(AgreementStatus::isInForce);
    private static final Set<AgreementStatus> PERHAPS_IN_FORCE =
            statuses(status -> status.isInForce() || status == AgreementStatus.UNKNOWN);

    private final Map<AgreementStatus, Timeline> timelines;

    private StatusIndex(Map<AgreementStatus, Timeline> timelines) {
        this.timelines = timelines;
    }

    private static Set<AgreementStatus> statuses(Predicate<AgreementStatus> condition) {
        return Arrays.stream(AgreementStatus.values()).filter(condition).collect(Collectors.toUnmodifiableSet());
    }

    static StatusIndex of(List<Agreement> agreements) {
        Map<AgreementStatus, Timeline.Builder> builders = new EnumMap<>(AgreementStatus.class);
        for (int i = 0; i < agreements.size(); i++) {
            add(builders, AgreementTimeline.of(agreements.get(i)).statuses(), i);
        }
        Map<AgreementStatus, Timeline> timelines = new EnumMap<>(AgreementStatus.class);
        builders.forEach((status, builder) -> timelines.put(status, builder.build(agreements.size())));
        return new StatusIndex(timelines);
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
        return timelines.getOrDefault(status, Timeline.EMPTY);
    }

    BitSet with(AgreementStatus status, LocalDate date) {
        return timelineOf(status).on(date);
    }

    BitSet inForceOn(LocalDate date) {
        return union(IN_FORCE.stream().map(status -> with(status, date)));
    }

    /** Returns the agreements that are not known to have been out of force on every day of a period. */
    BitSet perhapsInForceDuring(LocalDate first, LocalDate last) {
        return union(PERHAPS_IN_FORCE.stream().map(status -> timelineOf(status).during(first, last)));
    }

    private static BitSet union(Stream<BitSet> sets) {
        return sets.collect(BitSet::new, BitSet::or, BitSet::or);
    }
}
