package dev.renkei.json;

import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands out what is read from the lines of a stream, in their order.
 *
 * <p>It is never split. A parallel stream shows by its wish to split that other threads may help, and they then read ahead.
 *
 * @param <R> the type of the results
 */
final class ResultSpliterator<R> implements Spliterator<R> {

    private final DocumentLines lines;
    private final Function<DocumentLine, R> reader;
    private Supplier<Optional<R>> results;

    ResultSpliterator(DocumentLines lines, Function<DocumentLine, R> reader) {
        this.lines = lines;
        this.reader = reader;
        this.results = () -> lines.next().map(reader);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        Optional<R> next = results.get();
        next.ifPresent(action);
        return next.isPresent();
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        if (!(results instanceof ReadAhead)) {
            results = new ReadAhead<>(lines, reader);
        }
        return null;
    }

    /** The number of lines is not known before the last one is read. */
    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
