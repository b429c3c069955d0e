package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.TermEvent;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long the agreement runs, and whether it is in force.
 */
final class TermSection {

    private TermSection() {}

    static void write(Page page, Agreement agreement) {
        LocalDate date = page.date();
        page.section("term");
        page.fact(0, "status", page.labels().name(agreement.statusOn(date)));
        page.fact(1, "status.date", page.words().day(date));
        if (agreement.isEffectiveOnLastSignature()) {
            page.label(0, "Agreement.effectiveOnLastSignature");
            page.date(1, "Agreement.effectiveOn", agreement.beginning());
        }
        agreement.getTerm().ifPresent(term -> write(page, 0, term));
        agreement.getTermEvents().forEach(event -> write(page, event));
        page.fact(0, "term.current", agreement.currentTerm(date).map(page.words()::period));
        page.fact(0, "term.last-day", agreement.lastDay().map(page.words()::day));
    }

    /** Writes a term. */
    static void write(Page page, int depth, Term term) {
        page.fact(depth, "Term.length", term.getLength().map(page.words()::length));
        page.fact(depth, "Term.lengthAsWritten", term.getLengthAsWritten());
        page.fact(depth, "Term.end", term.getEnd().map(page.words()::date));
        page.fact(depth, "Term.endAsWritten", term.getEndAsWritten());
        page.fact(depth, "Term.countingRule", term.getCountingRule().map(page.labels()::name));
        term.getRenewal().ifPresent(renewal -> write(page, depth, renewal));
        term.getTerminationRights().forEach(right -> write(page, depth, right));
        page.fact(depth, "Term.asWritten", term.getAsWritten());
        page.extensions(depth, term);
    }

    private static void write(Page page, int depth, Renewal renewal) {
        page.fact(depth, "Term.renewal", page.labels().name(renewal.getKind()));
        page.fact(depth + 1, "Renewal.length", renewal.getLength().map(page.words()::length));
        if (renewal.isRolling()) {
            page.label(depth + 1, "Renewal.rolling");
        }
        page.fact(depth + 1, "Renewal.maxRenewals", renewal.getMaxRenewals().map(Object::toString));
        page.text(depth + 1, "Renewal.condition", renewal.getCondition());
        renewal.getNotices().forEach(notice -> write(page, depth + 1, notice));
        page.fact(depth + 1, "Renewal.asWritten", renewal.getAsWritten());
        page.extensions(depth + 1, renewal);
    }

    private static void write(Page page, int depth, TerminationRight right) {
        page.label(depth, "Term.terminationRights");
        page.text(depth + 1, "TerminationRight.condition", right.getCondition());
        page.fact(
                depth + 1, "TerminationRight.curePeriod", right.getCurePeriod().map(page.words()::length));
        right.getNotices().forEach(notice -> write(page, depth + 1, notice));
        page.fact(depth + 1, "TerminationRight.asWritten", right.getAsWritten());
        page.extensions(depth + 1, right);
    }

    private static void write(Page page, int depth, Notice notice) {
        Optional<String> lead = notice.getLead().map(page.words()::length);
        lead.ifPresentOrElse(length -> page.fact(depth, "notice", length), () -> page.label(depth, "notice"));
        page.fact(depth + 1, "Party.side", notice.getSide());
        page.fact(depth + 1, "Notice.lastDay", notice.getLastDay().map(page.words()::date));
        if (notice.isInWriting()) {
            page.label(depth + 1, "Notice.inWriting");
        }
        if (notice.isWithdrawable()) {
            page.label(depth + 1, "Notice.withdrawable");
        }
        page.fact(depth + 1, "Notice.asWritten", notice.getAsWritten());
        page.extensions(depth + 1, notice);
    }

    private static void write(Page page, TermEvent event) {
        page.fact(0, "Agreement.termEvents", page.labels().name(event.getKind()));
        page.date(1, "TermEvent.on", Optional.of(event.getOn()));
        page.fact(1, "Party.side", event.getSide());
        page.date(1, "TermEvent.until", event.getUntil());
        page.date(1, "TermEvent.withdrawnOn", event.getWithdrawnOn());
        page.extensions(1, event);
    }
}
