package dev.renkei.examples;

import dev.renkei.document.Document;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.testing.JsonBreakers;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Sampler;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes made-up documents, one on each line.
 */
@Command(name = "sample", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SampleCommand implements Callable<Integer> {

    /** So many documents are made at once, on all processors, before they are written in their order. */
    private static final int BATCH = 512;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = "agreement")
    private DocumentType type = DocumentType.AGREEMENT;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1")
    private long count;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed;

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "typical")
    private SampleSize size = SampleSize.TYPICAL;

    @Option(names = "--break", paramLabel = "CODE")
    private Optional<Rule> broken = Optional.empty();

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (count < 0) {
            throw InvalidValue.of("value.count", Map.of("value", String.valueOf(count)))
                    .in(spec.commandLine());
        }
        broken.ifPresentOrElse(this::writeBroken, this::writeValid);
        return ExitCode.OK;
    }

    private void writeValid() {
        Sampler<?> sampler = sampler();
        for (long first = 0; first < count && !terminal.out().isBroken(); first += BATCH) {
            LongStream.range(first, Math.min(count, first + BATCH))
                    .parallel()
                    .mapToObj(index -> RenkeiJson.writeCompact(sampler.sampleAt(seed, index)))
                    .toList()
                    .forEach(json -> terminal.print(new String(json, StandardCharsets.UTF_8)));
        }
    }

    /** Breaks documents one after the other, as the places are chosen from one stream of choices. */
    private void writeBroken(Rule rule) {
        texts(rule).limit(count).takeWhile(text -> !terminal.out().isBroken()).forEach(terminal::print);
    }

    private Stream<String> texts(Rule rule) {
        String code = rule.getCode();
        if (code.startsWith("json.")) {
            // A document is a line: one that takes several lines would count as several documents.
            return JsonBreakers.samples(code, seed, sampler().stream(seed))
                    .map(Broken::document)
                    .filter(text -> text.indexOf('\n') < 0);
        }
        if (type == DocumentType.AGREEMENT && !Breakers.of(code).takesAgreements()) {
            throw InvalidValue.of("value.register-rule", Map.of("value", code)).in(spec.commandLine());
        }
        if (type == DocumentType.REGISTER && !Breakers.of(code).takesRegisters()) {
            throw InvalidValue.of("value.agreement-rule", Map.of("value", code)).in(spec.commandLine());
        }
        return Breakers.samples(code, seed, samplerFor(rule).stream(seed))
                .map(each -> new String(RenkeiJson.writeCompact(each.document()), StandardCharsets.UTF_8));
    }

    /** Returns the sampler of documents that break the rule alone: hardly a register is fit for publication by chance. */
    private Sampler<? extends Document> samplerFor(Rule rule) {
        return type == DocumentType.REGISTER && rule.getProfile() != Profile.DRAFT
                ? RegisterSampler.any()
                        .withSize(size)
                        .holding(AgreementSampler.any().fitForPublication())
                : sampler();
    }

    private Sampler<? extends Document> sampler() {
        return switch (type) {
            case AGREEMENT -> AgreementSampler.any().withSize(size);
            case REGISTER -> RegisterSampler.any().withSize(size);
        };
    }
}
