package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Sources;
import dev.renkei.json.RenkeiJson;
import dev.renkei.lists.ListFinding;
import dev.renkei.lists.ListMapping;
import dev.renkei.lists.ListReader;
import dev.renkei.lists.ListRow;
import dev.renkei.lists.ListRows;
import dev.renkei.register.Register;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes lists in as a register.
 */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "LIST", descriptionKey = "lists")
    private List<String> lists = List.of();

    @Mixin
    private ListOptions options = new ListOptions();

    @Option(names = "--propose-mapping")
    private boolean isForMapping;

    @Option(names = "--ndjson")
    private boolean isByLine;

    @Option(names = "--output", paramLabel = "FILE")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(language.in(terminal));
        List<String> inputs =
                Stream.concat(lists.stream(), options.mappingFile().stream()).toList();
        DocumentFiles.requireOneStandardInput(inputs, spec.commandLine());
        output.ifPresent(file -> ListFiles.requireOtherFile(file, inputs, spec.commandLine()));
        ListFiles files = new ListFiles(terminal, messages);
        Optional<ListReader> reader = options.reader(files, terminal);
        return reader.map(each -> run(each, files, messages)).orElse(ExitCode.FAILED);
    }

    private int run(ListReader reader, ListFiles files, Messages messages) {
        if (isForMapping) {
            return proposeMapping(reader, files, messages);
        }
        return isByLine ? importLines(reader, files, messages) : importRegister(reader, files, messages);
    }

    private int proposeMapping(ListReader reader, ListFiles files, Messages messages) {
        String file = lists.get(0);
        ListFindings findings = new ListFindings(terminal, messages, OutputFormat.TEXT, file);
        List<ListMapping> proposed = new ArrayList<>();
        boolean isRead = files.read(file, reader, rows -> {
            rows.forEachRemaining(row -> {});
            proposed.add(rows.proposeMapping());
            rows.getFindings().stream()
                    .filter(each -> rows.proposeMapping().columns().isEmpty())
                    .forEach(findings::add);
        });
        if (!isRead) {
            return ExitCode.FAILED;
        }
        boolean isWritten = write(files, out -> out.write(proposed.get(0).toJson()));
        return isWritten ? exitCode(findings.hasErrors()) : ExitCode.FAILED;
    }

    // ------------------------------------------------------------------------------------------ agreements by line

    private int importLines(ListReader reader, ListFiles files, Messages messages) {
        List<Integer> codes = new ArrayList<>();
        boolean isWritten = write(files, out -> {
            codes.add(importAll(
                    reader, files, messages, row -> writeLine(row.agreement().orElseThrow(), out), rows -> List.of()));
            if (codes.get(0) != ExitCode.FAILED) {
                out.flush();
            }
        });
        return isWritten ? codes.get(0) : ExitCode.FAILED;
    }

    private static void writeLine(Agreement agreement, OutputStream out) {
        Agreement alone = Agreement.builder()
                .from(agreement)
                .sources(agreement.getRegisterSources().map(Sources::toList).orElse(List.of()))
                .build();
        try {
            out.write(RenkeiJson.writeCompact(alone));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ------------------------------------------------------------------------------------------ a register

    private int importRegister(ListReader reader, ListFiles files, Messages messages) {
        List<ListRow> taken = new ArrayList<>();
        List<Register> registers = new ArrayList<>();
        int code = importAll(reader, files, messages, taken::add, rows -> {
            List<ListFinding> findings = rows.validate(taken);
            registers.add(rows.toRegister(
                    taken.stream().flatMap(row -> row.agreement().stream()).toList()));
            taken.clear();
            return findings;
        });
        if (registers.isEmpty()) {
            return code;
        }
        byte[] json = RenkeiJson.write(joined(registers));
        return write(files, out -> out.write(json)) ? code : ExitCode.FAILED;
    }

    /** Joins registers: the first with the entries, headings, notes and sources of all. */
    private static Register joined(List<Register> registers) {
        if (registers.size() == 1) {
            return registers.get(0);
        }
        Register.Builder all = Register.builder()
                .title(registers.get(0).getTitle())
                .publisher(registers.get(0).getPublisher())
                .excerptOfAgreements(registers.stream().anyMatch(Register::isExcerptOfAgreements));
        for (Register each : registers) {
            all.addAllIntroduction(each.getIntroduction())
                    .addAllSections(each.getSections())
                    .addAllAgreements(each.getAgreements())
                    .addAllNotes(each.getNotes())
                    .addAllSources(each.getSources());
        }
        return all.build();
    }

    // ------------------------------------------------------------------------------------------ reading

    /** Reads all lists, and gives each agreement that is taken to a consumer, and each list when it has been read. */
    private int importAll(
            ListReader reader,
            ListFiles files,
            Messages messages,
            Consumer<ListRow> taken,
            Function<ListRows, List<ListFinding>> whole) {
        boolean hasErrors = false;
        boolean isComplete = true;
        for (int i = 0; i < lists.size(); i++) {
            String file = lists.get(i);
            ListReader own = lists.size() == 1 ? reader : reader.withSourceKey("list" + (i + 1));
            ListFindings findings = new ListFindings(terminal, messages, format, file);
            Progress progress = new Progress(terminal, messages, System::nanoTime, new File(file).length());
            boolean isRead = files.read(file, own, rows -> {
                importList(rows, findings, progress, taken);
                whole.apply(rows).forEach(findings::add);
                findings.end(rows.getSummary());
            });
            hasErrors |= findings.hasErrors();
            isComplete &= isRead;
        }
        return isComplete ? exitCode(hasErrors) : ExitCode.FAILED;
    }

    private static void importList(ListRows rows, ListFindings findings, Progress progress, Consumer<ListRow> taken) {
        int told = 0;
        long count = 0;
        while (rows.hasNext()) {
            ListRow row = rows.next();
            count++;
            if (!row.findings().isEmpty() || rows.getFindings().size() > told) {
                progress.clear();
                told = tell(rows, told, findings);
                row.findings().forEach(findings::add);
            }
            if (row.isTaken()) {
                taken.accept(row);
            }
            progress.show(count, 0);
        }
        progress.clear();
        tell(rows, told, findings);
    }

    private static int tell(ListRows rows, int told, ListFindings findings) {
        List<ListFinding> all = rows.getFindings();
        all.subList(told, all.size()).forEach(findings::add);
        return all.size();
    }

    private static int exitCode(boolean hasErrors) {
        return hasErrors ? ExitCode.ERRORS : ExitCode.OK;
    }

    private boolean write(ListFiles files, ListFiles.FileWriter writer) {
        return output.map(file -> files.write(file, writer)).orElseGet(() -> {
            try (TerminalOutput out = new TerminalOutput(terminal)) {
                writer.write(out);
                return true;
            } catch (IOException e) {
                terminal.complain(String.valueOf(e.getMessage()));
                return false;
            }
        });
    }
}
