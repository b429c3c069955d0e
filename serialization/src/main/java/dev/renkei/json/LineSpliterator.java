package dev.renkei.json;

import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the lines of a stream: one after the other, or to several threads in batches.
 *
 * <p>A thread of a parallel stream splits twice: the first part is put aside until some thread has nothing else to do, and the second
 * is worked on at once, while any other thread can take what is left. So the first part is empty: if it held lines, those put aside
 * would fill the memory.
 */
final class LineSpliterator extends Spliterators.AbstractSpliterator<DocumentLine> {

    private final DocumentLines lines;
    private boolean isSecondSplit = true;

    LineSpliterator(DocumentLines lines) {
        // The number of lines is not known before the last one is read.
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
        this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super DocumentLine> action) {
        Optional<DocumentLine> next = lines.next();
        next.ifPresent(action);
        return next.isPresent();
    }

    @Override
    public @Nullable Spliterator<DocumentLine> trySplit() {
        isSecondSplit = !isSecondSplit;
        if (!isSecondSplit) {
            return Spliterators.emptySpliterator();
        }
        List<DocumentLine> batch = lines.nextBatch();
        return batch.isEmpty() ? null : batch.spliterator();
    }
}
