package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.Duty;
import java.time.Period;
import java.util.Optional;

/**
 * The duties of an agreement, when they are due and were done.
 */
final class DutiesSection {

    /** How far the page looks back for what was missed. */
    private static final int MAX_YEARS = 20;

    private DutiesSection() {}

    static void write(Page page, Agreement agreement) {
        page.section("Agreement.duties", agreement.getDuties(), duty -> write(page, agreement, duty));
    }

    private static void write(Page page, Agreement agreement, Duty duty) {
        page.out().item(0, name(page, duty));
        page.fact(
                1,
                "Duty.kind",
                duty.getKind()
                        .map(page.labels()::name)
                        .filter(kind -> duty.getTitle().isPresent()));
        page.fact(1, "Duty.id", duty.getId());
        page.list(1, "Duty.parties", duty.getPartyIds(), page::party);
        page.date(1, "Duty.dueOn", duty.getDueOn());
        page.fact(1, "Duty.interval", duty.getInterval().map(page.words()::length));
        page.list(1, "Duty.doneOn", duty.getDoneOn(), page.words()::date);
        duty.latestDueBefore(agreement, page.date().plusDays(1))
                .ifPresent(due -> page.fact(
                        1,
                        "duty.state",
                        page.words().day(due.dueOn()) + " " + page.labels().name(due.stateOn(page.date()))));
        firstMissed(page, agreement, duty)
                .ifPresent(due -> page.fact(
                        1,
                        "duty.missed",
                        page.words().day(due.dueOn()) + " " + page.labels().name(due.stateOn(page.date())) + " "
                                + page.words().length(Period.ofYears(due.yearsOverdueOn(page.date())))));
        page.extensions(1, duty);
    }

    /** Returns the earliest due day that has been missed for a year or more. */
    private static Optional<DueDuty> firstMissed(Page page, Agreement agreement, Duty duty) {
        return duty.dueBetween(agreement, page.date().minusYears(MAX_YEARS), page.date()).stream()
                .filter(due -> due.yearsOverdueOn(page.date()) > 0)
                .findFirst();
    }

    private static String name(Page page, Duty duty) {
        return duty.getTitle()
                .map(page.words()::text)
                .or(() -> duty.getKind().map(page.labels()::name))
                .orElseGet(() -> page.labels().get("duty"));
    }
}
