package dev.renkei.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The words of a half or quarter of a year: {@code 令和8年度上半期}, {@code 2026年第1四半期}.
 *
 * @param wholeYear  the fiscal or calendar year
 * @param firstMonth  the number of months of the year before the part
 * @param months  the number of months of the part
 */
record PartOfYearWording(BoundWording wholeYear, int firstMonth, int months) implements BoundWording {

    @Override
    public List<YearWording> years() {
        return wholeYear.years();
    }

    @Override
    public boolean isReference() {
        return wholeYear.isReference();
    }

    @Override
    public PartialDate resolve(ParseContext context, CharSequence text) {
        LocalDate first = wholeYear.resolve(context, text).getFirstDay();
        LocalDate start = first.plusMonths(firstMonth);
        return first.getDayOfMonth() == 1
                ? PartialDate.of(start.getYear(), start.getMonthValue())
                : PartialDate.of(start);
    }

    @Override
    public PartialDate resolveEnd(ParseContext context, CharSequence text) {
        LocalDate first = wholeYear.resolve(context, text).getFirstDay();
        LocalDate end = first.plusMonths(firstMonth + months).minusDays(1);
        return first.getDayOfMonth() == 1 ? PartialDate.of(end.getYear(), end.getMonthValue()) : PartialDate.of(end);
    }
}
