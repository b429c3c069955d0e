package dev.renkei.validation;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.Stated;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Compares what several sources state for one value. What is only coarser, or about another day, does not disagree.
 */
final class RivalValues {

    /** A year that has all days that any year has. */
    private static final int LEAP_YEAR = 2000;

    private RivalValues() {}

    static boolean disagree(StatedDate one, StatedDate other) {
        return differ(one.getFrom(), other.getFrom(), (a, b) -> !a.equals(b))
                || differ(one.getUntil(), other.getUntil(), (a, b) -> !a.equals(b))
                || differ(
                        one.getDate().or(() -> day(one, other)),
                        other.getDate().or(() -> day(other, one)),
                        (a, b) -> !a.overlaps(b));
    }

    /** Returns the day that words alone denote in the year of another date. */
    private static Optional<PeriodBound> day(StatedDate wordsAlone, StatedDate other) {
        int year = other.firstDay().map(LocalDate::getYear).orElse(LEAP_YEAR);
        return wordsAlone
                .getAsWritten()
                .flatMap(words -> emptyIfInvalid(() -> JapaneseDates.parse(words, year)))
                .flatMap(StatedDate::getDate);
    }

    static boolean disagree(StatedPeriod one, StatedPeriod other) {
        DatePeriod own = one.getPeriod();
        DatePeriod others = other.getPeriod();
        return !own.overlaps(others)
                || differ(own.getStart(), others.getStart(), (a, b) -> !a.overlaps(b))
                || differ(own.getEnd(), others.getEnd(), (a, b) -> !a.overlaps(b));
    }

    /** Figures of other units, rates, scopes or days are figures of something else. */
    static boolean disagree(Quantity one, Quantity other) {
        boolean isOfSame =
                Quantity.isSameUnit(one.getUnit().orElse(""), other.getUnit().orElse(""))
                        && one.getPer().equals(other.getPer())
                        && !differ(one.getScope(), other.getScope(), (a, b) -> !a.equals(b))
                        && !differ(
                                one.getAsOf().flatMap(StatedDate::getDate),
                                other.getAsOf().flatMap(StatedDate::getDate),
                                (a, b) -> !a.overlaps(b));
        return isOfSame && FigureInterval.areDisjoint(one, other);
    }

    static boolean disagree(StatedCount one, StatedCount other) {
        return one.getCount() != other.getCount();
    }

    private static <V> boolean differ(Optional<V> one, Optional<V> other, BiPredicate<V, V> test) {
        return one.isPresent() && other.isPresent() && test.test(one.get(), other.get());
    }

    /** Returns a value with its words and the key of its source. */
    static String shown(Stated<?, ?, ?> stated) {
        String value = stated instanceof Quantity
                ? stated
                        + stated.getAsWritten().map(words -> " (" + words + ")").orElse("")
                : stated.toString();
        return value + stated.getSourceId().map(key -> " [" + key + "]").orElse("");
    }
}
