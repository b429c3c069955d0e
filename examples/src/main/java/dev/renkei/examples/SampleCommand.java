package dev.renkei.examples;

import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Sampler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes made-up documents, one on each line.
 */
@Command(
        name = "sample",
        description = "Writes made-up documents that are valid, one on each line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the documents were written", "2:could not run"})
final class SampleCommand implements Callable<Integer> {

    /** So many documents are made at once, on all processors, before they are written in their order. */
    private static final int BATCH = 512;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "What to make: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} is the default.",
            defaultValue = "agreement")
    private DocumentType type = DocumentType.AGREEMENT;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many documents to make; ${DEFAULT-VALUE} is the default.",
            defaultValue = "1")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "A whole number, for which the same documents are made each time; ${DEFAULT-VALUE} is the default.",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "How large the documents are: small, typical or large; ${DEFAULT-VALUE} is the default.",
            defaultValue = "typical")
    private SampleSize size = SampleSize.TYPICAL;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (count < 0) {
            throw new ParameterException(spec.commandLine(), "Count must be 0 or greater but was " + count);
        }
        Sampler<?> sampler = sampler();
        for (long first = 0; first < count && !terminal.isReaderGone(); first += BATCH) {
            LongStream.range(first, Math.min(count, first + BATCH))
                    .parallel()
                    .mapToObj(index -> RenkeiJson.writeCompact(sampler.sampleAt(seed, index)))
                    .toList()
                    .forEach(json -> terminal.print(new String(json, StandardCharsets.UTF_8)));
        }
        return ExitCode.OK;
    }

    private Sampler<?> sampler() {
        return switch (type) {
            case AGREEMENT -> AgreementSampler.any().withSize(size);
            case REGISTER -> RegisterSampler.any().withSize(size);
        };
    }
}
