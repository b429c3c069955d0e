package dev.renkei.time;

import java.util.List;
import java.util.OptionalInt;

/**
 * The words of a fiscal year: {@code 令和８年度}, {@code 2026年度（令和8年度）}, {@code 翌年度}.
 *
 * @param years  the years in the words, one or two, none if there is a reference
 * @param reference  what stands in for the year, if it is left out
 */
record FiscalYearWording(List<YearWording> years, DateReference reference) implements BoundWording {

    /** Obtains the words of a stated fiscal year. */
    static FiscalYearWording of(List<YearWording> years) {
        return new FiscalYearWording(years, DateReference.YEAR_LEFT_OUT);
    }

    @Override
    public boolean isReference() {
        return years.isEmpty();
    }

    @Override
    public FiscalYear resolve(ParseContext context, CharSequence text) {
        if (years.stream().anyMatch(YearWording::isYearZero)) {
            throw InvalidDateException.of(FiscalYear.class, "era-year", text);
        }
        int year = years.isEmpty() ? referred(context, text) : years.get(0).toWestern();
        if (!FiscalYear.isKnownYear(year)) {
            throw InvalidDateException.of(FiscalYear.class, "year-range", text);
        }
        return FiscalYear.of(year, context.calendar());
    }

    private int referred(ParseContext context, CharSequence text) {
        OptionalInt base = context.fiscalYear();
        if (base.isEmpty()) {
            throw InvalidDateException.of(JapaneseDates.class, "year-missing", text);
        }
        return base.getAsInt() + (context.isOwnValue() ? 0 : reference.years());
    }
}
