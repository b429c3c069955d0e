package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Validates agreements.
 *
 * <p>The baseline is Hibernate Validator, already started, which applies the same rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValidationBenchmark {

    private final ValidatorFactory provider = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    /** The document. */
    @Param
    private MeasuredDocument document = MeasuredDocument.SAMPLE_4_KB;

    private Agreement agreement = Agreement.builder().title("").build();

    /**
     * Loads the document.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup
    public void load() throws IOException {
        agreement = RenkeiJson.read(document.payload(), Agreement.class).orElseThrow();
    }

    /** Closes the provider. */
    @TearDown
    public void close() {
        provider.close();
    }

    /** Validates through Hibernate Validator: the baseline. */
    @Benchmark
    public Set<ConstraintViolation<Agreement>> provider() {
        return provider.getValidator().validate(agreement);
    }

    /** Validates by Renkei's own walk. */
    @Benchmark
    public Report validator() {
        return RenkeiValidator.standard().validate(agreement);
    }
}
