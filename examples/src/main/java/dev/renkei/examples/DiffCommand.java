package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.change.AgreementChange;
import dev.renkei.change.Change;
import dev.renkei.examples.page.PlanTablesPage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tells what changed between two states of an agreement.
 */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private String oldFile = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "new")
    private Optional<String> newFile = Optional.empty();

    @Option(names = "--old-date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> oldDate = Optional.empty();

    @Option(names = "--new-date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> newDate = Optional.empty();

    @Option(names = "--table")
    private boolean isTable;

    @Mixin
    private ListOptions options = new ListOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption language = new LanguageOption();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (newFile.isEmpty() && oldDate.isEmpty() && newDate.isEmpty()) {
            throw InvalidValue.of("diff.nothing-to-compare", Map.of()).in(spec.commandLine());
        }
        DocumentFiles.requireOneStandardInput(
                Stream.of(Stream.of(oldFile), newFile.stream(), options.mappingFile().stream())
                        .flatMap(each -> each)
                        .toList(),
                spec.commandLine());
        Messages messages = new Messages(language.in(terminal));
        long lists = Stream.concat(Stream.of(oldFile), newFile.stream())
                .filter(ListComparison::isList)
                .count();
        return lists > 0 || options.areGiven() ? compareLists(lists, messages) : compareAgreements(messages);
    }

    private int compareLists(long lists, Messages messages) {
        if (lists < 2 || isTable || oldDate.isPresent() || newDate.isPresent()) {
            throw InvalidValue.of("diff.lists", Map.of()).in(spec.commandLine());
        }
        return options.reader(new ListFiles(terminal, messages), terminal)
                .map(reader -> new ListComparison(terminal, messages, reader).run(oldFile, newFile.orElseThrow()))
                .orElse(ExitCode.FAILED);
    }

    private int compareAgreements(Messages messages) {
        Optional<Agreement> oldAgreement = load(oldFile, messages);
        Optional<Agreement> newAgreement =
                newFile.map(file -> load(file, messages)).orElse(oldAgreement);
        Optional<Agreement> before = asOf(oldAgreement, oldDate);
        Optional<Agreement> after = asOf(newAgreement, newDate);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.FAILED;
        }
        AgreementChange change = AgreementChange.between(before.get(), after.get());
        if (isTable) {
            writeTables(change, messages);
        } else {
            writeSentences(change, messages.locale());
        }
        return change.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private static Optional<Agreement> asOf(Optional<Agreement> agreement, Optional<LocalDate> date) {
        return agreement.map(each -> date.map(each::asOf).orElse(each));
    }

    private Optional<Agreement> load(String file, Messages messages) {
        Optional<Object> document = new DocumentLoader(terminal, messages).load(file);
        Optional<Agreement> agreement =
                document.filter(Agreement.class::isInstance).map(Agreement.class::cast);
        if (document.isPresent() && agreement.isEmpty()) {
            terminal.complain(messages.get("file.no-agreement", Map.of("file", file)));
        }
        return agreement;
    }

    private void writeSentences(AgreementChange change, Locale locale) {
        for (Change each : change.getChanges()) {
            terminal.print(Visible.of(each.describe(locale)));
        }
    }

    private void writeTables(AgreementChange change, Messages messages) {
        if (change.getPlanTables().isEmpty()) {
            terminal.complain(messages.get("diff.no-plan", Map.of()));
        }
        terminal.out().print(PlanTablesPage.of(change.getPlanTables(), messages.locale()));
    }
}
