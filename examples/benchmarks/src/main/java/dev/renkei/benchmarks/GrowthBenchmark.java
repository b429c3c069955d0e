package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads agreements of more and more initiatives or parties: each costs the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrowthBenchmark {

    /** What an agreement has many of. */
    public enum Part {
        /** Initiatives of a plan. */
        INITIATIVES {
            @Override
            Agreement agreement(int size) {
                Plan plan = Plan.builder()
                        .addAllInitiatives(IntStream.range(0, size)
                                .mapToObj(each -> Initiative.builder()
                                        .id("i" + each)
                                        .title("見守り活動その" + each)
                                        .build())
                                .toList())
                        .build();
                return withParties(2).addPlans(plan).build();
            }
        },

        /** Parties. */
        PARTIES {
            @Override
            Agreement agreement(int size) {
                return withParties(size).build();
            }
        };

        abstract Agreement agreement(int size);

        static Agreement.Builder withParties(int size) {
            return Agreement.builder()
                    .title("包括連携協定")
                    .addAllParties(IntStream.range(0, size)
                            .mapToObj(each -> Party.of("第" + each + "生活協同組合"))
                            .toList());
        }
    }

    /** What the agreement has many of, and how many. */
    @Param({
        "INITIATIVES:10",
        "INITIATIVES:100",
        "INITIATIVES:1000",
        "INITIATIVES:10000",
        "PARTIES:2",
        "PARTIES:50",
        "PARTIES:500",
        "PARTIES:5000"
    })
    private String parts = "PARTIES:2";

    private byte[] payload = {};

    /** Makes the payload. */
    @Setup
    public void make() {
        String[] words = parts.split(":", -1);
        payload = RenkeiJson.writeCompact(Part.valueOf(words[0]).agreement(Integer.parseInt(words[1])));
    }

    /** Walks over the tokens and takes every text: the baseline. */
    @Benchmark
    public int tokenWalk() {
        return TokenWalk.withTexts(payload);
    }

    /** Reads the document, with its structure checked and every rule applied. */
    @Benchmark
    public ReadResult<Agreement> read() {
        return RenkeiJson.read(payload, Agreement.class);
    }
}
