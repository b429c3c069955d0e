package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.lists.ListFormat;
import dev.renkei.lists.ListMapping;
import dev.renkei.lists.ListWriter;
import dev.renkei.register.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the agreements of a register as a list.
 */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "register")
    private String file = "";

    @ArgGroup(multiplicity = "0..1", headingKey = "selection")
    private Question question = new Question();

    @Option(names = "--to", paramLabel = "csv|tsv|xlsx")
    private Optional<ListFormat> format = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE")
    private Optional<String> output = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE")
    private Optional<String> mappingFile = Optional.empty();

    @Option(names = "--owner", paramLabel = "NAME")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--eras")
    private boolean isInEras;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(language.in(terminal));
        ListFormat wanted = format.or(this::formatOfOutput).orElse(ListFormat.CSV);
        if (wanted == ListFormat.XLSX && output.isEmpty()) {
            throw InvalidValue.of("value.workbook-output", Map.of()).in(spec.commandLine());
        }
        List<String> inputs =
                Stream.concat(Stream.of(file), mappingFile.stream()).toList();
        DocumentFiles.requireOneStandardInput(inputs, spec.commandLine());
        output.ifPresent(name -> ListFiles.requireOtherFile(name, inputs, spec.commandLine()));
        ListFiles files = new ListFiles(terminal, messages);
        Optional<ListMapping> mapping = mappingFile.flatMap(files::readMapping);
        Optional<ReadResult<?>> result = new DocumentLoader(terminal, messages).read(file);
        if (result.isEmpty() || mapping.isPresent() != mappingFile.isPresent()) {
            return ExitCode.FAILED;
        }
        if (result.get().getValue().isEmpty()) {
            return ExitCode.ERRORS;
        }
        Register register = asked(QueryCommand.registerOf(result.get().orElseThrow()));
        return write(register, writer(mapping, messages.locale()), wanted, files) ? ExitCode.OK : ExitCode.FAILED;
    }

    private Optional<ListFormat> formatOfOutput() {
        return Stream.of(ListFormat.values())
                .filter(each -> output.filter(name -> name.toLowerCase(Locale.ROOT)
                                .endsWith("." + each.name().toLowerCase(Locale.ROOT)))
                        .isPresent())
                .findFirst();
    }

    private ListWriter writer(Optional<ListMapping> mapping, Locale locale) {
        ListWriter writer = ListWriter.standard().withLanguage(locale);
        writer = mapping.map(writer::withMapping).orElse(writer);
        writer = owner.filter(name -> !name.isBlank()).map(writer::withOwner).orElse(writer);
        return isInEras ? writer.withEras() : writer;
    }

    /** Returns the register with the agreements alone for which a question asks. */
    private Register asked(Register register) {
        boolean isAsked = spec.commandLine().getParseResult().matchedOptions().stream()
                .anyMatch(option -> option.group() != null);
        if (!isAsked) {
            return register;
        }
        if (question.isOfNoWindow()) {
            throw InvalidValue.of("value.window", Map.of()).in(spec.commandLine());
        }
        try {
            List<Agreement> agreements = question.findAgreements(register.index())
                    .orElseThrow(() -> InvalidValue.of("value.export-question", Map.of()));
            return Register.builder().from(register).agreements(agreements).build();
        } catch (InvalidValue e) {
            throw e.in(spec.commandLine());
        }
    }

    private boolean write(Register register, ListWriter writer, ListFormat wanted, ListFiles files) {
        if (output.isPresent()) {
            return files.write(output.get(), out -> writer.write(register, out, wanted));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(register, bytes, wanted);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        // The mark that spreadsheets need is in the way of other programs.
        terminal.out().print(bytes.toString(StandardCharsets.UTF_8).substring(1));
        return true;
    }
}
