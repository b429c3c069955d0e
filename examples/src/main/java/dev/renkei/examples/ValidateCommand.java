package dev.renkei.examples;

import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Suppression;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Validates documents and writes everything found in them.
 */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "documents")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|groups|json|report|problem|sarif")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--profile", paramLabel = "draft|publication|strict")
    private Profile profile = Profile.DRAFT;

    @Option(names = "--suppress", paramLabel = "CODE[@PLACES]=REASON")
    private List<Suppression> suppressions = List.of();

    @Option(names = "--policy", paramLabel = "FILE")
    private Optional<String> policyFile = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--ndjson")
    private boolean isByLine;

    @Option(names = "--max-findings", paramLabel = "N")
    private ReadLimits limits = ReadLimits.standard();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (isByLine && format == ReportFormat.SARIF) {
            throw InvalidValue.of("value.sarif-lines", Map.of()).in(spec.commandLine());
        }
        DocumentFiles.requireOneStandardInput(
                Stream.concat(files.stream(), policyFile.stream()).toList(), spec.commandLine());
        Messages messages = new Messages(language.in(terminal));
        return policy(messages).map(policy -> validate(policy, messages)).orElse(ExitCode.FAILED);
    }

    /** Returns the policy of the options; empty if its file is none, of which standard error tells. */
    private Optional<Policy> policy(Messages messages) {
        return policyFile
                .map(file -> new DocumentLoader(terminal, messages).readPolicy(file))
                .orElseGet(() -> Optional.of(Policy.none()))
                .map(policy -> Policy.builder()
                        .from(policy)
                        .addAllSuppressions(suppressions)
                        .build());
    }

    private int validate(Policy policy, Messages messages) {
        ReadOptions options = ReadOptions.standard()
                .withProfile(profile)
                .withPolicy(policy)
                .withLimits(limits)
                .withClock(date.map(ValidateCommand::clockOn).orElse(terminal.clock()));
        DocumentFiles documents = new DocumentFiles(terminal, messages);
        ReportPrinter printer = new ReportPrinter(terminal, messages, format);
        Tally tally = new Tally();
        LinesValidation lines = new LinesValidation(terminal, messages, options, printer, tally);
        for (String file : files) {
            Consumer<String> complaint = reason -> printer.miss(file, reason, tally);
            if (isByLine) {
                Progress progress = new Progress(terminal, messages, System::nanoTime, new File(file).length());
                documents.read(file, bytes -> lines.validate(file, bytes, progress), complaint);
            } else {
                documents
                        .read(file, complaint)
                        .map(payload -> DocumentType.read(payload, options).getReport())
                        .ifPresent(report -> printer.print(Origin.of(file), report, tally));
            }
            if (terminal.out().isBroken()) {
                return tally.exitCode();
            }
        }
        printer.end(tally);
        return tally.exitCode();
    }

    private static Clock clockOn(LocalDate day) {
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(day.atStartOfDay(japan).toInstant(), japan);
    }
}
