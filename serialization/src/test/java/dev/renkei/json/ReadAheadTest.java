package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private final ForkJoinPool pool = new ForkJoinPool(3);

    @Test
    void keepsTheOrderWhicheverThreadIsFirst() {
        assertThat(parallel(numbers(500), ReadAheadTest::text))
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(String::valueOf).toList());
    }

    @Test
    void readsInSeveralThreads() throws InterruptedException {
        CountDownLatch other = new CountDownLatch(2);

        assertThat(parallel(numbers(32), line -> {
                    if (line.getNumber() % 16 == 1) {
                        other.countDown();
                        await(other);
                    }
                    return text(line);
                }))
                .hasSize(32);
    }

    @Test
    void holdsNoMoreLinesThanTheBatchesThatAreBegun() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        DocumentLines lines = new DocumentLines(numbers(10_000), ReadLimits.standard());
        ResultSpliterator<String> results = new ResultSpliterator<>(lines, line -> {
            read.incrementAndGet();
            return text(line);
        });
        results.trySplit();

        for (int taken = 0; results.tryAdvance(any -> {}); taken++) {
            ahead.add(read.get() - taken);
        }

        int most = 16 * 2 * (ForkJoinPool.commonPool().getParallelism() + 1);
        assertThat(ahead).hasSize(10_000).allMatch(each -> each <= most + 16);
    }

    @Test
    void needsNoOtherThread() {
        ForkJoinPool busy = new ForkJoinPool(1);
        try {
            assertThat(busy.submit(() ->
                                    results(numbers(1000), ReadAheadTest::text).toList())
                            .join())
                    .hasSize(1000);
        } finally {
            busy.shutdown();
        }
    }

    @Test
    void handsOutWhatStandsBeforeALineThatCannotBeRead() {
        InputStream in = new SequenceInputStream(numbers(20), new Broken());
        List<String> before = new ArrayList<>();
        Stream<String> results = results(in, ReadAheadTest::text);

        assertThatThrownBy(() -> results.forEachOrdered(before::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Line 21 must be readable but was not");
        assertThat(before).hasSize(20);
    }

    @Test
    void whatAReaderThrowsIsThrown() {
        Stream<String> results = results(numbers(100), line -> {
            throw new IllegalStateException(text(line));
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> results.forEach(any -> {}))
                .withMessage("0");
    }

    @Test
    void anErrorIsThrownAsItself() {
        Stream<String> results = results(numbers(100), line -> {
            throw new StackOverflowError("deep");
        });

        assertThatThrownBy(results::toList).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void anInterruptionIsKeptUntilTheResultIsThere() {
        Thread.currentThread().interrupt();

        List<String> results = parallel(numbers(100), ReadAheadTest::text);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(results).hasSize(100);
    }

    /** The first part is put aside by a parallel stream, and so holds nothing. */
    @Test
    void linesAreSplitIntoNothingAndABatchByTurns() {
        LineSpliterator lines = new LineSpliterator(new DocumentLines(numbers(40), ReadLimits.standard()));
        List<Long> sizes = new ArrayList<>();
        for (Spliterator<DocumentLine> part = lines.trySplit(); part != null; part = lines.trySplit()) {
            sizes.add(StreamSupport.stream(part, false).count());
        }

        assertThat(sizes).containsExactly(0L, 16L, 0L, 16L, 0L, 8L, 0L);
        assertThat(Spliterators.iterator(lines)).isExhausted();
    }

    @Test
    void aBatchOfLongLinesIsShort() {
        String line = "x".repeat(100_000) + "\n";
        DocumentLines lines = new DocumentLines(in(line.repeat(5)), ReadLimits.standard());

        assertThat(lines.nextBatch()).hasSize(3);
        assertThat(lines.nextBatch()).hasSize(2);
    }

    private List<String> parallel(InputStream in, Function<DocumentLine, String> reader) {
        try {
            return pool.submit(() -> results(in, reader).toList()).join();
        } finally {
            pool.shutdown();
        }
    }

    private static Stream<String> results(InputStream in, Function<DocumentLine, String> reader) {
        DocumentLines lines = new DocumentLines(in, ReadLimits.standard());
        return StreamSupport.stream(new ResultSpliterator<>(lines, reader), true);
    }

    private static InputStream numbers(int count) {
        return in(IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining()));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DocumentLine line) {
        return new String(line.getPayload(), StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
