package dev.renkei.testing;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes periods of days, months, years and fiscal years.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PeriodSampler implements Sampler<DatePeriod> {

    private static final PeriodSampler ANY = new PeriodSampler(Optional.empty());

    private final Optional<Days.DayRange> days;

    private PeriodSampler(Optional<Days.DayRange> days) {
        this.days = days;
    }

    /**
     * Obtains the sampler of all periods, open ones among them.
     *
     * @return the sampler, not null
     */
    public static PeriodSampler any() {
        return ANY;
    }

    /**
     * Returns a sampler of periods with a first and a last day in a range.
     *
     * @param first  the first day, from 1900 on, not null
     * @param last  the last day, up to 2100, not before the first, not null
     * @return the sampler, not null
     * @throws IllegalArgumentException if a day is out of range
     */
    public PeriodSampler within(LocalDate first, LocalDate last) {
        return new PeriodSampler(Optional.of(new Days.DayRange(first, last)));
    }

    @Override
    public DatePeriod sample(RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        return days.map(range -> within(choices, range)).orElseGet(() -> ScalarSamplers.datePeriod(choices));
    }

    private static DatePeriod within(RandomSource choices, Days.DayRange range) {
        LocalDate start = range.sample(choices);
        LocalDate end = Days.between(choices, start, range.last());
        FiscalYear year = FiscalCalendar.JAPANESE.fiscalYearOf(start);
        DatePeriod whole = DatePeriod.ofDays(range.first(), range.last());
        List<DatePeriod> possible = List.of(
                DatePeriod.ofDays(start, end),
                DatePeriod.of(PartialDate.of(YearMonth.from(start))),
                DatePeriod.of(year),
                DatePeriod.between(PartialDate.of(start), year));
        return Optional.of(choices.oneOf(possible)).filter(whole::encloses).orElse(possible.get(0));
    }
}
