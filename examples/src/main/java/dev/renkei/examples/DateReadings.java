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
    private static final String BOUND = "(?:\\.\\.|FY[0-9@-]*|" + DATE + ")";
    private static final Pattern CANONICAL_PERIOD = Pattern.compile("FY[0-9@-]*|" + BOUND + "/" + BOUND);

    /** The reasons that are as good for a fiscal year as for a period. */
    private static final Set<String> COMMON_REASONS =
            Set.of("FiscalYear.era-year", "FiscalYear.year-range", "DatePeriod.ends-before-start");

    private DateReadings() {}

    /** Reads a date, such as {@code 2017-02-08} or {@code 平成29年２月８日（水）}. */
    static Reading date(String text, Circumstances around) {
        return of(around.baseYear()
                .map(year -> JapaneseDates.parse(text, year.getValue()))
                .orElseGet(() -> JapaneseDates.parse(text)));
    }

    private static Reading of(StatedDate stated) {
        return Reading.of(DatePeriod.of(stated.getDate()), stated.getRemarks());
    }

    /** Reads a period, such as {@code FY2026/FY2028}, {@code 2017-04/..} or {@code 令和８年度～令和10年度}. */
    static Reading period(String text, Circumstances around) {
        return of(stated(text, around));
    }

    /** Reads a fiscal year or a span of them, such as {@code FY2026}, {@code 平成32年度} or {@code 令和８～10年度}. */
    static Reading fiscalYear(String text, Circumstances around) {
        StatedPeriod stated;
        try {
            stated = stated(text, around);
        } catch (InvalidDateException e) {
            throw COMMON_REASONS.contains(e.getFailure().getRule()) ? e : noFiscalYear(text);
        }
        if (bounds(stated.getPeriod()).anyMatch(PartialDate.class::isInstance)) {
            throw noFiscalYear(text);
        }
        return of(stated);
    }

    private static Stream<PeriodBound> bounds(DatePeriod period) {
        return Stream.of(period.getStart(), period.getEnd()).flatMap(Optional::stream);
    }

    private static InvalidDateException noFiscalYear(String text) {
        return new InvalidDateException(ParseFailure.of(FiscalYear.class, "form", text));
    }

    private static Reading of(StatedPeriod stated) {
        return Reading.of(stated.getPeriod(), stated.getRemarks());
    }

    /** Reads a period as it is stated. */
    static StatedPeriod stated(String text, Circumstances around) {
        StatedPeriod stated = read(text, around);
        return around.fiscalCalendar()
                .map(calendar -> stated.withPeriod(inCalendar(stated.getPeriod(), calendar, text)))
                .orElse(stated);
    }

    private static StatedPeriod read(String text, Circumstances around) {
        if (CANONICAL_PERIOD.matcher(text).matches()) {
            return StatedPeriod.of(DatePeriod.parse(text));
        }
        return around.baseYear()
                .map(year -> JapaneseDates.parsePeriod(text, year.getValue()))
                .orElseGet(() -> JapaneseDates.parsePeriod(text));
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
