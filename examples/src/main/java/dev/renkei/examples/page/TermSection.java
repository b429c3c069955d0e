package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.time.LocalDate;

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
        agreement.getTerm().ifPresent(term -> write(page, 0, term));
        page.fact(0, "term.current", agreement.currentTerm(date).map(page.words()::period));
        page.fact(0, "term.last-day", agreement.lastDay().map(page.words()::day));
    }

    /** Writes a term. */
    static void write(Page page, int depth, Term term) {
        page.fact(depth, "Term.length", term.getLength().map(page.words()::length));
        page.fact(depth, "Term.end", term.getEnd().map(page.words()::date));
        page.fact(depth, "Term.countingRule", term.getCountingRule().map(page.labels()::name));
        term.getRenewal().ifPresent(renewal -> write(page, depth, renewal));
        page.fact(depth, "Term.asWritten", term.getAsWritten());
        page.extensions(depth, term);
    }

    private static void write(Page page, int depth, Renewal renewal) {
        page.fact(depth, "Term.renewal", page.labels().name(renewal.getKind()));
        page.fact(depth + 1, "Renewal.length", renewal.getRenewalLength().map(page.words()::length));
        renewal.getNotices().forEach(notice -> write(page, depth, notice));
    }

    private static void write(Page page, int depth, Notice notice) {
        page.fact(depth + 1, "notice", page.words().length(notice.lead()));
        page.fact(depth + 2, "Party.side", notice.side());
    }
}
