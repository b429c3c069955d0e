package dev.renkei.declaration;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and then stays the same.
 *
 * <p>Several threads may make it at the same time; all get the one that was ready first. No thread waits until another has made it.
 *
 * <p>This class is thread-safe.
 *
 * @param <V>  the class of the value
 */
public final class Deferred<V> {

    private final Supplier<? extends V> maker;
    private volatile @Nullable V made;

    private Deferred(Supplier<? extends V> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /**
     * Defers a value.
     *
     * @param <V>  the class of the value
     * @param maker  makes the value, not null
     * @return the deferred value, not null
     */
    public static <V> Deferred<V> of(Supplier<? extends V> maker) {
        return new Deferred<>(maker);
    }

    /** {@return the value, made if this is the first time that it is asked for, not null} */
    public V get() {
        V known = made;
        return known == null ? keep(Objects.requireNonNull(maker.get())) : known;
    }

    private synchronized V keep(V value) {
        V first = made;
        if (first != null) {
            return first;
        }
        made = value;
        return value;
    }

    /**
     * Returns the value, or that it is not made yet, as in {@code Deferred[]}.
     */
    @Override
    public String toString() {
        V known = made;
        return "Deferred[" + (known == null ? "" : known) + "]";
    }
}
