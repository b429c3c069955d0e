package dev.renkei.examples;

import dev.renkei.json.ReadOptions;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
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
            paramLabel = "text|json",
            description = "Lines for people (the default), or one JSON object per document.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "draft|publication|strict",
            description = "How strictly to judge; draft is the default.")
    private Profile profile = Profile.DRAFT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(language.in(terminal).toLocale());
        DocumentFiles documents = new DocumentFiles(terminal, messages);
        Tally tally = new Tally();
        for (String file : files) {
            Optional<byte[]> payload = documents.read(file);
            payload.map(this::validate).ifPresentOrElse(report -> write(file, report, messages, tally), tally::miss);
            if (terminal.isReaderGone()) {
                return tally.exitCode();
            }
        }
        if (format == OutputFormat.TEXT) {
            terminal.print(messages.get("summary", tally.toParameters()));
        }
        return tally.exitCode();
    }

    private Report validate(byte[] payload) {
        ReadOptions options = ReadOptions.standard().withProfile(profile).withClock(terminal.clock());
        return DocumentType.read(payload, options).getReport();
    }

    private void write(String file, Report report, Messages messages, Tally tally) {
        FindingWriter writer = new FindingWriter(messages.locale());
        tally.add(report);
        if (format == OutputFormat.JSON) {
            terminal.print(writer.toJson(file, report));
            return;
        }
        for (Finding finding : report.getFindings()) {
            terminal.print(writer.toText(file, finding));
        }
    }
}
