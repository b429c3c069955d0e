package dev.renkei.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a period: {@code 令和８年度～令和10年度}, {@code 平成29年４月～}, {@code 2017年9月}.
 *
 * @param start  the words of the start, empty if there is no start
 * @param end  the words of the end, empty if there is no end
 * @param isUnit  whether a single day, month or year is the whole period, and so both the start and the end
 */
record PeriodWording(Optional<BoundWording> start, Optional<BoundWording> end, boolean isUnit) {

    static PeriodWording ofUnit(BoundWording unit) {
        return new PeriodWording(Optional.of(unit), Optional.of(unit), true);
    }

    static PeriodWording between(Optional<BoundWording> start, Optional<BoundWording> end) {
        return new PeriodWording(start, end, false);
    }

    /** Checks if the year must come from the context. */
    boolean omitsYear() {
        return start.or(() -> end).filter(first -> first.years().isEmpty()).isPresent();
    }

    /** Checks if the words give months or days of the lunisolar calendar. */
    boolean isLunisolar() {
        return isLunisolar(start) || isLunisolar(end);
    }

    private static boolean isLunisolar(Optional<BoundWording> bound) {
        return bound.filter(words -> words instanceof DateWording date && date.isLunisolar())
                .isPresent();
    }

    /** Returns the period that the words denote; an end without a year is in the year of the start. */
    DatePeriod resolve(ParseContext context, CharSequence text) {
        Optional<PeriodBound> first = start.map(words -> words.resolve(context, text));
        ParseContext afterStart = first.map(context::after).orElse(context);
        Optional<PeriodBound> last = end.map(words -> words.resolve(afterStart, text));
        return PeriodText.ordered(first, last, text);
    }

    /** Returns the period that the words denote, with separate contexts for the start and the end. */
    DatePeriod resolve(ParseContext startContext, ParseContext endContext, CharSequence text) {
        Optional<PeriodBound> first = start.map(words -> words.resolve(startContext, text));
        Optional<PeriodBound> last = isUnit ? first : end.map(words -> words.resolve(endContext, text));
        return PeriodText.ordered(first, last, text);
    }

    /** Returns the remarks on the words, which denote the given period. */
    List<DateRemark> remarks(DatePeriod named) {
        Set<DateRemark> remarks = EnumSet.noneOf(DateRemark.class);
        start.ifPresent(words -> remarks.addAll(words.remarks(named.getStart().orElseThrow())));
        end.ifPresent(words -> remarks.addAll(words.remarks(named.getEnd().orElseThrow())));
        return List.copyOf(remarks);
    }
}
