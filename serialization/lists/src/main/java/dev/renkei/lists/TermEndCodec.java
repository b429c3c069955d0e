package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.util.Map;
import java.util.Optional;

/** The last day of the term, in whose place lists also write how long it runs: 5年間, 1年間（自動更新）. */
final class TermEndCodec implements ColumnCodec {

    private static final ColumnCodec TERM = new TermCodec();

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<RenewalReader.Read> renewal = RenewalReader.read(words);
        Optional<PartialDate> end = TermCodec.lastDayIn(words);
        if (renewal.isPresent() && end.isPresent()) {
            draft.renew(renewal.get().renewal(), cell.column());
            draft.term(cell.column()).asWritten(words).end(end.get());
            renewal.get().unread().ifPresent(rest -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest)));
        } else if (renewal.isPresent() || saysHowLong(words)) {
            TERM.read(cell, draft);
        } else {
            readDate(cell, draft);
        }
    }

    private static boolean saysHowLong(String words) {
        return StatedDate.ofWords(words).readAsWritten().isEmpty() && TermCodec.saysHowLong(words);
    }

    private static void readDate(ReadCell cell, RowDraft draft) {
        DateCodec.dateOf(cell, draft).ifPresent(date -> {
            Term.Builder term = draft.term(cell.column());
            date.getDate().map(TermCodec::dayOf).ifPresent(term::end);
            date.getAsWritten().filter(written -> cell.ditto() == Ditto.NONE).ifPresent(term::endAsWritten);
        });
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        Optional<Term> term = agreement.getTerm();
        return term.filter(each -> wording.dates() != Wording.Dates.VALUES)
                .flatMap(each -> each.getEndAsWritten().or(each::getAsWritten))
                .map(Cell::of)
                .or(() -> TermCodec.endOf(agreement).map(DateCodec::cellOf))
                .or(() -> term.flatMap(Term::getEnd).map(end -> Cell.of(JapaneseDates.format(end))))
                .or(() -> term.flatMap(Term::getRenewal)
                        .map(renewal -> Cell.of(RenewalWords.of(renewal, wording.locale()))))
                .orElse(Cell.BLANK);
    }
}
