package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.ParseFailure;
import dev.renkei.time.Basis;
import dev.renkei.time.DatePeriod;
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
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** A column of dates. */
final class DateCodec implements ColumnCodec {

    static final ColumnCodec EFFECTIVE_ON =
            new DateCodec("/effectiveOn", Agreement::getEffectiveOn, Agreement.Builder::effectiveOn);
    static final ColumnCodec TERMINATED_ON =
            new DateCodec("/terminatedOn", Agreement::getTerminatedOn, Agreement.Builder::terminatedOn);

    /** What stands in a cell of which there is no date. */
    private static final Pattern NONE = Pattern.compile(
            "[-－―—ー−‐–─…・*＊/／]+|なし|無し?|不明|未定|未詳|調査中|該当なし|n/?a|none|unknown|tbd", Pattern.CASE_INSENSITIVE);

    /** The days that spreadsheets count as such numbers lie between 1954 and 2064. */
    private static final Pattern SERIAL = Pattern.compile("[2-5][0-9]{4}(?:\\.[0-9]+)?");

    private final String pointer;
    private final Function<Agreement, Optional<StatedDate>> getter;
    private final BiConsumer<Agreement.Builder, StatedDate> setter;

    private DateCodec(
            String pointer,
            Function<Agreement, Optional<StatedDate>> getter,
            BiConsumer<Agreement.Builder, StatedDate> setter) {
        this.pointer = pointer;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        dateOf(cell, draft).ifPresent(date -> {
            setter.accept(draft.agreement(), date);
            draft.cameFrom(pointer, cell.column());
        });
    }

    /** Reads a date; what is none is reported. */
    static Optional<StatedDate> dateOf(ReadCell cell, RowDraft draft) {
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
            return Optional.of(withWords(date, cell));
        } catch (InvalidDateException e) {
            Optional<StatedDate> other = StatedDate.ofWords(words)
                    .readAsWritten()
                    .or(() -> startOf(words))
                    .map(date -> withWords(StatedDate.of(date, words), cell));
            if (other.isPresent()) {
                return other;
            }
            return isWithoutYear(words) ? Optional.of(StatedDate.ofWords(words)) : refuse(cell, e, draft);
        }
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
        try {
            DatePeriod period = JapaneseDates.parsePeriodPhrase(words, ParseContext.none())
                    .stated()
                    .getPeriod();
            return period.getStart().filter(start -> period.getEnd().isEmpty());
        } catch (InvalidDateException noPeriod) {
            return Optional.empty();
        }
    }

    private static boolean isWithoutYear(String words) {
        try {
            return JapaneseDates.parsePhrase(words, ParseContext.of(PartialDate.of(2000)))
                            .stated()
                            .getBasis()
                    == Basis.INFERRED;
        } catch (InvalidDateException noDate) {
            return false;
        }
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
