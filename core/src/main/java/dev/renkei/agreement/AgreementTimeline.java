package dev.renkei.agreement;

import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Excerpt;
import dev.renkei.time.CurrentTerm;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
 * The course of an agreement through time, as far as what is stated tells it.
 *
 * <p>What is asked of single days stands on {@link Agreement} as well; the course as a whole is told here: its
 * {@linkplain #statuses() statuses} one after another, and the {@linkplain #nextExpiry(LocalDate) days on which terms end}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgreementTimeline implements NeedsModule {

    private static final Set<AgreementStatus> RUNNING =
            Set.of(AgreementStatus.IN_FORCE, AgreementStatus.PRESUMED_IN_FORCE);

    private final Optional<PartialDate> begin;
    private final Optional<PartialDate> terminated;
    private final Optional<Term> term;
    private final Optional<Activation> activation;
    private final List<Party> parties;
    private final List<Plan> plans;
    private final boolean isInPreparation;

    private AgreementTimeline(Agreement agreement) {
        this.begin = agreement.beginning().map(StatedDate::getDate);
        this.terminated = agreement.getTerminatedOn().map(StatedDate::getDate);
        this.term = agreement.getTerm();
        this.activation = agreement.getActivation();
        this.parties = agreement.getParties();
        this.plans = agreement.getPlans();
        this.isInPreparation = agreement.getConcludedOn().isEmpty()
                && agreement
                        .getStage()
                        .filter(AgreementStage.IN_PREPARATION::equals)
                        .isPresent();
    }

    /**
     * Obtains the course of an agreement.
     *
     * @param agreement  the agreement, not null
     * @return the course, not null
     */
    public static AgreementTimeline of(Agreement agreement) {
        return new AgreementTimeline(agreement);
    }

    /**
     * Returns the statuses of the agreement one after another.
     *
     * <p>An agreement concluded on 2017-02-08 that ran to 2020-02-08 is planned from {@link LocalDate#MIN} on, in force from
     * 2017-02-08 on and expired from 2020-02-09 on. On each day it has the status of the
     * {@linkplain NavigableMap#floorEntry entry at or before} the day, which is that of {@link #statusOn(LocalDate)}.
     *
     * @return the statuses by the day from which they hold, each other than the one before, the first from
     *     {@link LocalDate#MIN}, unmodifiable, not null
     */
    public NavigableMap<LocalDate, AgreementStatus> statuses() {
        NavigableMap<LocalDate, AgreementStatus> statuses = new TreeMap<>();
        statuses.put(LocalDate.MIN, statusOn(LocalDate.MIN));
        for (LocalDate day : turningDays()) {
            AgreementStatus status = statusOn(day);
            if (status != statuses.lastEntry().getValue()) {
                statuses.put(day, status);
            }
        }
        return Collections.unmodifiableNavigableMap(statuses);
    }

    /** Returns every day on which the status can be another than on the day before. */
    private NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        begin.ifPresent(day -> {
            days.add(day.getFirstDay());
            days.add(day.getLastDay());
        });
        term.flatMap(Term::getEnd).ifPresent(end -> days.add(end.getLastDay()));
        term.flatMap(this::initialExpiries).ifPresent(expiries -> addDaysAfter(expiries, days));
        terminated.ifPresent(day -> addDaysAfter(DatePeriod.of(day), days));
        parties.forEach(party -> leavingOf(party).ifPresent(day -> days.add(day.plusDays(1))));
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
     * Tells the status of the agreement on a day, as {@link Agreement#statusOn(LocalDate)} does.
     *
     * @param date  the day, not null
     * @return the status, not null
     */
    public AgreementStatus statusOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        AgreementStatus status = statusWhenCalledUpon(date);
        return RUNNING.contains(status) && isDormant(date) ? AgreementStatus.DORMANT : status;
    }

    private boolean isDormant(LocalDate date) {
        return activation
                .filter(each -> each.getPeriods().stream()
                        .noneMatch(stated -> stated.getPeriod().contains(date)))
                .isPresent();
    }

    /** Tells the status as if the agreement were called upon all the time. */
    private AgreementStatus statusWhenCalledUpon(LocalDate date) {
        AgreementStatus status = statusByDates(date);
        return RUNNING.contains(status) && isLeftByAllButOne(date) ? AgreementStatus.UNKNOWN : status;
    }

    /** Checks if of the parties that are stated not even two remain, although nothing says that the agreement was ended. */
    private boolean isLeftByAllButOne(LocalDate date) {
        long remaining = parties.stream().filter(party -> !hasLeft(party, date)).count();
        return remaining < 2 && remaining < parties.size();
    }

    private static boolean hasLeft(Party party, LocalDate date) {
        return leavingOf(party).filter(date::isAfter).isPresent();
    }

    /** Returns the last day on which the party takes part for certain. */
    private static Optional<LocalDate> leavingOf(Party party) {
        return party.getLeftOn().map(stated -> stated.getDate().getFirstDay());
    }

    /** Tells the status as if all parties took part all the time. */
    private AgreementStatus statusByDates(LocalDate date) {
        if (terminated.filter(day -> date.isAfter(day.getFirstDay())).isPresent()) {
            return date.isAfter(terminated.get().getLastDay()) ? AgreementStatus.TERMINATED : AgreementStatus.UNKNOWN;
        }
        if (isInPreparation) {
            return AgreementStatus.IN_PREPARATION;
        }
        if (begin.filter(day -> date.isBefore(day.getFirstDay())).isPresent()) {
            return AgreementStatus.PLANNED;
        }
        if (!hasBegun(date)) {
            return AgreementStatus.UNKNOWN;
        }
        return term.map(stated -> statusBy(stated, date)).orElse(AgreementStatus.PRESUMED_IN_FORCE);
    }

    /** Checks if the agreement has begun for certain: by the last day of its initial term it has. */
    private boolean hasBegun(LocalDate date) {
        return Stream.of(begin, term.flatMap(Term::getEnd))
                .flatMap(Optional::stream)
                .anyMatch(day -> !date.isBefore(day.getLastDay()));
    }

    /** Tells the status of an agreement that has begun. */
    private AgreementStatus statusBy(Term stated, LocalDate date) {
        Optional<DatePeriod> expiries = initialExpiries(stated);
        if (expiries.isEmpty()) {
            return isOpenEnded(stated) ? AgreementStatus.IN_FORCE : AgreementStatus.PRESUMED_IN_FORCE;
        }
        if (expiries.flatMap(DatePeriod::getFirstDay).filter(date::isAfter).isEmpty()) {
            return AgreementStatus.IN_FORCE;
        }
        AgreementStatus afterwards = afterInitialTerm(stated);
        boolean isUndecided = afterwards == AgreementStatus.EXPIRED
                && expiries.flatMap(DatePeriod::getLastDay)
                        .filter(date::isAfter)
                        .isEmpty();
        return isUndecided ? AgreementStatus.UNKNOWN : afterwards;
    }

    private AgreementStatus afterInitialTerm(Term stated) {
        if (isOpenEnded(stated)) {
            return AgreementStatus.IN_FORCE;
        }
        Optional<Renewal> renewal = stated.getRenewal();
        if (renewal.filter(Renewal.Automatic.class::isInstance).isPresent()) {
            return AgreementStatus.PRESUMED_IN_FORCE;
        }
        // What was ended early after its term had ended must have been renewed, at least for a time.
        return terminated.isPresent()
                        || renewal.filter(Renewal.OnRequest.class::isInstance).isPresent()
                ? AgreementStatus.UNKNOWN
                : AgreementStatus.EXPIRED;
    }

    /** Returns the days of which one is the last of the initial term: a single day unless something is stated too coarsely. */
    private Optional<DatePeriod> initialExpiries(Term stated) {
        if (stated.getEnd().isPresent()) {
            return stated.getEnd().map(PartialDate::getLastDay).map(day -> DatePeriod.ofDays(day, day));
        }
        return begin.flatMap(day -> stated.earliestExpiryOn(day.getFirstDay(), 0)
                .flatMap(earliest ->
                        stated.latestExpiryOn(day.getLastDay(), 0).map(latest -> DatePeriod.ofDays(earliest, latest))));
    }

    Optional<DatePeriod> termOn(LocalDate date) {
        if (!RUNNING.contains(statusWhenCalledUpon(date))) {
            return Optional.empty();
        }
        boolean isBeginExact = begin.flatMap(PartialDate::toLocalDate).isPresent();
        return term.flatMap(stated -> anchor(stated).flatMap(anchor -> stated.termAt(anchor, date)))
                .filter(current -> isBeginExact || current.number() > 0)
                .map(CurrentTerm::period);
    }

    Optional<Plan> planOn(LocalDate date) {
        List<Plan> running = plansOn(date);
        return last(running, plan -> plan.getPeriod().isPresent()).or(() -> last(running, plan -> true));
    }

    List<Plan> plansOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        boolean isRunning = RUNNING.contains(statusWhenCalledUpon(date));
        return plans.stream()
                .filter(plan -> plan.getPeriod()
                        .map(StatedPeriod::getPeriod)
                        .map(period -> period.contains(date))
                        .orElse(isRunning))
                .toList();
    }

    /**
     * Returns the next day on which a term ends: the initial one or, if the agreement is renewed by itself, a renewal.
     *
     * <p>An early end is no end of a term, and terms that would have ended after it are none any more. Where the agreement
     * states the end of its initial term, the day on which it takes effect need not be known exactly.
     *
     * @param date  the day from which on the end is sought, not null
     * @return the last day of the term, not before the date, empty if no term is known to end then, not null
     */
    public Optional<LocalDate> nextExpiry(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return term.flatMap(stated -> anchor(stated).flatMap(anchor -> nextExpiry(stated, anchor, date)))
                .filter(day ->
                        terminated.isEmpty() || !day.isAfter(terminated.get().getFirstDay()));
    }

    private static Optional<LocalDate> nextExpiry(Term stated, LocalDate anchor, LocalDate date) {
        return stated.termAt(anchor, date.isBefore(anchor) ? anchor : date)
                .flatMap(current -> current.period().getLastDay());
    }

    /** Returns the day from which terms are counted; it takes no part in the count if the end of the first one is stated. */
    private Optional<LocalDate> anchor(Term stated) {
        return begin.flatMap(PartialDate::toLocalDate)
                .or(() -> stated.getEnd()
                        .map(end -> begin.map(PartialDate::getFirstDay).orElseGet(end::getFirstDay)));
    }

    /**
     * Returns the days of which one is the last in force: that of an early end, else that of a term which is not renewed.
     *
     * <p>It is a single day, {@link Agreement#lastDay()}, where what is stated fixes one. An agreement terminated in 2022-06, of
     * which no day is known, has 30 of them, and one of three years from 2020-04-01 has 2023-03-31 and 2023-04-01 if it does not
     * say whether its first day counts.
     *
     * @return the days, empty if the agreement has no end that is known, not null
     */
    public Optional<DatePeriod> lastDays() {
        if (terminated.isPresent()) {
            return terminated.map(day -> DatePeriod.ofDays(day.getFirstDay(), day.getLastDay()));
        }
        return term.filter(stated -> afterInitialTerm(stated) == AgreementStatus.EXPIRED)
                .flatMap(this::initialExpiries);
    }

    /** Returns the last day in force, if what is stated fixes one. */
    Optional<LocalDate> lastDay() {
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
                .filter(stated -> date.isBefore(stated.getDate().getLastDay()))
                .isEmpty();
    }

    private static Optional<Plan> last(List<Plan> plans, Predicate<Plan> condition) {
        return plans.stream().filter(condition).reduce((earlier, later) -> later);
    }

    private static boolean isOpenEnded(Term stated) {
        return stated.getRenewal().filter(Renewal::isOpenEnded).isPresent();
    }

    /**
     * Returns the statuses with the days from which they hold, as
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
