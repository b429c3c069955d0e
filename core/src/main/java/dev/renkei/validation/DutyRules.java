package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The rules about duties and their due days.
 */
final class DutyRules {

    static final RuleBook BOOK = RuleBook.of(
            error(Agreement.class, "agreement.duty.party-unknown", DutyRules::unknownParty)
                    .reading("parties/*/id")
                    .ifStated("duties"),
            warning(Agreement.class, "agreement.duty.not-member", DutyRules::notMember)
                    .reading("parties/*", "duties/@/dueOn")
                    .ifStated("duties"),
            info(Agreement.class, "agreement.duty.without-day", DutyRules::withoutDay)
                    .reading("concludedOn", "effectiveOn", "duties/@/dueOn", "duties/@/interval")
                    .ifStated("duties"),
            BoundRule.of(Agreement.class, ConclusionRules.OUTSIDE, DutyRules::beforeBeginning)
                    .reading("concludedOn", "effectiveOn", "duties/@/dueOn", "duties/@/doneOn/@")
                    .ifStated("duties"),
            info(Agreement.class, "agreement.duty.overdue", DutyRules::overdue)
                    .reading("concludedOn", "effectiveOn", "terminatedOn", "term", "duties/@")
                    .ifStated("duties"));

    private DutyRules() {}

    private static void unknownParty(Agreement agreement, RuleContext context) {
        References references = References.of(agreement);
        for (int i = 0; i < agreement.getDuties().size(); i++) {
            references.toParties("parties", agreement.getDuties().get(i).getPartyIds(), context.at("duties", i));
        }
    }

    /** The day of a duty that recurs is only its first one. */
    private static void notMember(Agreement agreement, RuleContext context) {
        Map<String, InitiativeRules.Member> parties = InitiativeRules.membersByKey(agreement);
        for (int i = 0; i < agreement.getDuties().size(); i++) {
            Duty duty = agreement.getDuties().get(i);
            Optional<DatePeriod> due = duty.getDueOn()
                    .filter(any -> duty.getInterval().isEmpty())
                    .flatMap(StatedDate::getDate)
                    .map(DatePeriod::of);
            for (int j = 0; due.isPresent() && j < duty.getPartyIds().size(); j++) {
                RuleContext at = context.at("duties", i, "parties", j);
                InitiativeRules.reportUnlessMember(parties, duty.getPartyIds().get(j), due.get(), at);
            }
        }
    }

    private static void withoutDay(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getDuties().size(); i++) {
            Duty duty = agreement.getDuties().get(i);
            boolean isCounted = duty.getInterval().isPresent()
                    && agreement.beginning().flatMap(StatedDate::toLocalDate).isPresent();
            if (duty.getDueOn().isEmpty() && !isCounted) {
                context.at("duties", i).report();
            }
        }
    }

    private static void beforeBeginning(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getDuties().size(); i++) {
            Duty duty = agreement.getDuties().get(i);
            ConclusionRules.reportBeforeBeginning(agreement, days(duty.getDueOn()), context.at("duties", i, "dueOn"));
            for (int j = 0; j < duty.getDoneOn().size(); j++) {
                ConclusionRules.reportBeforeBeginning(
                        agreement, days(Optional.of(duty.getDoneOn().get(j))), context.at("duties", i, "doneOn", j));
            }
        }
    }

    private static Optional<DatePeriod> days(Optional<StatedDate> day) {
        return day.flatMap(StatedDate::getDate).map(DatePeriod::of);
    }

    /** After the last day in force no duty is due. */
    private static void overdue(Agreement agreement, RuleContext context) {
        LocalDate today = context.today();
        LocalDate end = agreement
                .lastDay()
                .map(day -> day.plusDays(1))
                .filter(today::isAfter)
                .orElse(today);
        for (int i = 0; i < agreement.getDuties().size(); i++) {
            RuleContext at = context.at("duties", i);
            Duty duty = agreement.getDuties().get(i);
            duty.latestDueBefore(agreement, end)
                    .filter(due -> due.doneOn().isEmpty())
                    .ifPresent(due -> at.report("value", due.dueOn(), "today", today));
        }
    }
}
