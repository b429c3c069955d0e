package dev.renkei.agreement;

import dev.renkei.mapper.NeedsModule;
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

/**
 * The course of an agreement through time, as far as what is stated tells it.
 *
 * <p>What is asked of single days stands on {@link Agreement} as well; the course as a whole is told here: its
 * {@linkplain #statuses() statuses} one after another, and the {@linkplain #nextExpiry(LocalDate) days on which terms end}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Course implements NeedsModule {

    private static final Set<AgreementStatus> RUNNING =
            Set.of(AgreementStatus.IN_FORCE, AgreementStatus.PRESUMED_IN_FORCE);

    private final Optional<PartialDate> begin;
    private final Optional<PartialDate> terminated;
    private final Optional<Term> term;
    private final Optional<AgreementStage> stage;
    private final Optional<Activation> activation;
    private final List<Plan> plans;

    private Course(Agreement agreement) {
        this.begin = agreement.beginning().map(StatedDate::getDate);
        this.terminated = agreement.getTerminatedOn().map(StatedDate::getDate);
        this.term = agreement.getTerm();
        this.stage = agreement.getStage();
        this.activation = agreement.getActivation();
        this.plans = agreement.getPlans();
    }

    /**
     * Obtains the course of an agreement.
     *
     * @param agreement  the agreement, not null
     * @return the course, not null
     */
    public static Course of(Agreement agreement) {
        return new Course(agreement);
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
            term.flatMap(each -> each.earliestExpiryOn(day.getFirstDay(), 0))
                    .ifPresent(end -> days.add(end.plusDays(1)));
            term.flatMap(each -> each.latestExpiryOn(day.getLastDay(), 0)).ifPresent(end -> days.add(end.plusDays(1)));
        });
        terminated.ifPresent(day -> {
            days.add(day.getFirstDay().plusDays(1));
            days.add(day.getLastDay().plusDays(1));
        });
        lastDay().ifPresent(day -> days.add(day.plusDays(1)));
        activation.ifPresent(each -> each.getPeriods().forEach(stated -> {
            stated.getPeriod().getFirstDay().ifPresent(days::add);
            stated.getPeriod().getLastDay().ifPresent(day -> days.add(day.plusDays(1)));
        }));
        return days;
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
        return RUNNING.contains(status) && isAsleep(date) ? AgreementStatus.STANDING_BY : status;
    }

    private boolean isAsleep(LocalDate date) {
        return activation
                .filter(each -> each.getPeriods().stream()
                        .noneMatch(stated -> stated.getPeriod().contains(date)))
                .isPresent();
    }

    /** Tells the status as if the agreement were called upon all the time. */
    private AgreementStatus statusWhenCalledUpon(LocalDate date) {
        if (terminated.isPresent() && date.isAfter(terminated.get().getFirstDay())) {
            return date.isAfter(terminated.get().getLastDay()) ? AgreementStatus.TERMINATED : AgreementStatus.UNKNOWN;
        }
        if (begin.isEmpty()
                && stage.filter(AgreementStage.IN_PREPARATION::equals).isPresent()) {
            return AgreementStatus.IN_PREPARATION;
        }
        if (begin.isEmpty()) {
            return lastDay().filter(date::isAfter).isPresent() ? AgreementStatus.EXPIRED : AgreementStatus.UNKNOWN;
        }
        if (date.isBefore(begin.get().getLastDay())) {
            return date.isBefore(begin.get().getFirstDay()) ? AgreementStatus.PLANNED : AgreementStatus.UNKNOWN;
        }
        return term.map(each -> statusBy(each, date)).orElse(AgreementStatus.PRESUMED_IN_FORCE);
    }

    /** Tells the status of an agreement that has begun. */
    private AgreementStatus statusBy(Term stated, LocalDate date) {
        LocalDate first = begin.orElseThrow().getFirstDay();
        LocalDate last = begin.orElseThrow().getLastDay();
        Optional<LocalDate> latest = stated.latestExpiryOn(last, 0);
        if (latest.isEmpty()) {
            return isOpenEnded(stated) ? AgreementStatus.IN_FORCE : AgreementStatus.PRESUMED_IN_FORCE;
        }
        if (stated.earliestExpiryOn(first, 0).filter(day -> !date.isAfter(day)).isPresent()) {
            return AgreementStatus.IN_FORCE;
        }
        AgreementStatus afterwards = afterInitialTerm(stated);
        boolean undecided = !date.isAfter(latest.get()) && afterwards == AgreementStatus.EXPIRED;
        return undecided ? AgreementStatus.UNKNOWN : afterwards;
    }

    private static AgreementStatus afterInitialTerm(Term stated) {
        if (isOpenEnded(stated)) {
            return AgreementStatus.IN_FORCE;
        }
        Optional<Renewal> renewal = stated.getRenewal();
        if (renewal.filter(Renewal.Automatic.class::isInstance).isPresent()) {
            return AgreementStatus.PRESUMED_IN_FORCE;
        }
        return renewal.filter(Renewal.OnRequest.class::isInstance).isPresent()
                ? AgreementStatus.UNKNOWN
                : AgreementStatus.EXPIRED;
    }

    Optional<DatePeriod> termOn(LocalDate date) {
        if (!RUNNING.contains(statusWhenCalledUpon(date))) {
            return Optional.empty();
        }
        return begin.flatMap(PartialDate::toLocalDate)
                .flatMap(anchor -> term.flatMap(each -> each.termAt(anchor, date)))
                .map(CurrentTerm::period);
    }

    Optional<Plan> planOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Optional<Plan> withPeriod = last(plan -> plan.getPeriod()
                .map(StatedPeriod::getPeriod)
                .filter(period -> period.contains(date))
                .isPresent());
        return withPeriod.or(() -> RUNNING.contains(statusWhenCalledUpon(date))
                ? last(plan -> plan.getPeriod().isEmpty())
                : Optional.empty());
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

    /** Returns the last day in force, if what is stated fixes one. */
    Optional<LocalDate> lastDay() {
        if (terminated.isPresent()) {
            return terminated.map(PartialDate::getLastDay);
        }
        return term.filter(stated -> afterInitialTerm(stated) == AgreementStatus.EXPIRED)
                .flatMap(this::expiry);
    }

    private Optional<LocalDate> expiry(Term stated) {
        return stated.getEnd()
                .map(PartialDate::getLastDay)
                .or(() -> begin.flatMap(PartialDate::toLocalDate).flatMap(anchor -> stated.expiryOn(anchor, 0)));
    }

    private Optional<Plan> last(Predicate<Plan> condition) {
        return plans.stream().filter(condition).reduce((earlier, later) -> later);
    }

    private static boolean isOpenEnded(Term stated) {
        return stated.getRenewal().filter(Renewal::isOpenEnded).isPresent();
    }
}
