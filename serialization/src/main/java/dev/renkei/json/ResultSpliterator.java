package dev.renkei.json;

import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
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
final class ResultSpliterator<R> extends Spliterators.AbstractSpliterator<R> {

    private final DocumentLines lines;
    private final Function<DocumentLine, R> reader;
    private Supplier<Optional<R>> results;

    ResultSpliterator(DocumentLines lines, Function<DocumentLine, R> reader) {
        // The number of lines is not known before the last one is read.
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
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
}
