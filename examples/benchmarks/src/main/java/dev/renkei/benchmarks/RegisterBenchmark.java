package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.DueNotice;
import dev.renkei.organization.Place;
import dev.renkei.register.FieldKey;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.LongStream;
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
 * Asks a register of many agreements the questions of offices.
 *
 * <p>The baseline is a look at every agreement, without an index.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
public class RegisterBenchmark {

    private static final LocalDate DATE = LocalDate.of(2026, 4, 1);
    private static final LocalDate QUARTER_END = LocalDate.of(2026, 6, 30);
    private static final DatePeriod PERIOD = DatePeriod.parse("FY2026");
    private static final List<Place> PREFECTURES = List.of(Place.of("大阪府"), Place.of("埼玉県"), Place.of("千葉県"));

    /** The number of agreements. */
    @Param({"1000", "10000", "100000"})
    private int size;

    private Register register = Register.builder().build();
    private RegisterIndex index = register.index();
    private String party = "";
    private FieldKey field = FieldKey.ofLabel("");

    /** Fills the register with sample agreements, and takes what is sought from one in the middle. */
    @Setup
    public void fill() {
        AgreementSampler sampler = AgreementSampler.any();
        List<Agreement> agreements = LongStream.range(0, size)
                .parallel()
                .mapToObj(each -> sampler.sampleAt(1, each))
                .toList();
        register = Register.builder().addAllAgreements(agreements).build();
        index = register.index();
        Agreement middle = agreements.get(size / 2);
        party = middle.getParties().get(0).getOrganization().getName().getDefault();
        field = agreements.stream()
                .skip(size / 2)
                .flatMap(each -> each.getFields().stream())
                .flatMap(each -> each.getLabel().stream())
                .map(label -> FieldKey.ofLabel(label.getDefault()))
                .findFirst()
                .orElseThrow();
    }

    private List<Agreement> scan(Predicate<Agreement> wanted) {
        return register.getAgreements().stream().filter(wanted).toList();
    }

    /** Builds the index. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public RegisterIndex build() {
        return Register.builder().from(register).build().index();
    }

    /** Looks at the status of every agreement: the baseline. */
    @Benchmark
    public List<Agreement> scanForInForce() {
        return scan(agreement -> agreement.statusOn(DATE).isInForce());
    }

    /** Looks at the parties of every agreement: the baseline. */
    @Benchmark
    public List<Agreement> scanForParty() {
        return scan(agreement -> agreement.getParties().stream()
                .anyMatch(each -> each.getOrganization().getName().getDefault().equals(party)));
    }

    /** Finds the agreements in force on a day. */
    @Benchmark
    public List<Agreement> inForce() {
        return index.agreementsInForceOn(DATE);
    }

    /** Finds the agreements that end in a quarter. */
    @Benchmark
    public List<Agreement> endingBetween() {
        return index.agreementsEndingBetween(DATE, QUARTER_END);
    }

    /** Finds the notices that come due in a quarter. */
    @Benchmark
    public List<DueNotice> noticesDueBetween() {
        return index.noticesDueBetween(DATE, QUARTER_END);
    }

    /** Finds the agreements without an initiative in a fiscal year. */
    @Benchmark
    public List<Agreement> withoutInitiative() {
        return index.agreementsWithoutInitiativeIn(PERIOD);
    }

    /** Finds the agreements of an organization. */
    @Benchmark
    public List<Agreement> ofParty() {
        return index.agreementsOf(party);
    }

    /** Finds the agreements in a field. */
    @Benchmark
    public List<Agreement> inField() {
        return index.agreementsInField(field);
    }

    /** Finds the agreements at a place. */
    @Benchmark
    public List<Agreement> atPlace() {
        return index.agreementsAt(PREFECTURES.get(0));
    }

    /** Tells which places are covered by agreements of a kind. */
    @Benchmark
    public RegisterIndex.PlaceCoverage coverage() {
        return index.coverageOf(PREFECTURES, Agreement.Kind.COMPREHENSIVE, DATE);
    }
}
