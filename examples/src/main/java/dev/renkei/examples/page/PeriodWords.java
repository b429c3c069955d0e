package dev.renkei.examples.page;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.wording.MessageTemplate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Words periods as people write them: {@code 2026年度～2028年度}, {@code from September 2017}.
 *
 * @param labels  the labels of the page
 * @param locale  the language of the page
 */
record PeriodWords(Labels labels, Locale locale) {

    /** Words a period by the western calendar. */
    String period(DatePeriod period) {
        String start = period.getStart().map(this::bound).orElse("");
        String end = period.getEnd().map(this::bound).orElse("");
        if (period.getStart().equals(period.getEnd())) {
            return start;
        }
        if (end.isEmpty()) {
            return labels.fill("period.from", start);
        }
        return start.isEmpty()
                ? labels.fill("period.until", end)
                : MessageTemplate.fill(labels.get("period.between"), Map.of("start", start, "end", end));
    }

    private String bound(PeriodBound bound) {
        return bound instanceof FiscalYear year
                ? labels.fill("period.fiscal-year", String.valueOf(year.getYear()))
                : date((PartialDate) bound);
    }

    private String date(PartialDate date) {
        String pattern = labels.get("period." + date.getPrecision().name());
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.getFirstDay());
    }
}
