package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The last day of the term, in whose place lists also write how long it runs: 5年間, 1年間（自動更新）. */
final class TermEndCodec implements ColumnCodec {

    private static final ColumnCodec TERM = new TermCodec();

    /** A last day with the word that says so: 令和7年3月31日まで. */
    private static final Pattern UNTIL = Pattern.compile("[^（(]+(?:まで|迄)");

    /** A date before figures in brackets that are no part of it: 令和9年3月31日（1年間）. */
    private static final Pattern FIGURES_BEHIND = Pattern.compile("([^（(]+)([（(][^（()）]*[0-9０-９][^（()）]*[)）])");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<Term.Phrase> phrase = emptyIfInvalid(() -> TermCodec.parse(words));
        Optional<Term> read = phrase.map(Term.Phrase::term);
        Optional<MatchResult> behind = figuresBehind(words);
        List<String> unread = phrase.map(Term.Phrase::unread).orElseGet(List::of);
        Optional<PartialDate> end = Stream.concat(behind.map(match -> match.group(1)).stream(), unread.stream())
                .flatMap(each -> dateOf(each).stream())
                .findFirst()
                .or(() -> read.flatMap(Term::getEnd));
        if (phrase.flatMap(Term.Phrase::start).isPresent()
                || (end.isEmpty() && read.flatMap(Term::getLength).isPresent())) {
            TERM.read(cell, draft);
        } else if (read.flatMap(Term::getRenewal).isPresent()) {
            draft.renew(read.flatMap(Term::getRenewal).orElseThrow(), cell.column());
            draft.term(cell.column()).asWritten(words);
            end.ifPresent(draft.term(cell.column())::end);
            read.flatMap(Term::getLength).ifPresent(draft.term(cell.column())::length);
            unread.stream().filter(rest -> dateOf(rest).isEmpty()).forEach(rest -> reportPart(rest, cell, draft));
        } else if (end.isPresent() && (UNTIL.matcher(words).matches() || behind.isPresent())) {
            Term.Builder term = draft.term(cell.column()).end(end.get());
            Optional.of(words).filter(any -> cell.ditto() == Ditto.NONE).ifPresent(term::endAsWritten);
            behind.ifPresent(match -> reportPart(match.group(2), cell, draft));
        } else {
            readDate(cell, draft);
        }
    }

    private static void reportPart(String rest, ReadCell cell, RowDraft draft) {
        draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest));
    }

    private static Optional<PartialDate> dateOf(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parse(words))
                .flatMap(StatedDate::getDate)
                .map(TermEndCodec::dayOf);
    }

    /** Returns a date as it is, and the last day of a fiscal year. */
    private static PartialDate dayOf(PeriodBound bound) {
        return bound instanceof PartialDate date ? date : PartialDate.of(bound.getLastDay());
    }

    private static Optional<MatchResult> figuresBehind(String words) {
        Matcher behind = FIGURES_BEHIND.matcher(words);
        boolean isOther =
                behind.matches() && StatedDate.ofWords(words).readAsWritten().isEmpty();
        return isOther ? Optional.of(behind.toMatchResult()) : Optional.empty();
    }

    private static void readDate(ReadCell cell, RowDraft draft) {
        DateCodec.dateOf(cell, draft).ifPresent(date -> {
            Term.Builder term = draft.term(cell.column());
            date.getDate().map(TermEndCodec::dayOf).ifPresent(term::end);
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
