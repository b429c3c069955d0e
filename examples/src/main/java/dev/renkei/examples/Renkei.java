package dev.renkei.examples;

import dev.renkei.calendar.EntryKind;
import dev.renkei.json.ReadLimits;
import dev.renkei.json.RenkeiSchema;
import dev.renkei.lists.ListFormat;
import dev.renkei.organization.Place;
import dev.renkei.register.FieldKey;
import dev.renkei.testing.SampleSize;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Rule;
import dev.renkei.validation.Suppression;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of Renkei.
 */
@Command(
        name = "renkei",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Renkei implements Callable<Integer> {

    private static final String HELP = "dev.renkei.examples.Help";
    private static final Control WITHOUT_THAT_OF_THE_MACHINE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Renkei(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the command line in this process, and ends it with the exit code.
     *
     * @param arguments  the arguments, not null
     */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /**
     * Runs the command line.
     *
     * @param terminal  the streams and all else around it, not null
     * @param arguments  the arguments, not null
     * @return the exit code: 0 if all went well, 1 if a document or a text has an error or two
     *     documents differ, 2 if it could not run
     */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(terminal, languageOf(terminal, arguments), arguments);
        int exitCode = execute(line, terminal, arguments);
        terminal.err().flush();
        return terminal.out()
                .findFailure()
                .map(failure -> fail(terminal, messagesOf(line, terminal), "output.failed", failure))
                .orElse(exitCode);
    }

    private static int execute(CommandLine line, Terminal terminal, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return fail(terminal, messagesOf(line, terminal), "memory.exhausted", e);
        } catch (StackOverflowError e) {
            return fail(terminal, e);
        }
    }

    /** Returns the messages in the language that the command asks for, or else in that of the environment. */
    private static Messages messagesOf(CommandLine line, Terminal terminal) {
        Locale language = Stream.ofNullable(line.getParseResult())
                .flatMap(result -> result.asCommandLineList().stream())
                .map(each -> each.getParseResult().matchedOptionValue("--lang", Optional.<Locale>empty()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Language.ofEnvironment(terminal.variables()));
        return new Messages(language);
    }

    /** Returns the language that arguments ask for, before any command has read them, or else that of the environment. */
    private static Locale languageOf(Terminal terminal, String... arguments) {
        return Language.wantedBy(List.of(arguments)).orElseGet(() -> Language.ofEnvironment(terminal.variables()));
    }

    /**
     * Returns the command that is named first, or else all, with their help in a language.
     *
     * <p>To learn what options a command has takes longer than most commands do.
     */
    static CommandLine commandLine(Terminal terminal, Locale language, String... arguments) {
        CommandLine renkei = new CommandLine(new Renkei(terminal));
        commandsFor(arguments, terminal).forEach(renkei::addSubcommand);
        return renkei.registerConverter(LocalDate.class, OptionValues::day)
                .registerConverter(DatePeriod.class, OptionValues::period)
                .registerConverter(Period.class, OptionValues::lengthAhead)
                .registerConverter(Place.class, OptionValues::place)
                .registerConverter(FieldKey.class, OptionValues::field)
                .registerConverter(Year.class, OptionValues::year)
                .registerConverter(FiscalCalendar.class, OptionValues::fiscalCalendar)
                .registerConverter(RenkeiSchema.class, OptionValues::schema)
                .registerConverter(Rule.class, OptionValues::rule)
                .registerConverter(Suppression.class, OptionValues::suppression)
                .setResourceBundle(ResourceBundle.getBundle(HELP, language, WITHOUT_THAT_OF_THE_MACHINE))
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .registerConverter(Long.TYPE, OptionValues::wholeNumber)
                .registerConverter(ReadLimits.class, OptionValues::maxFindings)
                .registerConverter(Locale.class, Language::parse)
                .registerConverter(Profile.class, text -> OptionValues.constant(Profile.class, text))
                .registerConverter(ReportFormat.class, text -> OptionValues.constant(ReportFormat.class, text))
                .registerConverter(OutputFormat.class, text -> OptionValues.constant(OutputFormat.class, text))
                .registerConverter(ListFormat.class, text -> OptionValues.constant(ListFormat.class, text))
                .registerConverter(EntryKind.class, text -> OptionValues.constant(EntryKind.class, text))
                .registerConverter(PageFormat.class, text -> OptionValues.constant(PageFormat.class, text))
                .registerConverter(Kind.class, text -> OptionValues.constant(Kind.class, text))
                .registerConverter(DocumentType.class, text -> OptionValues.constant(DocumentType.class, text))
                .registerConverter(SampleSize.class, text -> OptionValues.constant(SampleSize.class, text))
                .setParameterExceptionHandler((e, refused) -> refuse(terminal, e, refused))
                .setExecutionExceptionHandler((e, line, parsed) -> fail(terminal, e));
    }

    private static List<Callable<Integer>> commandsFor(String[] arguments, Terminal terminal) {
        List<Callable<Integer>> all = List.of(
                new ValidateCommand(terminal),
                new ShowCommand(terminal),
                new CanonicalCommand(terminal),
                new DiffCommand(terminal),
                new QueryCommand(terminal),
                new CalendarCommand(terminal),
                new ParseCommand(terminal),
                new ImportCommand(terminal),
                new ExportCommand(terminal),
                new SchemaCommand(terminal),
                new SampleCommand(terminal));
        List<Callable<Integer>> named = all.stream()
                .filter(command -> arguments.length > 0 && arguments[0].equals(nameOf(command)))
                .toList();
        return named.isEmpty() ? all : named;
    }

    private static String nameOf(Callable<Integer> command) {
        return command.getClass().getAnnotation(Command.class).name();
    }

    /** Tells how the command line is used, as no command was named. */
    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return ExitCode.FAILED;
    }

    private static int refuse(Terminal terminal, ParameterException e, String... arguments) {
        terminal.complain(new Faults(new Messages(languageOf(terminal, arguments))).of(e));
        return ExitCode.FAILED;
    }

    private static int fail(Terminal terminal, Messages messages, String key, Throwable e) {
        terminal.complain(messages.get(key, Map.of("reason", String.valueOf(e.getMessage()))));
        return ExitCode.FAILED;
    }

    private static int fail(Terminal terminal, Throwable e) {
        terminal.complain(e.toString());
        return ExitCode.FAILED;
    }
}
