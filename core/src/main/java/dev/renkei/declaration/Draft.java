package dev.renkei.declaration;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A builder for a value that is changed by withers.
 *
 * <p>The properties of a payload come in any order, so changes wait until the initial value is known.
 *
 * @param <T>  the class of the value
 */
public final class Draft<T> {

    private Optional<T> value;
    private UnaryOperator<T> changes = UnaryOperator.identity();

    /** Creates an empty draft. */
    public Draft() {
        this.value = Optional.empty();
    }

    /**
     * Creates a draft with an initial value.
     *
     * @param first  the value, not null
     */
    public Draft(T first) {
        this.value = Optional.of(first);
    }

    /**
     * Sets the initial value.
     *
     * @param first  the value, not null
     */
    public void begin(T first) {
        value = Optional.of(first);
    }

    /**
     * Adds a change.
     *
     * @param change  returns the changed value, not null
     */
    public void then(UnaryOperator<T> change) {
        UnaryOperator<T> before = changes;
        changes = first -> change.apply(before.apply(first));
    }

    /**
     * Builds the value by applying all changes in the order in which they were added.
     *
     * @return the value, not null
     * @throws java.util.NoSuchElementException if there is no initial value
     */
    public T build() {
        return changes.apply(value.orElseThrow());
    }

    /**
     * Returns the initial value, if it is set, for example {@code Draft[2017-02-08]}.
     */
    @Override
    public String toString() {
        return "Draft[" + value.map(Object::toString).orElse("") + "]";
    }
}
