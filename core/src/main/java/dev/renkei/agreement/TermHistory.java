package dev.renkei.agreement;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of an agreement one after another: the stated term, and after each renewal that was made the term that it began.
 *
 * <p>A renewal for the stated length is still counted from the first day of the agreement. A renewal until another day starts a new
 * count.
 */
final class TermHistory {

    /**
     * A term, from the day on which it begins until the next one.
     *
     * @param term  the term with its renewals
     * @param anchor  the day from which it is counted
     * @param renewals  how often it was renewed by events
     * @param firstDay  its first day
     */
    record Stage(Term term, LocalDate anchor, int renewals, LocalDate firstDay) {

        /** Returns the end that is certain: that of the initial term, or of the last renewal that was made. */
        Optional<LocalDate> expiry() {
            return term.expiryOn(anchor, renewals);
        }

        boolean isAutomatic() {
            return term.getRenewal().filter(Renewal::isAutomatic).isPresent();
        }

        /** Returns the last day on which the stage can end without a further event, empty if it is renewed automatically without end. */
        Optional<LocalDate> lastEnd() {
            return isAutomatic()
                    ? term.getRenewal()
                            .flatMap(Renewal::getMaxRenewals)
                            .flatMap(max -> term.latestExpiryOn(anchor, max))
                    : expiry().or(() -> term.latestExpiryOn(anchor, renewals));
        }

        /** Checks if the stage can have been renewed after its end without a record of it. */
        boolean canBeRenewed() {
            return term.getRenewal()
                    .filter(renewal -> renewal.getKind() == Renewal.Kind.NONE || renewal.isAutomatic())
                    .isEmpty();
        }

        /** Returns the term that runs on a day, if no later stage has begun. */
        Optional<DatePeriod> termAt(LocalDate date) {
            Optional<LocalDate> end = expiry();
            if (renewals > 0 && !isAutomatic()) {
                return end.filter(last -> !date.isAfter(last)).map(last -> DatePeriod.ofDays(firstDay, last));
            }
            return current(date).map(Term.Current::period);
        }

        /** Returns how often the term was renewed by a day, by events or by silence. */
        int renewalsBy(LocalDate date) {
            return isAutomatic() ? current(date).map(Term.Current::number).orElse(renewals) : renewals;
        }

        private Optional<Term.Current> current(LocalDate date) {
            return term.termAt(anchor, date.isBefore(anchor) ? anchor : date);
        }
    }

    /**
     * A notice that the agreement is not to be renewed.
     *
     * @param givenOn  the day of the notice
     * @param end  the last day in force
     */
    private record Refusal(LocalDate givenOn, LocalDate end) {}

    private final List<Stage> stages = new ArrayList<>();
    private final List<DatePeriod> gaps = new ArrayList<>();
    private final Map<TermEvent, LocalDate> missed = new HashMap<>();
    private final Map<TermEvent, LocalDate> lapsed = new HashMap<>();
    private final Optional<Refusal> refusal;

    /**
     * Creates the terms of an agreement.
     *
     * @param term  the stated term
     * @param anchor  the day from which it is counted
     * @param events  what happened to it
     */
    TermHistory(Term term, LocalDate anchor, List<TermEvent> events) {
        stages.add(new Stage(term, anchor, 0, LocalDate.MIN));
        List<TermEvent> inOrder = new ArrayList<>(events);
        inOrder.removeIf(event -> !event.isEffective());
        inOrder.sort(Comparator.comparing(TermEvent::day));
        Optional<Refusal> refused = Optional.empty();
        for (TermEvent event : inOrder) {
            switch (event.getKind()) {
                case RENEWED -> {
                    renew(event);
                    refused = Optional.empty();
                }
                case RENEWAL_REFUSED -> refused = refusedEnd(event).map(end -> new Refusal(event.day(), end));
                case RENEWAL_REQUESTED -> missedDay(last(), last().renewals(), event);
                case TERMINATION_NOTICED -> {}
            }
        }
        this.refusal = refused;
    }

    /** Returns the stages in their order, at least one. */
    List<Stage> stages() {
        return stages;
    }

    /** Returns the last stage. */
    Stage last() {
        return stages.get(stages.size() - 1);
    }

    /** Returns the last day in force by a notice that the agreement is not to be renewed. */
    Optional<LocalDate> refusedEnd() {
        return refusal.map(Refusal::end);
    }

    /** Checks if the renewal after an end had been refused before a day. */
    boolean isRefusedBefore(LocalDate day, LocalDate end) {
        return refusal.filter(each -> each.givenOn().isBefore(day) && !end.isBefore(each.end()))
                .isPresent();
    }

    /** Returns the last day of a stage that another one follows. */
    Optional<LocalDate> lastDayOf(int stage) {
        return stage + 1 < stages.size()
                ? Optional.of(stages.get(stage + 1).firstDay().minusDays(1))
                : refusedEnd();
    }

    /** Returns the term that runs on a day. */
    Optional<DatePeriod> termAt(LocalDate date) {
        int stage = stages.size() - 1;
        while (stages.get(stage).firstDay().isAfter(date)) {
            stage--;
        }
        return stages.get(stage).termAt(date);
    }

    /** Returns the next end of a term on or after a day. */
    Optional<LocalDate> nextExpiry(LocalDate date) {
        return termAt(date)
                .flatMap(DatePeriod::getLastDay)
                .filter(end -> refusedEnd().filter(end::isAfter).isEmpty());
    }

    private void renew(TermEvent event) {
        Stage current = last();
        Optional<LocalDate> until = event.getUntil().flatMap(StatedDate::lastDay);
        Optional<DatePeriod> running = current.termAt(event.day());
        Optional<LocalDate> ended = running.flatMap(DatePeriod::getLastDay).or(current::expiry);
        Optional<LocalDate> lapsedOn = running.isPresent()
                ? Optional.empty()
                : current.lastEnd().filter(end -> event.day().isAfter(end.plusDays(1)));
        lapsedOn.ifPresent(end -> lapsed.put(event, end));
        if (lapsedOn.isPresent() && !current.canBeRenewed()) {
            return;
        }
        lapsedOn.ifPresent(
                end -> gaps.add(DatePeriod.ofDays(end.plusDays(1), event.day().minusDays(1))));
        if (ended.isEmpty()) {
            until.ifPresent(end -> stages.add(endingOn(current.term(), end, event.day(), 1)));
            return;
        }
        LocalDate firstDay = ended.get().plusDays(1);
        int renewals = 1 + current.renewalsBy(event.day());
        Optional<LocalDate> counted = current.term().expiryOn(current.anchor(), renewals);
        if (until.isEmpty() || until.equals(counted)) {
            stages.add(
                    counted.isPresent()
                            ? new Stage(current.term(), current.anchor(), renewals, firstDay)
                            : openEnded(current.term(), firstDay));
        } else if (!until.get().isBefore(firstDay)) {
            stages.add(endingOn(current.term(), until.get(), firstDay, renewals));
        }
    }

    private static Stage endingOn(Term term, LocalDate end, LocalDate firstDay, int renewals) {
        return new Stage(
                Term.builder()
                        .from(term)
                        .length(Optional.<Period>empty())
                        .end(PartialDate.of(end))
                        .renewal(term.getRenewal().map(renewal -> after(renewals, renewal)))
                        .build(),
                firstDay,
                0,
                firstDay);
    }

    /** Returns what is left of a renewal that can be made a limited number of times. */
    private static Renewal after(int renewals, Renewal renewal) {
        if (renewal.getMaxRenewals().isEmpty()) {
            return renewal;
        }
        int left = renewal.getMaxRenewals().get() - renewals;
        return left > 0 ? Renewal.builder().from(renewal).maxRenewals(left).build() : Renewal.none();
    }

    /** Returns the stage after a renewal whose length nobody states. */
    private static Stage openEnded(Term term, LocalDate firstDay) {
        return new Stage(
                Term.builder()
                        .from(term)
                        .length(Optional.<Period>empty())
                        .end(Optional.<PartialDate>empty())
                        .build(),
                firstDay,
                0,
                firstDay);
    }

    /** A notice that is too late for one end of a term is in time for the next one. */
    private Optional<LocalDate> refusedEnd(TermEvent event) {
        Stage current = last();
        int number = current.renewalsBy(event.day());
        boolean isLate = missedDay(current, number, event);
        Optional<LocalDate> until = event.getUntil().flatMap(StatedDate::lastDay);
        if (until.isPresent() || !current.isAutomatic()) {
            return until;
        }
        return current.term().expiryOn(current.anchor(), isLate ? number + 1 : number);
    }

    /** Checks if no notice of the side is still in time for the end of a term, and keeps the day that was missed. */
    private boolean missedDay(Stage stage, int number, TermEvent event) {
        Optional<LocalDate> lastDay = stage.term().getRenewal().map(Renewal::getNotices).orElse(List.of()).stream()
                .filter(notice -> appliesTo(notice, event))
                .flatMap(notice -> stage.term().lastDayOfNotice(stage.anchor(), number, notice).stream())
                .max(Comparator.naturalOrder())
                .filter(event.day()::isAfter);
        lastDay.ifPresent(day -> missed.put(event, day));
        return lastDay.isPresent();
    }

    private static boolean appliesTo(Notice notice, TermEvent event) {
        return event.getSide().map(notice::appliesTo).orElse(true);
    }

    /** Checks if nobody knows whether a term ran on a day, because the one before had ended and the renewal was still to come. */
    boolean isInGap(LocalDate date) {
        return gaps.stream().anyMatch(gap -> gap.contains(date));
    }

    /** Returns the days between the end of a term and the renewal that came after it. */
    List<DatePeriod> gaps() {
        return gaps;
    }

    /** Returns the last days of terms after which they were renewed. */
    Map<TermEvent, LocalDate> lapsed() {
        return lapsed;
    }

    /** Returns the last days that notices missed. */
    Map<TermEvent, LocalDate> missed() {
        return missed;
    }
}
