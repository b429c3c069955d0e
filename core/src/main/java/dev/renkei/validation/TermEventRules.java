package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.TermEvent;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules about renewals that were made, notices that were given, and the day of effect by signatures.
 */
final class TermEventRules {

    static final RuleBook BOOK = RuleBook.of(
            error(Agreement.class, "agreement.term-event.out-of-order", TermEventRules::outOfOrder)
                    .reading(
                            "termEvents/@/kind",
                            "termEvents/@/on",
                            "termEvents/@/until",
                            "terminatedOn",
                            "concludedOn",
                            "effectiveOn")
                    .ifStated("termEvents"),
            warning(Agreement.class, "agreement.term-event.late", TermEventRules::late)
                    .reading("termEvents", "term", "concludedOn", "effectiveOn", "effectiveOnLastSignature", "parties")
                    .ifStated("termEvents"),
            warning(Agreement.class, "agreement.term-event.renewed-after-end", TermEventRules::afterEnd)
                    .reading("termEvents", "term", "concludedOn", "effectiveOn", "effectiveOnLastSignature", "parties")
                    .ifStated("termEvents"),
            warning(Agreement.class, "agreement.terminated-before-notice", TermEventRules::terminatedBeforeNotice)
                    .reading("termEvents", "terminatedOn", "term")
                    .ifStated("termEvents"),
            info(Agreement.class, "agreement.effect.signature-unknown", TermEventRules::signatureUnknown)
                    .reading("parties", "unnamedParties", "effectiveOn")
                    .ifStated("effectiveOnLastSignature"),
            warning(Agreement.class, "agreement.effect.not-last-signature", TermEventRules::notLastSignature)
                    .reading("parties", "unnamedParties", "effectiveOnLastSignature")
                    .ifStated("effectiveOnLastSignature"));

    private TermEventRules() {}

    private static void outOfOrder(Agreement agreement, RuleContext context) {
        Optional<PeriodBound> begin = ConclusionRules.earliestBeginning(agreement);
        Optional<PeriodBound> terminated = agreement.getTerminatedOn().flatMap(StatedDate::getDate);
        for (int i = 0; i < agreement.getTermEvents().size(); i++) {
            TermEvent event = agreement.getTermEvents().get(i);
            RuleContext place = context.at("termEvents", i);
            Optional<PeriodBound> on = event.getOn().getDate();
            requireOrder(begin, on, place.at("on"));
            requireOrder(on, event.getUntil().flatMap(StatedDate::getDate), place.at("until"));
            requireOrder(on, event.getWithdrawnOn().flatMap(StatedDate::getDate), place.at("withdrawnOn"));
            if (event.isEffective()) {
                requireOrder(on, terminated, place.at("on"));
            }
        }
    }

    private static void requireOrder(Optional<PeriodBound> earlier, Optional<PeriodBound> later, RuleContext context) {
        earlier.flatMap(first -> later.filter(second -> first.isAfter(second)))
                .ifPresent(second -> context.report("earlier", second, "later", earlier.orElseThrow()));
    }

    private static void late(Agreement agreement, RuleContext context) {
        report(AgreementTimeline.of(agreement).lateNotices(), agreement, context);
    }

    private static void afterEnd(Agreement agreement, RuleContext context) {
        report(AgreementTimeline.of(agreement).renewalsAfterEnd(), agreement, context);
    }

    private static void report(Map<Integer, LocalDate> lastDays, Agreement agreement, RuleContext context) {
        lastDays.forEach((position, lastDay) -> context.at("termEvents", position, "on")
                .report("value", agreement.getTermEvents().get(position).getOn().toValueString(), "lastDay", lastDay));
    }

    /** If the agreement can be ended in several ways, the quickest one counts. */
    private static void terminatedBeforeNotice(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getTermEvents().size(); i++) {
            int position = i;
            TermEvent event = agreement.getTermEvents().get(i);
            Optional<LocalDate> end =
                    agreement.getTerminatedOn().or(event::getUntil).flatMap(StatedDate::lastDay);
            boolean isNotice = event.getKind() == TermEvent.Kind.TERMINATION_NOTICED && event.isEffective();
            if (isNotice && end.isPresent()) {
                LocalDate terminated = end.get();
                earliestEnd(agreement, event)
                        .filter(terminated::isBefore)
                        .ifPresent(earliest -> context.at("termEvents", position, "on")
                                .report(
                                        "value", event.getOn().toValueString(),
                                        "end", terminated,
                                        "earliest", earliest));
            }
        }
    }

    /** Returns the earliest last day in force after a notice, empty if one of the rights has no time to wait for. */
    private static Optional<LocalDate> earliestEnd(Agreement agreement, TermEvent notice) {
        List<TerminationRight> rights =
                agreement.getTerm().map(Term::rightsToEnd).orElseGet(List::of);
        List<Optional<LocalDate>> ends =
                rights.stream().map(right -> earliestEnd(right, notice)).toList();
        return ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** The day of the notice may be counted or not: only an end that is too early by both counts is. */
    private static Optional<LocalDate> earliestEnd(TerminationRight right, TermEvent notice) {
        Optional<LocalDate> given = notice.getOn().firstDay();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        LocalDate givenOn = given.get();
        Optional<Period> lead = right.getNotices().stream()
                .filter(each -> notice.getSide().map(each::appliesTo).orElse(true))
                .flatMap(each -> each.getLead().stream())
                .max((one, other) -> givenOn.plus(one).compareTo(givenOn.plus(other)));
        return lead.or(right::getCurePeriod).map(givenOn::plus);
    }

    private static void signatureUnknown(Agreement agreement, RuleContext context) {
        if (agreement.isEffectiveOnLastSignature()
                && agreement.getEffectiveOn().isEmpty()
                && agreement.lastSignature().isEmpty()) {
            context.at("effectiveOnLastSignature").report();
        }
    }

    private static void notLastSignature(Agreement agreement, RuleContext context) {
        Optional<PeriodBound> effective = agreement
                .getEffectiveOn()
                .filter(stated -> agreement.isEffectiveOnLastSignature())
                .flatMap(StatedDate::getDate);
        effective
                .flatMap(stated -> agreement
                        .lastSignature()
                        .flatMap(StatedDate::getDate)
                        .filter(signed -> !signed.overlaps(stated)))
                .ifPresent(
                        signed -> context.at("effectiveOn").report("value", effective.orElseThrow(), "signed", signed));
    }
}
