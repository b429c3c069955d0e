package dev.renkei.agreement;

import dev.renkei.mapper.NeedsModule;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import dev.renkei.wording.Excerpt;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The statuses of an agreement over time, as derived from the stated facts.
 *
 * <p>{@link Agreement} answers questions about a single day as well. The timeline returns all {@linkplain #statuses() statuses}
 * in order, and the {@linkplain #nextExpiry(LocalDate) days on which terms end}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AgreementTimeline implements NeedsModule {

    private static final Set<Agreement.Status> RUNNING =
            Set.of(Agreement.Status.IN_FORCE, Agreement.Status.PRESUMED_IN_FORCE);

    private final Optional<PeriodBound> begin;
    private final Optional<LocalDate> firstDay;
    private final Optional<PeriodBound> terminated;
    private final boolean isTerminatedSometime;
    private final Optional<LocalDate> noticed;
    private final Optional<Term> term;
    private final List<TermEvent> events;
    private final List<TermEvent> datedEvents;
    private final Optional<TermHistory> history;
    private final Optional<Activation> activation;
    private final List<Party> parties;
    private final long unnamedParties;
    private final List<Plan> plans;
    private final Optional<PeriodBound> amended;
    private final boolean isDraft;
    private final boolean isPrepared;

    /** Derives the timeline of an agreement, which keeps it. */
    AgreementTimeline(Agreement agreement) {
        this(agreement, agreement.getTerminatedOn());
    }

    private AgreementTimeline(Agreement agreement, Optional<StatedDate> terminatedOn) {
        this.begin = agreement.beginning().flatMap(StatedDate::getDate);
        this.firstDay = agreement.beginning().flatMap(StatedDate::toLocalDate);
        this.term = agreement.getTerm();
        this.events = agreement.getTermEvents();
        this.datedEvents = events.isEmpty()
                ? events
                : events.stream().filter(TermEvent::isDated).toList();
        this.terminated = terminatedOn.or(this::noticedEnd).flatMap(StatedDate::getDate);
        this.isTerminatedSometime = terminated.isEmpty() && terminatedOn.isPresent();
        this.noticed = terminated.isPresent() ? Optional.empty() : earliestEnd();
        this.history =
                term.flatMap(stated -> anchor(stated).map(anchor -> new TermHistory(stated, anchor, datedEvents)));
        this.activation = agreement.getActivation();
        this.parties = agreement.getParties();
        this.unnamedParties = UnnamedOrganizations.minimumOf(agreement.getUnnamedParties());
        this.plans = agreement.getPlans();
        this.amended = firstAmendment(agreement.getAmendments());
        this.isDraft = agreement.isInPreparation();
        this.isPrepared = isDraft && agreement.getConcludedOn().isEmpty();
    }

    private static Optional<PeriodBound> firstAmendment(List<Amendment> amendments) {
        return amendments.isEmpty()
                ? Optional.empty()
                : amendments.stream()
                        .flatMap(amendment -> amendment.getAmendedOn().getDate().stream())
                        .min(Comparator.comparing(PeriodBound::getLastDay));
    }

    private Stream<TermEvent> terminationNotices() {
        return datedEvents.stream()
                .filter(event -> event.getKind() == TermEvent.Kind.TERMINATION_NOTICED && event.isEffective());
    }

    /** Returns the last day that a notice of termination states. */
    private Optional<StatedDate> noticedEnd() {
        return datedEvents.isEmpty()
                ? Optional.empty()
                : terminationNotices()
                        .flatMap(notice -> notice.getUntil().stream())
                        .findFirst();
    }

    /** Returns the earliest last day in force after any notice of termination. */
    private Optional<LocalDate> earliestEnd() {
        return datedEvents.isEmpty()
                ? Optional.empty()
                : terminationNotices().map(this::earliestEnd).min(Comparator.naturalOrder());
    }

    /** Returns the earliest last day in force after a notice of termination, the day of the notice if no time is stated. */
    private LocalDate earliestEnd(TermEvent notice) {
        LocalDate givenOn = notice.day();
        return term.stream()
                .flatMap(stated -> stated.rightsToEnd().stream())
                .flatMap(right -> right.earliestEndAfter(givenOn, notice.getSide()).stream())
                .min(Comparator.naturalOrder())
                .orElse(givenOn);
    }

    /**
     * Obtains the timeline of an agreement.
     *
     * @param agreement  the agreement, not null
     * @return the timeline, not null
     */
    public static AgreementTimeline of(Agreement agreement) {
        return agreement.timeline();
    }

    /**
     * Obtains the timeline that an agreement would have had without its {@linkplain Agreement#getTerminatedOn() early termination}.
     *
     * <p>For example, an agreement of three years from 2020-04-01, of which the first day is counted, ends on 2023-03-31 by it,
     * even if it was terminated on 2022-06-30.
     *
     * @param agreement  the agreement, not null
     * @return the timeline, that of the agreement if no early termination is stated, not null
     */
    public static AgreementTimeline withoutTermination(Agreement agreement) {
        return agreement.getTerminatedOn().isEmpty()
                ? agreement.timeline()
                : new AgreementTimeline(agreement, Optional.empty());
    }

    /**
     * Returns the statuses of the agreement in chronological order.
     *
     * <p>An agreement concluded on 2017-02-08 that ran until 2020-02-08 is planned from {@link LocalDate#MIN}, in force from
     * 2017-02-08 and expired from 2020-02-09. The status on a day is that of the
     * {@linkplain NavigableMap#floorEntry entry at or before} the day, and equals {@link #statusOn(LocalDate)}.
     *
     * @return the statuses by their first day, each different from the previous one, the first from {@link LocalDate#MIN},
     *     unmodifiable, not null
     */
    public NavigableMap<LocalDate, Agreement.Status> statuses() {
        NavigableMap<LocalDate, Agreement.Status> statuses = new TreeMap<>();
        statuses.put(LocalDate.MIN, statusOn(LocalDate.MIN));
        for (LocalDate day : daysOfChange()) {
            Agreement.Status status = statusOn(day);
            if (status != statuses.lastEntry().getValue()) {
                statuses.put(day, status);
            }
        }
        return Collections.unmodifiableNavigableMap(statuses);
    }

    /** Returns every day on which the status can differ from that of the previous day. */
    private NavigableSet<LocalDate> daysOfChange() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        begin.ifPresent(day -> {
            days.add(day.getFirstDay());
            days.add(day.getLastDay());
        });
        term.flatMap(Term::getEnd).ifPresent(end -> days.add(end.getLastDay()));
        amended.ifPresent(day -> days.add(day.getLastDay()));
        term.flatMap(this::initialExpiries).ifPresent(expiries -> addDaysAfter(expiries, days));
        term.flatMap(this::certainExpiries).ifPresent(expiries -> addDaysAfter(expiries, days));
        term.flatMap(this::finalExpiries).ifPresent(expiries -> addDaysAfter(expiries, days));
        history.ifPresent(each -> each.gaps().forEach(gap -> {
            gap.getFirstDay().ifPresent(days::add);
            addDaysAfter(gap, days);
        }));
        noticed.ifPresent(day -> days.add(day.plusDays(1)));
        terminated.ifPresent(day -> addDaysAfter(DatePeriod.of(day), days));
        parties.forEach(party -> lastDayOf(party).ifPresent(day -> days.add(day.plusDays(1))));
        activation.ifPresent(each -> each.getPeriods().forEach(stated -> {
            stated.getPeriod().getFirstDay().ifPresent(days::add);
            stated.getPeriod().getLastDay().ifPresent(day -> days.add(day.plusDays(1)));
        }));
        return days;
    }

    private static void addDaysAfter(DatePeriod lastDays, NavigableSet<LocalDate> days) {
        lastDays.getFirstDay().ifPresent(day -> days.add(day.plusDays(1)));
        lastDays.getLastDay().ifPresent(day -> days.add(day.plusDays(1)));
    }

    /**
     * Returns the status of the agreement on a day, as {@link Agreement#statusOn(LocalDate)} does.
     *
     * @param date  the day, not null
     * @return the status, not null
     */
    public Agreement.Status statusOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Agreement.Status status = statusWithoutActivation(date);
        return RUNNING.contains(status) && isDormant(date) ? Agreement.Status.DORMANT : status;
    }

    private boolean isDormant(LocalDate date) {
        return activation
                .filter(each -> each.getPeriods().stream()
                        .noneMatch(stated -> stated.getPeriod().contains(date)))
                .isPresent();
    }

    /** Returns the status as if an activation were not required. */
    private Agreement.Status statusWithoutActivation(LocalDate date) {
        Agreement.Status status = statusByDates(date);
        return RUNNING.contains(status) && hasFewerThanTwoParties(date) ? Agreement.Status.UNKNOWN : status;
    }

    /** Checks if fewer than two of the stated parties remain, although no termination is stated. */
    private boolean hasFewerThanTwoParties(LocalDate date) {
        int remaining = 0;
        for (Party party : parties) {
            remaining += party.getLeftOn().isPresent() && hasLeft(party, date) ? 0 : 1;
        }
        return remaining + unnamedParties < 2 && remaining < parties.size();
    }

    private static boolean hasLeft(Party party, LocalDate date) {
        return lastDayOf(party).filter(date::isAfter).isPresent();
    }

    /** Returns the last day on which the party certainly takes part, which is none if nobody knows when it left. */
    private static Optional<LocalDate> lastDayOf(Party party) {
        return party.getLeftOn().map(stated -> stated.firstDay().orElse(LocalDate.MIN));
    }

    /** Returns the status as if no party had left. */
    private Agreement.Status statusByDates(LocalDate date) {
        if (terminated.filter(day -> date.isAfter(day.getFirstDay())).isPresent()) {
            return date.isAfter(terminated.get().getLastDay()) ? Agreement.Status.TERMINATED : Agreement.Status.UNKNOWN;
        }
        if (isPrepared) {
            return Agreement.Status.IN_PREPARATION;
        }
        if (begin.filter(day -> date.isBefore(day.getFirstDay())).isPresent()) {
            return Agreement.Status.PLANNED;
        }
        // A draft says when it is to be concluded, and not that it was.
        if (isDraft || isTerminatedSometime || !hasBegun(date)) {
            return Agreement.Status.UNKNOWN;
        }
        Agreement.Status status = term.map(stated -> statusBy(stated, date)).orElse(Agreement.Status.PRESUMED_IN_FORCE);
        // After a notice whose last day nobody states, the agreement may have ended.
        return RUNNING.contains(status) && noticed.filter(date::isAfter).isPresent()
                ? Agreement.Status.UNKNOWN
                : status;
    }

    /** Checks if the agreement has certainly taken effect, at the latest by its first amendment or the last day of its initial term. */
    private boolean hasBegun(LocalDate date) {
        return isReached(begin, date) || isReached(term.flatMap(Term::getEnd), date) || isReached(amended, date);
    }

    private static boolean isReached(Optional<? extends PeriodBound> day, LocalDate date) {
        return day.isPresent() && !date.isBefore(day.get().getLastDay());
    }

    /** Returns the status of an agreement that has taken effect. */
    private Agreement.Status statusBy(Term stated, LocalDate date) {
        if (history.filter(each -> each.isInGap(date)).isPresent()) {
            return Agreement.Status.UNKNOWN;
        }
        Optional<DatePeriod> expiries = certainExpiries(stated);
        if (expiries.isEmpty()) {
            return isOpenEnded(stated) ? Agreement.Status.IN_FORCE : Agreement.Status.PRESUMED_IN_FORCE;
        }
        if (!isAfterFirst(expiries, date)) {
            return Agreement.Status.IN_FORCE;
        }
        Optional<DatePeriod> last = finalExpiries(stated);
        if (!isAfterFirst(last, date)) {
            return afterTerm(stated);
        }
        boolean isDecided =
                last.flatMap(DatePeriod::getLastDay).filter(date::isAfter).isPresent();
        return isDecided ? Agreement.Status.EXPIRED : Agreement.Status.UNKNOWN;
    }

    private static boolean isAfterFirst(Optional<DatePeriod> days, LocalDate date) {
        return days.flatMap(DatePeriod::getFirstDay).filter(date::isAfter).isPresent();
    }

    private Agreement.Status afterTerm(Term stated) {
        if (isOpenEnded(stated)) {
            return Agreement.Status.IN_FORCE;
        }
        return isAutomatic(stated) ? Agreement.Status.PRESUMED_IN_FORCE : Agreement.Status.UNKNOWN;
    }

    /** Checks if the agreement ends with its term. If it was terminated after that, it must have been renewed at least once. */
    private boolean isNotRenewed(Term stated) {
        return terminated.isEmpty()
                && stated.getRenewal()
                        .filter(renewal -> renewal.getKind() != Renewal.Kind.NONE)
                        .isEmpty();
    }

    /** Returns the possible last days of a term that is certain: the initial one, or that of the last renewal that was made. */
    private Optional<DatePeriod> certainExpiries(Term stated) {
        return history.filter(each -> each.stages().size() > 1)
                .map(each -> each.last().expiry().map(day -> DatePeriod.ofDays(day, day)))
                .orElseGet(() -> initialExpiries(stated));
    }

    /** Returns the possible last days of all: those of a term that is not renewed, or that cannot be renewed again. */
    private Optional<DatePeriod> finalExpiries(Term stated) {
        Optional<LocalDate> refused = history.flatMap(TermHistory::refusedEnd);
        if (refused.isPresent()) {
            return refused.map(day -> DatePeriod.ofDays(day, day));
        }
        Term current = history.map(each -> each.last().term()).orElse(stated);
        if (isNotRenewed(current)) {
            return certainExpiries(stated);
        }
        return current.getRenewal()
                .filter(renewal -> renewal.getKind().isByTerms())
                .flatMap(Renewal::getMaxRenewals)
                .flatMap(max -> history.map(TermHistory::last)
                        .map(stage -> expiries(current, stage.anchor(), stage.anchor(), max))
                        .orElseGet(() ->
                                begin.flatMap(day -> expiries(current, day.getFirstDay(), day.getLastDay(), max))));
    }

    private static Optional<DatePeriod> expiries(Term stated, LocalDate first, LocalDate last, int renewals) {
        return stated.earliestExpiryOn(first, renewals)
                .flatMap(earliest ->
                        stated.latestExpiryOn(last, renewals).map(latest -> DatePeriod.ofDays(earliest, latest)));
    }

    /** Returns the possible last days of the initial term: a single day unless the stated facts are too coarse. */
    private Optional<DatePeriod> initialExpiries(Term stated) {
        if (stated.getEnd().isPresent()) {
            return stated.getEnd().map(PartialDate::getLastDay).map(day -> DatePeriod.ofDays(day, day));
        }
        return begin.flatMap(day -> expiries(stated, day.getFirstDay(), day.getLastDay(), 0));
    }

    Optional<DatePeriod> termOn(LocalDate date) {
        if (!RUNNING.contains(statusWithoutActivation(date))) {
            return Optional.empty();
        }
        boolean isBeginExact = firstDay.isPresent();
        return history.flatMap(each -> each.termAt(date))
                .filter(current -> current.contains(date))
                .filter(current -> isBeginExact || !isInitial(current));
    }

    /** Checks if a term is the initial one, whose first day is not known if the beginning is not. */
    private boolean isInitial(DatePeriod current) {
        return history.map(each -> each.stages().get(0).anchor()).equals(current.getFirstDay());
    }

    Optional<Plan> planOn(LocalDate date) {
        List<Plan> running = plansOn(date);
        return last(running, plan -> plan.getPeriod().isPresent()).or(() -> last(running, plan -> true));
    }

    List<Plan> plansOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        boolean isRunning = RUNNING.contains(statusWithoutActivation(date));
        return plans.stream()
                .filter(plan -> plan.getPeriod()
                        .map(StatedPeriod::getPeriod)
                        .map(period -> period.contains(date))
                        .orElse(isRunning))
                .toList();
    }

    /**
     * Returns the next day on which a term ends: the initial term or, with automatic renewal, a renewal.
     *
     * <p>An early termination is not the end of a term, and the terms after it are not returned. If the agreement states the
     * end of its initial term, the day on which it takes effect need not be known exactly.
     *
     * @param date  the first day to search, not null
     * @return the last day of the term, not before the date, empty if no term is known to end then, not null
     */
    public Optional<LocalDate> nextExpiry(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return history.filter(each -> !isDraft && !isTerminatedSometime)
                .flatMap(each -> each.nextExpiry(date))
                .filter(day -> latestEnd().filter(day::isAfter).isEmpty());
    }

    /**
     * Returns the last days that notices missed: those against a renewal and those that request one, if they were given later.
     *
     * @return the last days by the position of the notice among the {@linkplain Agreement#getTermEvents() events}, not null
     */
    public Map<Integer, LocalDate> lateNotices() {
        return byPosition(historyOfNotices().map(TermHistory::missed).orElse(Map.of()));
    }

    /**
     * Returns the last days of terms that had ended, without a renewal by themselves, when a renewal was made.
     *
     * <p>Whether the agreement was in force in between is not known. If its term could not be renewed, it had expired, and the
     * renewal does not count.
     *
     * @return the last days by the position of the renewal among the {@linkplain Agreement#getTermEvents() events}, not null
     */
    public Map<Integer, LocalDate> renewalsAfterEnd() {
        return byPosition(history.map(TermHistory::lapsed).orElse(Map.of()));
    }

    private Map<Integer, LocalDate> byPosition(Map<TermEvent, LocalDate> days) {
        Map<Integer, LocalDate> positions = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            if (days.containsKey(events.get(i))) {
                positions.put(i, days.get(events.get(i)));
            }
        }
        return Collections.unmodifiableMap(positions);
    }

    /** Returns the day after which the agreement has certainly or possibly been terminated. */
    Optional<LocalDate> latestEnd() {
        return terminated.map(PeriodBound::getFirstDay).or(() -> noticed);
    }

    /** Returns the terms before whose ends notices are due. If the counting rule is not stated, the first day counts. */
    Optional<TermHistory> historyOfNotices() {
        return term.filter(stated -> !isDraft && stated.getRenewal().isPresent())
                .map(stated -> stated.getCountingRule().isPresent()
                        ? stated
                        : stated.withCountingRule(CountingRule.FIRST_DAY_INCLUDED))
                .flatMap(stated -> anchor(stated).map(anchor -> new TermHistory(stated, anchor, datedEvents)));
    }

    /** Returns the day from which terms are counted. It has no influence if the end of the initial term is stated. */
    private Optional<LocalDate> anchor(Term stated) {
        return firstDay.or(() ->
                stated.getEnd().map(end -> begin.map(PeriodBound::getFirstDay).orElseGet(end::getFirstDay)));
    }

    /**
     * Returns the possible last days in force: the day of early termination, else the last day of a term that is not renewed.
     *
     * <p>It is a single day, {@link Agreement#lastDay()}, if the last day is known exactly. An agreement terminated in 2022-06,
     * without a stated day, has 30 of them. An agreement of three years from 2020-04-01 has 2023-03-31 and 2023-04-01 if it
     * does not state whether its first day is counted. After a notice of termination that names no end, the period begins on the
     * earliest day that the notice allows, and has no end if nothing else ends the agreement.
     *
     * @return the days, empty if no end is known, not null
     */
    public Optional<DatePeriod> lastDays() {
        if (terminated.isPresent()) {
            return terminated.map(day -> DatePeriod.ofDays(day.getFirstDay(), day.getLastDay()));
        }
        Optional<DatePeriod> byTerm = lastDaysByTerm();
        return noticed.filter(day -> !isDraft && !isTerminatedSometime)
                .filter(day -> !isAfterFirst(byTerm, day))
                .map(day -> lastDaysFrom(day, byTerm.flatMap(DatePeriod::getLastDay)))
                .or(() -> byTerm);
    }

    private static DatePeriod lastDaysFrom(LocalDate first, Optional<LocalDate> last) {
        return last.map(day -> DatePeriod.ofDays(first, day))
                .orElseGet(() -> DatePeriod.ofUnboundedEnd(PartialDate.of(first)));
    }

    private Optional<DatePeriod> lastDaysByTerm() {
        boolean isByDecision = term.flatMap(Term::getRenewal)
                .filter(renewal -> renewal.getKind().isByTerms() && !renewal.isAutomatic())
                .isPresent();
        return term.filter(stated -> !isDraft && !isTerminatedSometime)
                .filter(stated -> !isByDecision
                        || history.flatMap(TermHistory::refusedEnd).isPresent())
                .flatMap(this::finalExpiries);
    }

    /**
     * Returns the last day in force.
     *
     * @return the day, empty if no end is known, or not exactly, not null
     */
    public Optional<LocalDate> lastDay() {
        return lastDays()
                .filter(days -> days.getFirstDay().equals(days.getLastDay()))
                .flatMap(DatePeriod::getLastDay);
    }

    List<Party> partiesOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return parties.stream()
                .filter(party -> hasJoined(party, date) && !hasLeft(party, date))
                .toList();
    }

    private static boolean hasJoined(Party party, LocalDate date) {
        return party.getJoinedOn()
                .filter(stated -> date.isBefore(stated.lastDay().orElse(LocalDate.MAX)))
                .isEmpty();
    }

    private static Optional<Plan> last(List<Plan> plans, Predicate<Plan> condition) {
        return plans.stream().filter(condition).reduce((earlier, later) -> later);
    }

    private static boolean isAutomatic(Term stated) {
        return stated.getRenewal().filter(Renewal::isAutomatic).isPresent();
    }

    private static boolean isOpenEnded(Term stated) {
        return stated.getRenewal().filter(Renewal::isOpenEnded).isPresent();
    }

    /**
     * Returns the statuses with their first days, for example
     * {@code AgreementTimeline[PLANNED, IN_FORCE from 2017-02-08, EXPIRED from 2020-02-09]}.
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "AgreementTimeline",
                statuses().entrySet().stream()
                        .map(each -> each.getKey().equals(LocalDate.MIN)
                                ? each.getValue().toString()
                                : each.getValue() + " from " + each.getKey())
                        .toList());
    }
}
