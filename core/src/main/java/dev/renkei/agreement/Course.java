package dev.renkei.agreement;

import dev.renkei.time.CurrentTerm;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The course of an agreement through time, as far as what is stated tells it.
 */
final class Course {

    private static final Set<AgreementStatus> RUNNING =
            Set.of(AgreementStatus.IN_FORCE, AgreementStatus.PRESUMED_IN_FORCE);

    private final Optional<PartialDate> begin;
    private final Optional<PartialDate> terminated;
    private final Optional<Term> term;
    private final List<Plan> plans;

    private Course(Agreement agreement) {
        this.begin = agreement.beginning().map(StatedDate::getDate);
        this.terminated = agreement.getTerminatedOn().map(StatedDate::getDate);
        this.term = agreement.getTerm();
        this.plans = agreement.getPlans();
    }

    static Course of(Agreement agreement) {
        return new Course(agreement);
    }

    AgreementStatus statusOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (terminated.isPresent() && date.isAfter(terminated.get().getFirstDay())) {
            return date.isAfter(terminated.get().getLastDay()) ? AgreementStatus.TERMINATED : AgreementStatus.UNKNOWN;
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
        if (!RUNNING.contains(statusOn(date))) {
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
        return withPeriod.or(() ->
                RUNNING.contains(statusOn(date)) ? last(plan -> plan.getPeriod().isEmpty()) : Optional.empty());
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
