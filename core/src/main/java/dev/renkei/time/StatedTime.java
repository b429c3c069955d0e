package dev.renkei.time;

import dev.renkei.constraint.Constrained;
import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A date or a period as a source states it, and whether it is stated or inferred.
 *
 * <p>Its public methods are not final, so that the compiler makes them methods of the public subclasses too: callers by reflection
 * cannot reach those of this class.
 *
 * @param <S>  the class itself
 * @param <V>  the class of the value
 */
abstract sealed class StatedTime<S extends StatedTime<S, V>, V> extends Stated<S, V, DateRemark> implements Constrained
        permits StatedDate, StatedPeriod {

    final Basis basis;

    StatedTime(Attribution<S> attribution, Basis basis) {
        super(attribution);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    /** {@return the basis of the value, stated or inferred, not null} */
    public Basis getBasis() {
        return basis;
    }

    /**
     * Returns the remarks on the value and its words.
     *
     * <p>The words {@code 平成29年２月８日（木）} have the remark that the day of the week is wrong, and {@code 平成30年度～平成32年度} that the
     * era had ended. Words that do not denote a date or period have no remarks.
     *
     * @return the remarks in the order of {@link DateRemark}, not null
     */
    public List<DateRemark> getRemarks() {
        if (basis == Basis.STATED) {
            return notes();
        }
        List<DateRemark> remarks = new ArrayList<>(notes());
        remarks.add(DateRemark.INFERRED);
        return List.copyOf(remarks);
    }

    /**
     * Compares the denoted value with the stated value. Months and days of 明治元年 to 明治5年 are in another calendar, so they cannot
     * be compared.
     */
    static <V> Reading<V, DateRemark> compare(
            boolean isLunisolar,
            Supplier<V> resolve,
            Function<V, WordingMatch> match,
            Function<V, List<DateRemark>> remarks) {
        if (isLunisolar) {
            return Reading.ofNothing(WordingMatch.NOT_READ);
        }
        try {
            V named = resolve.get();
            return new Reading<>(Optional.of(named), match.apply(named), remarks.apply(named));
        } catch (InvalidDateException noSuchDay) {
            return Reading.ofNothing(WordingMatch.IMPOSSIBLE);
        }
    }

    final boolean isStatedAlike(StatedTime<?, ?> other) {
        return basis == other.basis && attribution().equals(other.attribution());
    }
}
