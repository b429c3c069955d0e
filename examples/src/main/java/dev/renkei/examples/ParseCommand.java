package dev.renkei.examples;

import dev.renkei.message.InvalidTextException;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads texts of one kind, and writes what each of them says.
 */
@Command(name = "parse", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private Kind kind = Kind.DATE;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "TEXT", descriptionKey = "texts")
    private List<String> texts = List.of(DocumentFiles.STANDARD_INPUT);

    @Option(names = "--base-year", paramLabel = "YYYY")
    private Optional<Year> baseYear = Optional.empty();

    @Option(names = "--base-date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> baseDate = Optional.empty();

    @Option(names = "--fiscal-calendar", paramLabel = "MM-DD")
    private Optional<FiscalCalendar> fiscalCalendar = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private int exitCode = ExitCode.OK;

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DocumentFiles files = new DocumentFiles(terminal, messages());
        for (String text : texts) {
            if (!text.equals(DocumentFiles.STANDARD_INPUT)) {
                parse(text);
            } else if (files.read(text, this::parseLines, terminal::complain).isEmpty()) {
                return ExitCode.FAILED;
            }
        }
        return exitCode;
    }

    private int parseLines(InputStream stream) throws IOException {
        InputLines lines = new InputLines(stream);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (lines.isCut()) {
                refuse(line.get(), tooLong());
            } else {
                parse(line.get());
            }
            if (terminal.out().isBroken()) {
                break;
            }
        }
        return exitCode;
    }

    private void parse(String text) {
        try {
            write(text, kind.read(text, new Circumstances(base(), fiscalCalendar)));
        } catch (InvalidTextException | InvalidDateException e) {
            refuse(text, e.getFailure().getMessage(locale()));
        }
    }

    private Optional<PartialDate> base() {
        return baseYear.map(PartialDate::of).or(() -> baseDate.map(PartialDate::of));
    }

    private void write(String text, Reading reading) {
        terminal.print(JsonLine.of(json -> {
            json.writeStringProperty("input", text);
            reading.writeTo(json);
        }));
    }

    private void refuse(String text, String error) {
        exitCode = ExitCode.ERRORS;
        terminal.print(JsonLine.of(json -> {
            json.writeStringProperty("input", text);
            json.writeStringProperty("error", error);
        }));
    }

    private String tooLong() {
        return messages().get("line.too-long", Map.of("max", String.valueOf(InputLines.MAX_LENGTH)));
    }

    private Messages messages() {
        return new Messages(locale());
    }

    private Locale locale() {
        return language.in(terminal);
    }
}
