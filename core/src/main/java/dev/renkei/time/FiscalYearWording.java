package dev.renkei.time;

import java.util.List;

/**
 * The words of a fiscal year: {@code 令和８年度}, {@code 2026年度（令和8年度）}.
 *
 * @param years  the years in the words, one or two
 */
record FiscalYearWording(List<YearWording> years) implements BoundWording {

    @Override
    public FiscalYear resolve(ParseContext context, CharSequence text) {
        if (years.stream().anyMatch(YearWording::isYearZero)) {
            throw InvalidDateException.of(FiscalYear.class, "era-year", text);
        }
        int year = years.get(0).toWestern();
        if (!FiscalYear.isKnownYear(year)) {
            throw InvalidDateException.of(FiscalYear.class, "year-range", text);
        }
        return FiscalYear.of(year, context.calendar());
    }
}
