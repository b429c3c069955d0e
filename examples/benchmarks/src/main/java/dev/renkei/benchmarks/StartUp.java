package dev.renkei.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that reads and validates a small document, and prints the CPU time of its process in milliseconds and the number of classes
 * that were loaded.
 */
public final class StartUp {

    private static final byte[] PAYLOAD = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "見守り協定",
              "parties": [{"organization": "みなと市"}, {"organization": "みなと生活協同組合"}],
              "concludedOn": "2017-02-08"
            }
            """.getBytes(StandardCharsets.UTF_8);

    private StartUp() {}

    /** The ways to read and validate. */
    public enum Way {
        /** Nothing is read: the Java virtual machine alone. */
        NOTHING {
            @Override
            boolean isValid() {
                return true;
            }
        },

        /** By Renkei. */
        RENKEI {
            @Override
            boolean isValid() {
                return RenkeiJson.read(PAYLOAD, Agreement.class).isValid();
            }
        },

        /** By a record for Jackson and Hibernate Validator. */
        RECORD {
            @Override
            boolean isValid() {
                Small small = JsonMapper.builder().build().readValue(PAYLOAD, Small.class);
                try (ValidatorFactory provider = Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()) {
                    return provider.getValidator().validate(small).isEmpty();
                }
            }
        };

        abstract boolean isValid();
    }

    record Small(
            @NotBlank String format,
            @NotBlank String type,
            @NotBlank String title,
            @NotEmpty List<@NotNull @Valid SmallParty> parties,
            @NotBlank String concludedOn) {}

    record SmallParty(@NotBlank String organization) {}

    /**
     * Runs the program.
     *
     * @param arguments  the name of the way
     */
    public static void main(String[] arguments) {
        if (!Way.valueOf(arguments[0]).isValid()) {
            throw new IllegalStateException("Document must be valid");
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long nanos = system.getProcessCpuTime();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        System.out.println(nanos / 1_000_000 + " " + classes);
    }
}
