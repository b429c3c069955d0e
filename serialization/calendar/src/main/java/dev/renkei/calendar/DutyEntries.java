package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which the duties of an agreement are due: its reviews, reports, meetings and the like.
 *
 * @param agreement  the agreement
 * @param entries  where they are collected
 */
record DutyEntries(Agreement agreement, AgreementEntries entries) {

    void add() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Duty duty : agreement.getDuties()) {
            String own = duty.getId().orElseGet(() -> kindAndTitle(duty));
            add(duty, AgreementEntries.occurrence(own, numbers));
        }
    }

    private static String kindAndTitle(Duty duty) {
        return duty.getKind().map(Duty.Kind::toString).orElse("")
                + "/"
                + duty.getTitle().map(title -> title.getDefault()).orElse("");
    }

    /** Numbers the due days from the first one, so that each keeps its number when days move. */
    private void add(Duty duty, String key) {
        LocalDate last = entries.options().lastDay();
        LocalDate end = agreement.lastDay().filter(last::isAfter).orElse(last);
        List<DueDuty> all = duty.dueBetween(agreement, LocalDate.MIN, end);
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), key + "/" + i);
        }
    }

    private void add(DueDuty due, String occurrence) {
        Map<String, Message> values = Map.of(
                "title", Words.title(agreement),
                "duty", nameOf(due.duty()),
                "date", Words.date(due.dueOn()));
        List<Message> lines = new ArrayList<>();
        due.doneOn()
                .ifPresentOrElse(
                        day -> lines.add(Words.of("line.done", Map.of("date", Words.date(day)))),
                        () -> lines.add(Words.of("line.duty", values)));
        List<Party> obliged = due.duty().getPartyIds().stream()
                .flatMap(id -> agreement.findParty(id).stream())
                .toList();
        if (!obliged.isEmpty()) {
            lines.add(Words.of("line.obliged", Map.of("names", Words.names(obliged))));
        }
        if (due.doneOn().isPresent()) {
            entries.addQuiet(kindOf(due.duty()), occurrence, due.dueOn(), Words.of("summary.done", values), lines);
        } else {
            entries.add(kindOf(due.duty()), occurrence, due.dueOn(), Words.of("summary.duty", values), lines);
        }
    }

    private static Message nameOf(Duty duty) {
        return duty.getTitle()
                .<Message>map(title -> title::in)
                .or(() -> duty.getKind().map(kind -> kind::getLabel))
                .orElseGet(() -> Words.of("duty"));
    }

    private static EntryKind kindOf(Duty duty) {
        Optional<Duty.Kind> kind = duty.getKind();
        if (kind.equals(Optional.of(Duty.Kind.REVIEW))) {
            return EntryKind.REVIEW;
        }
        return kind.equals(Optional.of(Duty.Kind.REPORT)) ? EntryKind.REPORT : EntryKind.DUTY;
    }
}
