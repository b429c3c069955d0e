package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.calendar.CalendarOptions;
import dev.renkei.calendar.EntryKind;
import dev.renkei.calendar.RenkeiCalendar;
import dev.renkei.json.ReadResult;
import dev.renkei.register.Register;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the deadlines of agreements as a calendar.
 */
@Command(name = "calendar", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CalendarCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "documents")
    private List<String> files = List.of();

    @Option(names = "--alarm", paramLabel = "LENGTH")
    private List<Period> alarms = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<EntryKind> kinds = List.of(EntryKind.values());

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> to = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            throw InvalidValue.of("value.window", Map.of()).in(spec.commandLine());
        }
        requireWindow();
        DocumentFiles.requireOneStandardInput(files, spec.commandLine());
        Messages messages = new Messages(language.in(terminal));
        DocumentLoader loader = new DocumentLoader(terminal, messages);
        List<RenkeiCalendar> calendars = new ArrayList<>();
        int exitCode = ExitCode.OK;
        for (String file : files) {
            Optional<ReadResult<?>> result = loader.read(file);
            Optional<Object> document = result.flatMap(ReadResult::getValue);
            document.ifPresent(each -> calendars.add(calendarOf(each)));
            if (document.isEmpty()) {
                exitCode = Math.max(exitCode, DocumentLoader.exitCodeWithoutDocument(result));
            }
        }
        if (!calendars.isEmpty()) {
            terminal.out().print(RenkeiCalendar.ofAll(calendars).toText(messages.locale()));
        }
        return exitCode;
    }

    /** Requires that the one day that is given suits the other one, which is that of the standard options. */
    private void requireWindow() {
        try {
            RenkeiCalendar.of(Register.builder().build(), options());
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("value.window-of-calendar", Map.of()).in(spec.commandLine());
        }
    }

    private RenkeiCalendar calendarOf(Object document) {
        return document instanceof Register register
                ? RenkeiCalendar.of(register, options())
                : RenkeiCalendar.of((Agreement) document, options());
    }

    private CalendarOptions options() {
        CalendarOptions options =
                CalendarOptions.standard().withClock(terminal.clock()).withKinds(kinds);
        options = from.map(options::withFirstDay).orElse(options);
        options = to.map(options::withLastDay).orElse(options);
        for (Period alarm : alarms) {
            options = options.withAlarm(alarm);
        }
        return options;
    }
}
