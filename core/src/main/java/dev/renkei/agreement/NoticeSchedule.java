package dev.renkei.agreement;

import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notices of an agreement that come due: before each end of a term that is renewed by silence or on request.
 *
 * <p>The notices before an amendment of the term are those of the term that it replaced. After a refusal, no notice before the same end
 * comes due any more.
 */
final class NoticeSchedule {

    /** Each renewal is at least one day long, so there are no more renewals than days in the calendar. */
    private static final int MAX_RENEWALS = 3_652_060;

    private final Agreement agreement;
    private final LocalDate first;
    private final LocalDate last;
    private final List<DueNotice> due = new ArrayList<>();

    private NoticeSchedule(Agreement agreement, LocalDate first, LocalDate last) {
        this.agreement = agreement;
        this.first = first;
        this.last = last;
    }

    /** Returns the notices of a window, those of one side after another. */
    static List<DueNotice> between(Agreement agreement, LocalDate first, LocalDate last) {
        NoticeSchedule schedule = new NoticeSchedule(agreement, first, last);
        schedule.addAll();
        return List.copyOf(schedule.due);
    }

    private void addAll() {
        LocalDate from = first;
        for (LocalDate amended : amendmentsOfTheTerm()) {
            LocalDate before = amended.minusDays(1);
            if (!before.isBefore(from)) {
                Agreement former = Agreement.builder()
                        .from(agreement.asOf(before))
                        .terminatedOn(agreement.getTerminatedOn())
                        .build();
                addAll(former, from, before.isBefore(last) ? before : last);
                from = amended;
            }
        }
        addAll(agreement, from, last);
    }

    private List<LocalDate> amendmentsOfTheTerm() {
        return agreement.getAmendments().stream()
                .filter(amendment -> amendment
                        .getReplaced()
                        .flatMap(FormerProvisions::getTerm)
                        .isPresent())
                .flatMap(amendment -> amendment.getAmendedOn().firstDay().stream())
                .sorted()
                .toList();
    }

    private void addAll(Agreement former, LocalDate from, LocalDate until) {
        AgreementTimeline timeline = AgreementTimeline.of(former);
        timeline.historyOfNotices().ifPresent(history -> {
            for (int i = 0; i < history.stages().size(); i++) {
                add(history, i, earliest(lastEndBefore(timeline), history.lastDayOf(i)), from, until);
            }
        });
    }

    /** Returns the last day on which a term can end that is renewed: that before the day on which the agreement was terminated. */
    private static Optional<LocalDate> lastEndBefore(AgreementTimeline timeline) {
        return timeline.latestEnd().map(day -> day.minusDays(1));
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.filter(day::isAfter)).or(() -> one).or(() -> other);
    }

    private void add(TermHistory history, int position, Optional<LocalDate> limit, LocalDate from, LocalDate until) {
        TermHistory.Stage stage = history.stages().get(position);
        Renewal renewal = stage.term().getRenewal().orElseThrow();
        boolean endsBeforeItBegins =
                stage.expiry().filter(stage.anchor()::isAfter).isPresent();
        if (endsBeforeItBegins || !renewal.getKind().hasNotices()) {
            return;
        }
        for (Notice notice : renewal.getNotices()) {
            int number = firstFrom(stage, notice, from);
            Optional<LocalDate> lastDay = lastDay(stage, notice, number);
            while (lastDay.filter(day -> !day.isAfter(until)).isPresent()) {
                LocalDate expiry = stage.term().expiryOn(stage.anchor(), number).orElseThrow();
                if (limit.filter(expiry::isAfter).isPresent() || history.isRefusedBefore(lastDay.get(), expiry)) {
                    break;
                }
                due.add(dueNotice(stage, renewal, notice, number, lastDay.get(), expiry));
                number++;
                lastDay = lastDay(stage, notice, number);
            }
        }
    }

    private DueNotice dueNotice(
            TermHistory.Stage stage, Renewal renewal, Notice notice, int number, LocalDate lastDay, LocalDate expiry) {
        return renewal.isAutomatic()
                ? new DueNotice(
                        agreement,
                        notice,
                        lastDay,
                        expiry,
                        Agreement.Status.PRESUMED_IN_FORCE,
                        stage.term().expiryOn(stage.anchor(), number + 1))
                : new DueNotice(agreement, notice, lastDay, expiry, Agreement.Status.EXPIRED, Optional.empty());
    }

    /** Returns the last day of a notice, empty after the renewals that are assumed: none on request. */
    private static Optional<LocalDate> lastDay(TermHistory.Stage stage, Notice notice, int number) {
        boolean isAssumed = stage.isAutomatic() || number == stage.renewals();
        return isAssumed ? stage.term().lastDayOfNotice(stage.anchor(), number, notice) : Optional.empty();
    }

    /** Returns the number of the first renewal whose last day of notice is not before a day, by halving the numbers that can be. */
    private static int firstFrom(TermHistory.Stage stage, Notice notice, LocalDate day) {
        int low = stage.renewals();
        int high = MAX_RENEWALS;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (lastDay(stage, notice, middle)
                    .filter(each -> each.isBefore(day))
                    .isPresent()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
