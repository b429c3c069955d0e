package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.ParseFailure;
import dev.renkei.time.Basis;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A column of dates.
 *
 * @param pointer  the part of the agreement
 * @param getter  returns the date of an agreement
 * @param setter  sets the date
 */
record DateCodec(
        String pointer,
        Function<Agreement, Optional<StatedDate>> getter,
        BiConsumer<Agreement.Builder, StatedDate> setter)
        implements ColumnCodec {

    static final ColumnCodec EFFECTIVE_ON =
            new DateCodec("/effectiveOn", Agreement::getEffectiveOn, Agreement.Builder::effectiveOn);
    static final ColumnCodec TERMINATED_ON =
            new DateCodec("/terminatedOn", Agreement::getTerminatedOn, Agreement.Builder::terminatedOn);

    /** What stands in a cell of which there is no date. */
    private static final Pattern NONE = Pattern.compile(
            "[-－―—ー−‐–─…・*＊/／]+|なし|無し?|(?:年月日|日付|締結日)?(?:不明|未詳)|未定|(?:調査|調整|協議|交渉|確認|(?:更新|締結)?手続き?)中|該当なし|n/?a|none|unknown|tbd",
            Pattern.CASE_INSENSITIVE);

    /** The days that spreadsheets count as such numbers lie between 1954 and 2064. */
    private static final Pattern SERIAL = Pattern.compile("[2-5][0-9]{4}(?:\\.[0-9]+)?");

    /** Words in brackets behind a date, without a number that could be of another one. */
    private static final Pattern WORDS_BEHIND = Pattern.compile("([^（()）]+)([（(][^（()）0-9０-９一二三四五六七八九十元]{1,40}[)）])");

    /** Another date and words in brackets behind a date: (R5.3.1再締結), but not (2017年) or (第2号). */
    private static final Pattern OTHER_BEHIND =
            Pattern.compile(".+([（(](?=[^()（）]*[0-9０-９元][年./．][^()（）]*[0-9０-９])[^()（）]*"
                    + "[^()（）0-9０-９〇一二三四五六七八九十元年度月日時分火水木金土曜平成令和昭大正明治西暦午前後頃付け,，./．／:：\\-－ \\u3000A-Za-z]"
                    + "[^()（）]*[)）])");

    /** What says that a date is still to come. */
    private static final Pattern EXPECTED = Pattern.compile(".+?([（(]?(?:締結|更新|終了)?(?:予定|見込み?)[)）]?)");

    /** A year that has every day. */
    private static final int LEAP_YEAR = 2000;

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        dateOf(cell, draft).ifPresent(date -> {
            setter.accept(draft.agreement(), date);
            draft.cameFrom(pointer, cell.column());
        });
    }

    /** Reads a date; what is none, or has no year, is reported. */
    static Optional<StatedDate> dateOf(ReadCell cell, RowDraft draft) {
        return dateOf(cell, Optional.empty(), draft);
    }

    /** Reads a date, which lies in a fiscal year if its words have no year. */
    static Optional<StatedDate> dateOf(ReadCell cell, Optional<FiscalYear> within, RowDraft draft) {
        if (cell.kind() == CellKind.DATE) {
            return Optional.of(withWords(StatedDate.of(PartialDate.parse(cell.words())), cell));
        }
        String words = TextCodecs.onOneLine(cell.words());
        if (isNone(words)) {
            return Optional.empty();
        }
        try {
            JapaneseDates.TimePhrase<StatedDate> phrase = JapaneseDates.parsePhrase(words, ParseContext.none());
            StatedDate date = phrase.time().map(phrase.stated()::withTime).orElse(phrase.stated());
            reportOther(words, cell, draft);
            return Optional.of(withWords(date, cell));
        } catch (InvalidDateException e) {
            Optional<StatedDate> other = StatedDate.ofWords(words)
                    .readAsWritten()
                    .or(() -> startOf(words))
                    .map(date -> withWords(StatedDate.of(date, words), cell));
            if (other.isPresent()) {
                reportOther(words, cell, draft);
                return other;
            }
            return isWithoutYear(words)
                    ? Optional.of(completed(words, within, cell, draft))
                    : beforeWords(words, cell, draft).or(() -> refuse(cell, e, draft));
        }
    }

    /** Returns the date before words in brackets, which are reported. */
    private static Optional<StatedDate> beforeWords(String words, ReadCell cell, RowDraft draft) {
        Matcher behind = WORDS_BEHIND.matcher(words);
        if (!behind.matches()) {
            return Optional.empty();
        }
        String alone = behind.group(1).strip();
        Optional<StatedDate> date =
                StatedDate.ofWords(alone).readAsWritten().map(value -> withWords(StatedDate.of(value, alone), cell));
        date.ifPresent(any -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", behind.group(2))));
        return date;
    }

    private static void reportOther(String words, ReadCell cell, RowDraft draft) {
        String plain = DatedEvent.withRoundBrackets(words);
        Stream.of(OTHER_BEHIND, EXPECTED)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(other -> draft.report(
                        ListProblem.CELL_PART, cell, Map.of("rest", words.substring(other.start(1), other.end(1)))));
    }

    static boolean isNone(String words) {
        return NONE.matcher(words.strip()).matches();
    }

    /** A mark stands for its date as the words of the source; below a merged cell there are none. */
    static StatedDate withWords(StatedDate date, ReadCell cell) {
        return switch (cell.ditto()) {
            case NONE -> date;
            case MARK ->
                date.getDate()
                        .map(value -> StatedDate.of(value, cell.written().strip()))
                        .orElse(date);
            case BLANK -> date.getDate().map(StatedDate::of).orElse(date);
        };
    }

    /** Returns the first day of words that name no last one: H17.8.31～. */
    private static Optional<PeriodBound> startOf(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parsePeriodPhrase(words, ParseContext.none()))
                .map(phrase -> phrase.stated().getPeriod())
                .filter(period -> period.getEnd().isEmpty())
                .flatMap(DatePeriod::getStart);
    }

    private static boolean isWithoutYear(String words) {
        return inYear(words, LEAP_YEAR)
                .filter(date -> date.getBasis() == Basis.INFERRED)
                .isPresent();
    }

    private static Optional<StatedDate> inYear(String words, int year) {
        return emptyIfInvalid(() -> JapaneseDates.parsePhrase(words, ParseContext.of(PartialDate.of(year)))
                .stated());
    }

    /** Returns the date of words without a year; if no fiscal year is known, or none of its days is meant, the words alone. */
    private static StatedDate completed(String words, Optional<FiscalYear> within, ReadCell cell, RowDraft draft) {
        Optional<StatedDate> date = within.stream()
                .flatMap(year -> Stream.of(year.getYear(), year.getYear() + 1)
                        .flatMap(each -> inYear(words, each).stream())
                        .filter(each ->
                                each.getDate().filter(day -> isIn(year, day)).isPresent()))
                .findFirst();
        if (date.isEmpty()) {
            draft.report(ListProblem.CELL_YEAR, cell, Map.of());
        }
        return date.map(each -> withWords(each, cell)).orElseGet(() -> StatedDate.ofWords(words));
    }

    private static boolean isIn(FiscalYear year, PeriodBound date) {
        return !date.getFirstDay().isBefore(year.getFirstDay())
                && !date.getLastDay().isAfter(year.getLastDay());
    }

    private static Optional<StatedDate> refuse(ReadCell cell, InvalidDateException e, RowDraft draft) {
        if (SERIAL.matcher(cell.words()).matches()) {
            LocalDate day =
                    DateUtil.getLocalDateTime(Double.parseDouble(cell.words())).toLocalDate();
            draft.report(ListProblem.CELL_SERIAL, cell, Map.of("day", day.toString()));
        } else {
            ParseFailure reason = e.getFailure();
            draft.report(ListProblem.CELL_DATE, cell, reason);
        }
        return Optional.empty();
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return getter.apply(agreement).map(date -> cellOf(date, wording)).orElse(Cell.BLANK);
    }

    /** Returns the words of a date, unless they leave out what was inferred, as 10月1日 does the year. */
    static Cell cellOf(StatedDate date, Wording wording) {
        boolean isWhole = wording.dates() != Wording.Dates.VALUES && date.getBasis() == Basis.STATED;
        Optional<String> written =
                date.getAsWritten().filter(words -> isWhole || date.getDate().isEmpty());
        return written.map(Cell::of)
                .or(() -> date.toLocalDate().map(DateCodec::cellOf))
                .or(() -> date.getDate().map(value -> Cell.of(JapaneseDates.format(value))))
                .orElse(Cell.BLANK);
    }

    static Cell cellOf(LocalDate day) {
        return new Cell(day.toString(), CellKind.DATE, CellSpan.OWN);
    }
}
