package dev.renkei.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a period: {@code 令和８年度～令和10年度}, {@code 平成29年４月～}, {@code 2017年9月}.
 *
 * @param start  the words of the start, empty if it is open
 * @param end  the words of the end, empty if it is open
 * @param isUnit  whether one day, month or year is the whole period, and so both the start and the end
 */
record PeriodWording(Optional<BoundWording> start, Optional<BoundWording> end, boolean isUnit) {

    static PeriodWording ofUnit(BoundWording unit) {
        return new PeriodWording(Optional.of(unit), Optional.of(unit), true);
    }

    static PeriodWording between(Optional<BoundWording> start, Optional<BoundWording> end) {
        return new PeriodWording(start, end, false);
    }

    /** Tells whether a year has to be known from elsewhere. */
    boolean omitsYear() {
        return start.or(() -> end).filter(first -> first.years().isEmpty()).isPresent();
    }

    /** Tells whether the words name months or days of the lunisolar calendar. */
    boolean isLunisolar() {
        return isLunisolar(start) || isLunisolar(end);
    }

    private static boolean isLunisolar(Optional<BoundWording> bound) {
        return bound.filter(words -> words instanceof DateWording date && date.isLunisolar())
                .isPresent();
    }

    /** Finds the period; an end that leaves its year out lies in the year of the start. */
    DatePeriod resolve(ParseContext around, CharSequence text) {
        Optional<PeriodBound> first = start.map(words -> words.resolve(around, text));
        ParseContext afterStart = first.map(around::after).orElse(around);
        Optional<PeriodBound> last = end.map(words -> words.resolve(afterStart, text));
        return PeriodText.ordered(first, last, text);
    }

    /** Finds the period, of whose start and end different things are known. */
    DatePeriod resolve(ParseContext aroundStart, ParseContext aroundEnd, CharSequence text) {
        Optional<PeriodBound> first = start.map(words -> words.resolve(aroundStart, text));
        Optional<PeriodBound> last = isUnit ? first : end.map(words -> words.resolve(aroundEnd, text));
        return PeriodText.ordered(first, last, text);
    }

    /** Returns what is worth knowing of the words, which name the given period. */
    List<DateRemark> remarks(DatePeriod named) {
        Set<DateRemark> remarks = EnumSet.noneOf(DateRemark.class);
        start.ifPresent(words -> remarks.addAll(words.remarks(named.getStart().orElseThrow())));
        end.ifPresent(words -> remarks.addAll(words.remarks(named.getEnd().orElseThrow())));
        return List.copyOf(remarks);
    }
}
