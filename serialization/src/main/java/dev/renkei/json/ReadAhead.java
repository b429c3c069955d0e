package dev.renkei.json;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the next lines in other threads while results are taken in one thread, in the order of the lines.
 *
 * <p>The threads are those of a parallel stream: of the pool in which it runs, else of the common one. Only a few batches of lines are
 * begun at a time. The thread that waits for a result reads too, so that nothing depends on whether others have time.
 *
 * @param <R> the type of the results
 */
final class ReadAhead<R> implements Supplier<Optional<R>> {

    private static final int BATCHES_PER_THREAD = 2;

    private final DocumentLines lines;
    private final Function<DocumentLine, R> reader;
    private final ForkJoinPool pool =
            ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool() : ForkJoinPool.commonPool();
    private final int maxBatches = BATCHES_PER_THREAD * (pool.getParallelism() + 1);
    private final Deque<FutureTask<List<R>>> batches = new ArrayDeque<>(maxBatches);
    private Iterator<R> results = Collections.emptyIterator();

    ReadAhead(DocumentLines lines, Function<DocumentLine, R> reader) {
        this.lines = lines;
        this.reader = reader;
    }

    /** Returns the next result, empty after the last. */
    @Override
    public Optional<R> get() {
        if (results.hasNext()) {
            return Optional.of(results.next());
        }
        beginBatches();
        if (batches.isEmpty()) {
            return lines.next().map(reader);
        }
        results = nextResults().iterator();
        return Optional.of(results.next());
    }

    private void beginBatches() {
        while (batches.size() < maxBatches) {
            List<DocumentLine> batch = lines.nextBatch();
            if (batch.isEmpty()) {
                return;
            }
            FutureTask<List<R>> begun =
                    new FutureTask<>(() -> batch.stream().map(reader).toList());
            batches.add(begun);
            pool.execute(begun);
        }
    }

    /** Reads batches that no other thread has begun until the first is there. */
    private List<R> nextResults() {
        FutureTask<List<R>> first = batches.remove();
        first.run();
        for (Iterator<FutureTask<List<R>>> others = batches.iterator(); others.hasNext() && !first.isDone(); ) {
            others.next().run();
        }
        return resultOf(first);
    }

    private static <R> R resultOf(Future<R> batch) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return batch.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unchecked(Objects.requireNonNull(e.getCause()));
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns what a reader threw, which can be nothing that is checked. */
    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
