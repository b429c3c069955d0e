package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One value serves many threads at once, and gives each what it gives a single one. */
@Timeout(120)
class SharingTest {

    private static final int THREADS = 8;

    private static final Register REGISTER = RegisterSampler.any().withSize(SampleSize.TYPICAL).stream(7)
            .filter(register -> register.getAgreements().size() > 5)
            .findFirst()
            .orElseThrow();

    @Test
    void oneValidatorJudgesOnManyThreads() throws Exception {
        RenkeiValidator validator =
                RenkeiValidator.standard().withProfile(Profile.STRICT).withClock(Samples.clock());

        assertSameOnAllThreads(() -> REGISTER.getAgreements().stream()
                .map(agreement -> validator.validate(agreement).toString())
                .toList());
    }

    @Test
    void oneNewIndexAnswersManyThreads() throws Exception {
        RegisterIndex index = Register.builder().from(REGISTER).build().index();

        assertSameOnAllThreads(() -> Samples.DAY
                .minusYears(20)
                .datesUntil(Samples.DAY.plusYears(5), Period.ofMonths(1))
                .map(day -> answers(index, day))
                .toList());
    }

    private static List<Object> answers(RegisterIndex index, LocalDate day) {
        return List.of(
                index.agreementsInForceOn(day),
                index.agreementsEndingBetween(day, day.plusYears(1)),
                index.noticesDueBetween(day, day.plusYears(1)),
                index.agreementsOf(
                        REGISTER.getAgreements().get(0).getParties().get(0).getOrganization()),
                index.findAgreement("a"));
    }

    /** Asks on all threads at once before a single one has asked, so that what is made on first use is made there. */
    private static void assertSameOnAllThreads(Supplier<Object> question) throws Exception {
        CountDownLatch start = new CountDownLatch(THREADS);
        Callable<Object> task = () -> {
            start.countDown();
            start.await();
            return question.get();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                answers.add(answer.get());
            }
            Object alone = question.get();
            assertThat(answers)
                    .hasSize(THREADS)
                    .allSatisfy(answer -> assertThat(answer).isEqualTo(alone));
        } finally {
            threads.shutdownNow();
        }
    }
}
