package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long an agreement runs, in the words of a list: a period, a length, an end, and whether it is renewed.
 *
 * <p>What {@link Term#parsePhrase} reads is taken, beside the words by which lists are written with a renewal.
 */
final class TermCodec implements ColumnCodec {

    /** Words for a term of one year after the other, of which none is named. */
    private static final Pattern YEARLY = Pattern.compile(
            "単年度?(?:契約|協定|更新|ごと|毎)?|[毎各]年度?(?:ごと|毎)?(?:に|の)?(?:更新|継続|延長|協議|締結)?|(?:年度|[1１一]年)(?:ごと|毎)(?:に|の)?(?:更新|継続|延長)?");

    private static final Pattern RANGE = Pattern.compile("[～〜~－–—-]");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        if (DateCodec.isNone(words)) {
            return;
        }
        if (YEARLY.matcher(words).matches()) {
            draft.report(ListProblem.CELL_YEARLY, cell, Map.of());
            draft.term(cell.column()).asWritten(words);
            return;
        }
        boolean isRead = readTime(words, cell, draft);
        if (!isRead || !isPeriod(words) || saysAnything(draft, words)) {
            draft.term(cell.column()).asWritten(words);
        }
    }

    /** Reads what words say, and returns whether they say anything. */
    private static boolean readTime(String words, ReadCell cell, RowDraft draft) {
        try {
            Term.Phrase phrase = parse(words);
            Term read = phrase.term();
            read.getRenewal().ifPresent(renewal -> draft.renew(renewal, cell.column()));
            phrase.start().ifPresent(start -> draft.startsOn(start, cell.column()));
            read.getLength().ifPresent(length -> draft.term(cell.column()).length(length));
            read.getCountingRule().ifPresent(rule -> draft.term(cell.column()).countingRule(rule));
            read.getEnd().ifPresent(end -> draft.term(cell.column()).end(end));
            phrase.unread().forEach(rest -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest)));
            return true;
        } catch (InvalidDateException e) {
            if (saysNothing(e)) {
                draft.report(ListProblem.CELL_TERM, cell, Map.of());
            } else {
                draft.report(ListProblem.CELL_DATE, cell, e.getFailure());
            }
            return false;
        }
    }

    /**
     * Reads the words of a term, which can end with those by which lists are written with a renewal.
     *
     * @throws InvalidDateException if the words say nothing of a term, or name a day that the calendar does not have
     */
    static Term.Phrase parse(String words) {
        Optional<RenewalWords.Said> own = RenewalWords.in(words);
        if (own.isEmpty()) {
            return Term.parsePhrase(words);
        }
        Term.Phrase beside = parseBesideRenewal(own.get().rest());
        Term term =
                Term.builder().from(beside.term()).renewal(own.get().renewal()).build();
        return new Term.Phrase(term, beside.start(), beside.unread());
    }

    private static Term.Phrase parseBesideRenewal(String words) {
        try {
            return Term.parsePhrase(words);
        } catch (InvalidDateException e) {
            if (!saysNothing(e)) {
                throw e;
            }
            boolean isYes = emptyIfInvalid(() -> Renewal.parsePhrase(words)).isPresent();
            List<String> unread = words.isBlank() || isYes ? List.of() : List.of(words);
            return new Term.Phrase(Term.builder().build(), Optional.empty(), unread);
        }
    }

    private static boolean saysNothing(InvalidDateException e) {
        return e.getFailure().getRule().equals("Term.not-said");
    }

    /** Checks if words are a period and nothing else but a renewal: they are kept as a cell. */
    private static boolean isPeriod(String words) {
        String time = RenewalWords.in(words).map(RenewalWords.Said::rest).orElse(words);
        return emptyIfInvalid(() -> DatePeriod.parse(time)).isPresent()
                || emptyIfInvalid(() -> JapaneseDates.parsePeriodPhrase(time, ParseContext.none()))
                        .isPresent();
    }

    /** Checks if the library compares more of words with the term than that a period ends. */
    private static boolean saysAnything(RowDraft draft, String words) {
        String apart = RANGE.matcher(words).replaceAll(" ");
        return draft.build().getTerm().stream()
                .anyMatch(term -> term.withAsWritten(apart).compareAsWritten() != WordingMatch.NOT_READ);
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return agreement
                .getTerm()
                .map(term -> term.getAsWritten()
                        .filter(words -> wording.dates() != Wording.Dates.VALUES)
                        .map(Cell::of)
                        .orElseGet(() -> Cell.of(wordsOf(agreement, term, wording))))
                .orElse(Cell.BLANK);
    }

    /** Words a term: its period, else its length, and the kind of its renewal. */
    private static String wordsOf(Agreement agreement, Term term, Wording wording) {
        Optional<PeriodBound> start =
                agreement.getEffectiveOn().or(agreement::getConcludedOn).flatMap(StatedDate::getDate);
        String time = term.getEnd()
                .map(end -> format(start, end, wording))
                .or(() -> term.getLength()
                        .map(length -> CivilPeriods.toMessage(length).getMessage(wording.locale())))
                .orElse("");
        String renewal = term.getRenewal()
                .map(each -> RenewalWords.of(each, wording.locale()))
                .orElse("");
        return time.isEmpty() || renewal.isEmpty()
                ? time + renewal
                : time + ListWords.inBrackets(renewal, wording.locale());
    }

    private static String format(Optional<PeriodBound> start, PartialDate end, Wording wording) {
        DatePeriod period = start.filter(first -> !first.getFirstDay().isAfter(end.getLastDay()))
                .map(first -> DatePeriod.between(first, end))
                .orElseGet(() -> DatePeriod.ofUnboundedStart(end));
        if (wording.dates() == Wording.Dates.ERAS) {
            return JapaneseDates.formatEra(period);
        }
        return wording.isJapanese() ? JapaneseDates.format(period) : period.toString();
    }

    /** Returns the last day of a term of an agreement, if it is stated as a day. */
    static Optional<LocalDate> endOf(Agreement agreement) {
        return agreement
                .getTerm()
                .flatMap(Term::getEnd)
                .filter(end -> end.getPrecision() == PartialDate.Precision.DAY)
                .map(PartialDate::getLastDay);
    }
}
