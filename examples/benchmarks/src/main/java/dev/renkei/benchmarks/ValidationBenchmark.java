package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Validates a published agreement.
 *
 * <p>The baseline is Hibernate Validator, already started, which applies the same rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ValidationBenchmark {

    private final ValidatorFactory provider = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Agreement agreement = Agreement.builder().title("").build();

    /**
     * Loads the document.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup
    public void load() throws IOException {
        byte[] payload = Files.readAllBytes(Path.of("examples/documents/osaka-izumi-2017.json"));
        agreement = RenkeiJson.read(payload, Agreement.class).orElseThrow();
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
