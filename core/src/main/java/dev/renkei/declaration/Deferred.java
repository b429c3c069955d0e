package dev.renkei.declaration;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and then stays the same.
 *
 * <p>Several threads may make it at the same time; all get the one that was ready first. No thread waits for another.
 *
 * <p>This class is thread-safe.
 *
 * @param <V>  the class of the value
 */
public final class Deferred<V> {

    private final Supplier<? extends V> maker;
    private final AtomicReference<@Nullable V> made = new AtomicReference<>();

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
        V known = made.get();
        return known == null ? make() : known;
    }

    private V make() {
        made.compareAndSet(null, maker.get());
        return Objects.requireNonNull(made.get());
    }

    /**
     * Returns the value, or that it is not made yet, as in {@code Deferred[]}.
     */
    @Override
    public String toString() {
        V known = made.get();
        return "Deferred[" + (known == null ? "" : known) + "]";
    }
}
