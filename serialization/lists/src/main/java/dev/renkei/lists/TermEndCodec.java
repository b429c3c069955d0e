package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last day of the term, in whose place lists also write how long it runs: 5年間, 1年間（自動更新）. */
final class TermEndCodec implements ColumnCodec {

    private static final ColumnCodec TERM = new TermCodec();

    /** A last day with the word that says so: 令和7年3月31日まで. */
    private static final Pattern UNTIL = Pattern.compile("[^（(]+(?:まで|迄)");

    private static final Pattern FIGURES_BEHIND = Pattern.compile("[^（(]+([（(][^（()）]*[0-9０-９][^（()）]*[)）])");

    /** A date, or a day of a month. */
    private static final Pattern DATED = Pattern.compile("[0-9０-９元][年./．-][ \\u3000]?[0-9０-９]|年度|^[0-9０-９]{1,2}日$");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<RenewalReader.Read> renewal = RenewalReader.read(words);
        Optional<PartialDate> end = TermCodec.lastDayIn(words);
        Optional<String> behind = figuresBehind(words);
        if (end.isEmpty() && beginsWithTime(words)) {
            TERM.read(cell, draft);
        } else if (renewal.isPresent()) {
            draft.renew(renewal.get().renewal(), cell.column());
            draft.term(cell.column()).asWritten(words);
            end.ifPresent(draft.term(cell.column())::end);
            renewal.get().unread().ifPresent(rest -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest)));
        } else if (end.isPresent() && (UNTIL.matcher(words).matches() || behind.isPresent())) {
            Term.Builder term = draft.term(cell.column()).end(end.get());
            Optional.of(words).filter(any -> cell.ditto() == Ditto.NONE).ifPresent(term::endAsWritten);
            behind.ifPresent(rest -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest)));
        } else {
            readDate(cell, draft);
        }
    }

    /** Checks if words begin with a period or a length, and not with a day of a month or words with a date. */
    private static boolean beginsWithTime(String words) {
        boolean isLength = !DATED.matcher(words).find() && TermCodec.beginsWithLength(words);
        return isLength || TermCodec.beginsWithPeriod(words);
    }

    /** Returns figures in brackets behind a date that are no part of it: 令和9年3月31日（1年間）. */
    private static Optional<String> figuresBehind(String words) {
        Matcher behind = FIGURES_BEHIND.matcher(words);
        boolean isOther =
                behind.matches() && StatedDate.ofWords(words).readAsWritten().isEmpty();
        return isOther ? Optional.of(behind.group(1)) : Optional.empty();
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
