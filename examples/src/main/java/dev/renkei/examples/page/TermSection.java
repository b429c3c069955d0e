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
        agreement.getTerm().ifPresent(term -> write(page, term));
        page.fact(0, "term.current", agreement.currentTerm(date).map(page.words()::period));
        page.fact(0, "term.last-day", agreement.lastDay().map(page.words()::day));
    }

    private static void write(Page page, Term term) {
        page.fact(0, "Term.length", term.getLength().map(page.words()::length));
        page.fact(0, "Term.end", term.getEnd().map(page.words()::date));
        page.fact(0, "Term.countingRule", term.getCountingRule().map(page.labels()::name));
        term.getRenewal().ifPresent(renewal -> write(page, renewal));
        page.fact(0, "Term.asWritten", term.getAsWritten());
        page.extensions(0, term);
    }

    private static void write(Page page, Renewal renewal) {
        page.fact(0, "Term.renewal", page.labels().name(renewal.getKind()));
        page.fact(1, "Renewal.length", renewal.getRenewalLength().map(page.words()::length));
        renewal.getNotices().forEach(notice -> write(page, notice));
    }

    private static void write(Page page, Notice notice) {
        page.fact(1, "notice", page.words().length(notice.lead()));
        page.fact(2, "Party.side", notice.side());
    }
}
