package dev.renkei.examples;

import dev.renkei.json.ReadOptions;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import dev.renkei.validation.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Validates documents and writes everything found in them.
 */
@Command(
        name = "validate",
        description = "Validates documents and writes everything found in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all documents are valid", "1:a document has an error", "2:could not run"})
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The documents; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|groups|json|report|problem|sarif",
            description =
                    "Lines for people (the default), findings alike together if groups; one JSON object per document, in short "
                            + "or as the whole report; problem details (RFC 9457) of each document with an error; one SARIF "
                            + "log of all documents.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "draft|publication|strict",
            description = "How strictly to judge; draft is the default.")
    private Profile profile = Profile.DRAFT;

    @Option(
            names = "--suppress",
            paramLabel = "CODE[@PLACES]=REASON",
            description =
                    "Findings that do not count: those of a rule, everywhere or at the places of a JSON Pointer, in which * "
                            + "stands for any step and /** at the end for all below. May be given several times.")
    private List<Suppression> suppressions = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(language.in(terminal).toLocale());
        DocumentFiles documents = new DocumentFiles(terminal, messages);
        ReportPrinter printer = new ReportPrinter(terminal, messages, format);
        Tally tally = new Tally();
        for (String file : files) {
            Optional<byte[]> payload = documents.read(file);
            payload.map(this::validate).ifPresentOrElse(report -> printer.print(file, report, tally), tally::miss);
            if (terminal.isReaderGone()) {
                return tally.exitCode();
            }
        }
        printer.end(tally);
        return tally.exitCode();
    }

    private Report validate(byte[] payload) {
        Policy policy = Policy.builder().addAllSuppressions(suppressions).build();
        ReadOptions options =
                ReadOptions.standard().withProfile(profile).withPolicy(policy).withClock(terminal.clock());
        return DocumentType.read(payload, options).getReport();
    }
}
