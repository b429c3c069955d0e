package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Party;
import dev.renkei.message.Message;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which terms of an agreement end or are renewed, and those by which a side must say what it wants.
 *
 * @param agreement  the agreement
 * @param ends  the ends of its terms
 * @param entries  where they are collected
 */
record TermEntries(Agreement agreement, TermEnds ends, AgreementEntries entries) {

    TermEntries(Agreement agreement, AgreementEntries entries) {
        this(agreement, TermEnds.of(agreement, entries.options().lastDay()), entries);
    }

    void add() {
        addNotices();
        Optional<DatePeriod> lastDays = AgreementTimeline.of(agreement).lastDays();
        lastDays.ifPresent(this::addEnd);
        Optional<LocalDate> lastDay = lastDays.flatMap(DatePeriod::getFirstDay);
        if (renewal().filter(Renewal::isRolling).isPresent()) {
            addRollingRenewals(lastDay.orElse(LocalDate.MAX));
            return;
        }
        ends.days().stream()
                .filter(day -> lastDay.filter(last -> !day.isBefore(last)).isEmpty())
                .forEach(this::addEndOfTerm);
    }

    private Optional<Renewal> renewal() {
        return agreement.getTerm().flatMap(Term::getRenewal);
    }

    private Map<String, Message> values(LocalDate date) {
        return Map.of("title", Words.title(agreement), "date", Words.date(date));
    }

    // -------------------------------------------------------------------------------------------------- ends

    /** Takes the first of the days that are possible. */
    private void addEnd(DatePeriod lastDays) {
        lastDays.getFirstDay().ifPresent(day -> {
            List<Message> lines =
                    lastDays.getLastDay().map(last -> linesOfEnd(day, last)).orElse(List.of(Words.of("line.end-open")));
            entries.add(EntryKind.END, "", day, Words.of("summary.end", values(day)), lines);
        });
    }

    private List<Message> linesOfEnd(LocalDate first, LocalDate last) {
        Message end = Words.of("line.end", values(first));
        return first.isBefore(last) ? List.of(end, Words.of("line.end-unclear", values(last))) : List.of(end);
    }

    private void addEndOfTerm(LocalDate day) {
        String number = ends.keyOf(day);
        if (renewal().filter(Renewal::isOpenEnded).isPresent()) {
            LocalDate next = day.plusDays(1);
            addRenewal(next, number, "summary.continued", List.of(Words.of("line.continued", values(next))));
        } else if (renewal().filter(Renewal::isAutomatic).isPresent()) {
            addRenewal(day, ends.after(day), number);
        } else {
            List<Message> lines = new ArrayList<>(List.of(Words.of("line.expiry", values(day))));
            addUnclear(lines);
            entries.add(EntryKind.EXPIRY, number, day, Words.of("summary.expiry", values(day)), lines);
        }
    }

    private void addRenewal(LocalDate lastDayBefore, Optional<LocalDate> until, String number) {
        LocalDate day = lastDayBefore.plusDays(1);
        List<Message> lines = new ArrayList<>(List.of(Words.of("line.renewal", values(day))));
        until.ifPresent(end -> lines.add(Words.of("line.renewed-until", values(end))));
        addUnclear(lines);
        addRenewal(day, number, "summary.renewal", lines);
    }

    private void addRenewal(LocalDate day, String number, String summary, List<Message> lines) {
        entries.addQuiet(EntryKind.RENEWAL, number, day, Words.of(summary, values(day)), lines);
    }

    private void addUnclear(List<Message> lines) {
        if (ends.isCountUnclear()) {
            lines.add(Words.of("line.count-unclear"));
        }
    }

    /** A term that is extended at each anniversary is renewed there, and not at its end. */
    private void addRollingRenewals(LocalDate last) {
        Optional<LocalDate> begin = agreement.beginning().flatMap(StatedDate::toLocalDate);
        begin.ifPresent(anchor -> {
            Term term = ends.term().orElseThrow();
            int number = 0;
            Optional<LocalDate> day = term.lastDayBeforeRenewal(anchor, number);
            while (day.filter(each -> each.isBefore(last)
                            && each.isBefore(entries.options().lastDay()))
                    .isPresent()) {
                addRenewal(day.get(), term.expiryOn(anchor, number + 1), String.valueOf(number));
                number++;
                day = term.lastDayBeforeRenewal(anchor, number);
            }
        });
    }

    // ----------------------------------------------------------------------------------------------- notices

    private void addNotices() {
        Map<String, Integer> numbers = new HashMap<>();
        List<DueNotice> due = agreement.noticesDueBetween(
                entries.options().firstDay(), entries.options().lastDay());
        for (DueNotice notice : due) {
            String own = ends.keyOf(notice.expiry()) + "/" + notice.side().orElse("");
            addNotice(notice, AgreementEntries.occurrence(own, numbers));
        }
    }

    private void addNotice(DueNotice due, String occurrence) {
        boolean isBySilence = due.statusOtherwise() == Agreement.Status.PRESUMED_IN_FORCE;
        String word = isBySilence ? "notice" : "request";
        List<Message> lines = new ArrayList<>();
        lines.add(Words.of("line." + word, values(due.lastDayOfNotice())));
        if (due.notice().isInWriting()) {
            lines.add(Words.of("line.in-writing"));
        }
        due.side().ifPresent(side -> lines.add(lineOf(due.notice(), side)));
        lines.add(Words.of("line.current-term", values(due.expiry())));
        addUnclear(lines);
        lines.add(otherwise(due, isBySilence ? "line.silence" : "line.no-request"));
        entries.add(
                isBySilence ? EntryKind.NOTICE : EntryKind.REQUEST,
                occurrence,
                due.lastDayOfNotice(),
                Words.of("summary." + word, values(due.lastDayOfNotice())),
                lines);
    }

    private Message otherwise(DueNotice due, String key) {
        return due.renewedUntil()
                .map(until -> Words.of("line.silence-until", values(until)))
                .orElseGet(() -> Words.of(key, values(due.expiry())));
    }

    private Message lineOf(Notice notice, String side) {
        List<Party> parties = agreement.getParties().stream()
                .filter(party -> isOf(party, notice))
                .toList();
        return parties.isEmpty()
                ? Words.of("line.side", Map.of("side", Words.text(side)))
                : Words.of("line.side-names", Map.of("side", Words.text(side), "names", Words.names(parties)));
    }

    private static boolean isOf(Party party, Notice notice) {
        return party.getRole().filter(notice::appliesTo).isPresent()
                || party.getSide().filter(notice::appliesTo).isPresent()
                || party.getId().filter(notice::appliesTo).isPresent();
    }
}
