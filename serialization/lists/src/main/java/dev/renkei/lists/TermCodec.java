package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long an agreement runs, in the words of a list: a period, a length, an end, and whether it is renewed.
 *
 * <p>Within longer words, a length or an end is looked for, and taken only if the library finds that the words say it.
 */
final class TermCodec implements ColumnCodec {
    private static final String ABOUT = "最[長短]|^約|[^契]約|およそ|おおむね|概ね";
    private static final String OR = "または|又は|もしくは|若しくは";

    /** A length, but not one of several, nor a limit of one, nor one that is counted from what has no day. */
    private static final Pattern LENGTH =
            Pattern.compile("(?<!" + ABOUT + "|" + OR + "|年間?から|期限|[完終]了後|[0-9０-９年月間][～〜~－-])"
                    + "[0-9０-９一二三四五六七八九十]{1,3}[ \\u3000]?(?:年|[かヶカケヵ箇ｹ]月|月間)間?+(?![0-9０-９前以ご毎度未超程]|から[0-9０-９]|" + OR
                    + "|[～〜~])");

    private static final Pattern ENGLISH_LENGTH = Pattern.compile(
            "(?<!(?i:about|up to|at least|at most|over|under) )" + Lengths.ENGLISH + "(?! ?(?i:to|or|-|–) ?[0-9a-z])");

    /** What makes of a length one of several, or a limit. */
    private static final Pattern VAGUE = Pattern.compile(ABOUT + "|未満|以上|以内|程度|年間?から[0-9０-９]");

    /** Words for a term of one year after the other, of which none is named. */
    private static final Pattern YEARLY = Pattern.compile(
            "単年度?(?:契約|協定|更新|ごと|毎)?|[毎各]年度?(?:ごと|毎)?(?:に|の)?(?:更新|継続|延長|協議|締結)?|(?:年度|[1１一]年)(?:ごと|毎)(?:に|の)?(?:更新|継続|延長)?");

    /** A day that is not read: 毎年3月31日まで, 当該年度末まで, 翌年3月31日, 令和4年4月1日締結. */
    private static final Pattern UNREAD_DAY = Pattern.compile("[毎各翌]年|年度末|月末|[0-9０-９]日(?:まで|迄|締結|調印|$)");

    /** A period as English lists are written with it (ISO 8601), such as 2022-04-01/2027-03-31. */
    private static final Pattern STANDARD_PERIOD = Pattern.compile("[0-9FY.-]+/[0-9FY.-]+");

    private static final Pattern END = Pattern.compile("[^\\s。、,～〜（(からはを]{4,16}(?=(?:まで|迄)(?!に))");

    private static final Pattern RANGE = Pattern.compile("[～〜~－–—-]");

    /** What stands behind the first day of a period. */
    private static final Pattern BEHIND_FIRST_DAY = Pattern.compile(RANGE + "|から|より|\\bto\\b");

    /** Without such a sign, a date is the first day, the last one, or neither. */
    private static final Pattern SPAN = Pattern.compile("[～〜~－–—]|から|より|まで|迄|\\bto\\b");

    /** A last day that no words state. */
    private static final PartialDate NO_END = PartialDate.of(9998, 12, 30);

    private static final Pattern BRACKETS = Pattern.compile("[（(;；]");

    /** Where words begin that are no longer about the time itself. */
    private static final Pattern TAIL = Pattern.compile("[。、,;；（(\\s]|ただし|以後|以降|その後|とし");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        if (DateCodec.isNone(words)) {
            return;
        }
        String time = RenewalWords.in(words).map(RenewalWords.Said::rest).orElse(words);
        Optional<DatePeriod> whole = periodIn(time);
        Optional<DatePeriod> period = whole.or(() -> periodAtStartOf(time));
        Optional<PartialDate> end = period.isPresent() ? Optional.empty() : endIn(time);
        Optional<Period> length = period.isPresent() ? Optional.empty() : lengthIn(time);
        Optional<RenewalReader.Read> renewal = RenewalReader.read(words)
                .or(() -> renewalInHead(words))
                .filter(read -> !YEARLY.matcher(words).matches());
        renewal.ifPresent(read -> draft.renew(read.renewal(), cell.column()));
        period.ifPresent(days -> readPeriod(days, cell, draft));
        length.ifPresent(each -> draft.term(cell.column()).length(each));
        end.ifPresent(each -> draft.term(cell.column()).end(each));
        if (whole.isEmpty() || saysAnything(draft, words)) {
            draft.term(cell.column()).asWritten(words);
        }
        boolean hasTime = period.isPresent() || length.isPresent() || end.isPresent();
        Optional<ParseFailure> impossible = hasTime ? Optional.empty() : impossibleDayIn(time);
        if (impossible.isPresent()) {
            draft.report(ListProblem.CELL_DATE, cell, impossible.get());
        } else if (!hasTime && renewal.isEmpty()) {
            boolean isYearly = YEARLY.matcher(words).matches();
            draft.report(isYearly ? ListProblem.CELL_YEARLY : ListProblem.CELL_TERM, cell, Map.of());
        } else {
            Stream.concat(
                            period.flatMap(days -> otherLengthIn(time, days)).stream(),
                            unreadIn(hasTime ? "" : headOf(time), words, renewal))
                    .forEach(rest -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest)));
        }
    }

    /** Checks if words begin with a period: R4.4.1-R7.3.31（自動更新）. */
    static boolean beginsWithPeriod(String words) {
        return BEHIND_FIRST_DAY.matcher(words).find()
                && periodIn(words).or(() -> periodAtStartOf(words)).isPresent();
    }

    /** Checks if words begin with a length: 1年間（自動更新）, 締結日から3年. */
    static boolean beginsWithLength(String words) {
        return lengthIn(headOf(words)).isPresent();
    }

    /** Returns the period before words about something else. */
    private static Optional<DatePeriod> periodAtStartOf(String words) {
        return periodIn(headOf(words)).or(() -> periodIn(beforeBrackets(words)));
    }

    /** Returns what stands before brackets and the like, as a period in English has spaces within it. */
    private static String beforeBrackets(String words) {
        return BRACKETS.split(words, 2)[0].strip();
    }

    /** Returns what stands before the words about a renewal. */
    private static String headOf(String words) {
        Matcher tail = TAIL.matcher(words);
        return tail.find() ? words.substring(0, tail.start()).strip() : words;
    }

    /** Reads a renewal before words about something else: 定めなし（3か月前の申出で解除可）. */
    private static Optional<RenewalReader.Read> renewalInHead(String words) {
        String head = headOf(words);
        Optional<String> rest =
                Optional.of(words.substring(head.length()).strip()).filter(each -> !each.isEmpty());
        return RenewalReader.read(head).map(read -> new RenewalReader.Read(read.renewal(), rest));
    }

    /** Returns why a day that words name as the last one, or as one of a period, does not exist. */
    private static Optional<ParseFailure> impossibleDayIn(String words) {
        return Stream.concat(Stream.of(words), END.matcher(words).results().map(MatchResult::group))
                .flatMap(each -> impossibleDay(each).stream())
                .findFirst();
    }

    private static Optional<ParseFailure> impossibleDay(String words) {
        try {
            JapaneseDates.parsePeriodPhrase(words, ParseContext.none());
            return Optional.empty();
        } catch (InvalidDateException e) {
            return Optional.of(e.getFailure())
                    .filter(failure -> failure.getRule().endsWith("no-such-day"));
        }
    }

    /** Returns the words that nothing of the term says: a date that can be the first or the last one, and a notice. */
    private static Stream<String> unreadIn(String head, String words, Optional<RenewalReader.Read> renewal) {
        Stream<String> date = Stream.of(head)
                .filter(each ->
                        parseDate(each).isPresent() || UNREAD_DAY.matcher(each).find());
        Stream<String> notice =
                renewal.map(RenewalReader.Read::unread).orElseGet(() -> RenewalReader.noticeIn(words)).stream();
        return Stream.concat(date, notice);
    }

    /** Returns the words for a length that a period beside it does not have: 5年間（令和4年4月1日～令和8年3月31日）. */
    private static Optional<String> otherLengthIn(String words, DatePeriod period) {
        Optional<LocalDate> first = period.getFirstDay();
        Optional<LocalDate> last = period.getLastDay();
        boolean isOther = first.isPresent()
                && last.isPresent()
                && lengthIn(words)
                        .filter(length -> !first.get().plus(length).minusDays(1).equals(last.get()))
                        .isPresent();
        return isOther ? LENGTH.matcher(words).results().map(MatchResult::group).findFirst() : Optional.empty();
    }

    /** Checks if the library compares more of words with the term than that a period ends: a period alone is kept as a cell. */
    private static boolean saysAnything(RowDraft draft, String words) {
        String apart = RANGE.matcher(words).replaceAll(" ");
        return draft.build().getTerm().stream()
                .anyMatch(term -> term.withAsWritten(apart).compareAsWritten() != WordingMatch.NOT_READ);
    }

    private static Optional<DatePeriod> periodIn(String words) {
        Optional<DatePeriod> period = emptyIfInvalid(() -> JapaneseDates.parsePeriodPhrase(words, ParseContext.none()))
                .map(phrase -> phrase.stated().getPeriod());
        return period.isEmpty() && STANDARD_PERIOD.matcher(words).matches()
                ? emptyIfInvalid(() -> DatePeriod.parse(words))
                : period.filter(days -> !isOneDate(days) || SPAN.matcher(words).find());
    }

    /** Checks for a single day or month, of which nobody can say if it is the first or the last one. */
    private static boolean isOneDate(DatePeriod period) {
        return period.getStart()
                        .filter(start ->
                                start instanceof PartialDate date && date.getPrecision() != PartialDate.Precision.YEAR)
                        .isPresent()
                && period.getStart().equals(period.getEnd());
    }

    private static void readPeriod(DatePeriod period, ReadCell cell, RowDraft draft) {
        period.getStart().ifPresent(start -> draft.startsOn(start, cell.column()));
        period.getEnd().ifPresent(end -> draft.term(cell.column()).end(dayOf(end)));
    }

    /** Returns a date as it is, and the last day of a fiscal year. */
    static PartialDate dayOf(PeriodBound bound) {
        return bound instanceof PartialDate date ? date : PartialDate.of(bound.getLastDay());
    }

    private static Optional<Period> lengthIn(String words) {
        return Stream.of(
                        Stream.of(words).filter(whole -> !VAGUE.matcher(whole).find()),
                        LENGTH.matcher(words).results().map(MatchResult::group),
                        ENGLISH_LENGTH.matcher(words).results().map(MatchResult::group))
                .flatMap(each -> each)
                .flatMap(group -> Lengths.parse(group).stream())
                .distinct()
                .limit(Lengths.MAX_TRIED)
                .filter(length -> isLengthOf(words, length))
                .findFirst();
    }

    /** Checks if the library finds that words say a length of a term, and not of its renewal. */
    private static boolean isLengthOf(String words, Period length) {
        return Term.builder().length(length).lengthAsWritten(words).build().compareLengthAsWritten()
                == WordingMatch.AGREES;
    }

    private static Optional<PartialDate> endIn(String words) {
        return END.matcher(words)
                .results()
                .map(MatchResult::group)
                .flatMap(group -> parseDate(group).stream())
                .distinct()
                .limit(Lengths.MAX_TRIED)
                .filter(end -> !differs(end, words) && differs(NO_END, words))
                .findFirst();
    }

    /** Finds the last day in words that begin with it. */
    static Optional<PartialDate> lastDayIn(String words) {
        return parseDate(headOf(words)).or(() -> endIn(words));
    }

    private static Optional<PartialDate> parseDate(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parse(words))
                .flatMap(StatedDate::getDate)
                .map(TermCodec::dayOf);
    }

    /** Checks if the library finds that words say another last day of a term. */
    private static boolean differs(PartialDate end, String words) {
        return Term.endingOn(end).withAsWritten(words).differingParts().contains(Term.Part.END);
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
