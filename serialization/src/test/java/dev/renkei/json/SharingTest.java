package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SharingTest {

    private static final int THREADS = 8;

    private static final List<Agreement> AGREEMENTS =
            Samples.agreements(7).limit(10).toList();

    @Test
    @Timeout(120)
    void documentsAreWrittenAndReadOnManyThreadsAsOnOne() throws Exception {
        CountDownLatch start = new CountDownLatch(THREADS);
        Callable<List<String>> task = () -> {
            start.countDown();
            start.await();
            return textsOfRead();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> texts : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                assertThat(texts.get()).hasSize(10).isEqualTo(textsOfRead());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> textsOfRead() {
        return AGREEMENTS.stream()
                .map(agreement -> RenkeiJson.read(RenkeiJson.write(agreement), Agreement.class)
                        .orElseThrow())
                .map(agreement -> new String(RenkeiJson.writeCompact(agreement), StandardCharsets.UTF_8))
                .toList();
    }
}
