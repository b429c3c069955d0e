package dev.renkei.examples;

import dev.renkei.message.ParseFailure;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates, fiscal years and periods, by their canonical texts or in the words of Japanese documents.
 *
 * <p>Dates are read as {@link JapaneseDates} reads them, and so are periods, beside their canonical texts.
 */
final class DateReadings {

    private static final String DATE = "[0-9]{4}[0-9-]*";
    private static final String FISCAL_YEAR = "FY[0-9]*(?:@[0-9-]*)?";
    private static final String BOUND = "(?:\\.\\.|" + FISCAL_YEAR + "|" + DATE + ")";
    private static final Pattern CANONICAL_PERIOD = Pattern.compile(FISCAL_YEAR + "|" + BOUND + "/" + BOUND);

    /** The reasons that are as good for a fiscal year as for a period. */
    private static final Set<String> COMMON_REASONS =
            Set.of("FiscalYear.era-year", "FiscalYear.year-range", "DatePeriod.ends-before-start");

    private DateReadings() {}

    /** Reads a date, such as {@code 2017-02-08}, {@code 平成29年２月８日（水）} or {@code 2013年3月末現在}. */
    static Reading date(String text, Circumstances around) {
        JapaneseDates.TimePhrase<StatedDate> phrase = JapaneseDates.parsePhrase(text, around.context());
        DatePeriod days = DatePeriod.of(phrase.stated().getDate().orElseThrow());
        return Reading.of(days, phrase, phrase.stated().getRemarks());
    }

    /** Reads a period, such as {@code FY2026/FY2028}, {@code 2017-04/..} or {@code 令和８年度～令和10年度}. */
    static Reading period(String text, Circumstances around) {
        JapaneseDates.TimePhrase<StatedPeriod> phrase = phrase(text, around);
        return Reading.of(phrase.stated().getPeriod(), phrase, phrase.stated().getRemarks());
    }

    /** Reads a fiscal year or a span of them, such as {@code FY2026}, {@code 平成32年度} or {@code 令和８～10年度}. */
    static Reading fiscalYear(String text, Circumstances around) {
        JapaneseDates.TimePhrase<StatedPeriod> phrase;
        try {
            phrase = phrase(text, around);
        } catch (InvalidDateException e) {
            throw COMMON_REASONS.contains(e.getFailure().getRule()) ? e : noFiscalYear(text);
        }
        DatePeriod years = phrase.stated().getPeriod();
        if (bounds(years).anyMatch(PartialDate.class::isInstance)) {
            throw noFiscalYear(text);
        }
        return Reading.of(years, phrase, phrase.stated().getRemarks());
    }

    private static Stream<PeriodBound> bounds(DatePeriod period) {
        return Stream.of(period.getStart(), period.getEnd()).flatMap(Optional::stream);
    }

    private static InvalidDateException noFiscalYear(String text) {
        return new InvalidDateException(ParseFailure.of(FiscalYear.class, "form", text));
    }

    /** Reads a period that stands alone, such as {@code FY2026} or {@code 令和８年度}. */
    static DatePeriod alone(String text) {
        return CANONICAL_PERIOD.matcher(text).matches()
                ? DatePeriod.parse(text)
                : JapaneseDates.parsePeriod(text).getPeriod();
    }

    private static JapaneseDates.TimePhrase<StatedPeriod> phrase(String text, Circumstances around) {
        if (!CANONICAL_PERIOD.matcher(text).matches()) {
            return JapaneseDates.parsePeriodPhrase(text, around.context());
        }
        DatePeriod period = DatePeriod.parse(text);
        DatePeriod inCalendar = around.fiscalCalendar()
                .map(calendar -> inCalendar(period, calendar, text))
                .orElse(period);
        return new JapaneseDates.TimePhrase<>(
                StatedPeriod.of(inCalendar), Optional.empty(), List.of(), Optional.empty());
    }

    /** Takes the fiscal years that do not name their own calendar in another one. */
    private static DatePeriod inCalendar(DatePeriod period, FiscalCalendar calendar, String text) {
        Optional<PeriodBound> start = period.getStart().map(bound -> inCalendar(bound, calendar));
        Optional<PeriodBound> end = period.getEnd().map(bound -> inCalendar(bound, calendar));
        if (start.isEmpty()) {
            return DatePeriod.ofUnboundedStart(end.orElseThrow());
        }
        if (end.isEmpty()) {
            return DatePeriod.ofUnboundedEnd(start.get());
        }
        if (start.get().isAfter(end.get())) {
            throw new InvalidDateException(ParseFailure.of(DatePeriod.class, "ends-before-start", text)
                    .with("start", start.get().getFirstDay())
                    .with("end", end.get().getLastDay()));
        }
        return DatePeriod.between(start.get(), end.get());
    }

    private static PeriodBound inCalendar(PeriodBound bound, FiscalCalendar calendar) {
        return bound instanceof FiscalYear year && year.getCalendar().equals(FiscalCalendar.JAPANESE)
                ? year.withCalendar(calendar)
                : bound;
    }
}
