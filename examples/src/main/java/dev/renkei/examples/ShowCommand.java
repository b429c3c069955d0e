package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.examples.page.AgreementPage;
import dev.renkei.examples.page.HtmlPage;
import dev.renkei.examples.page.RegisterPage;
import dev.renkei.register.Register;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows a document as a readable page.
 */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "document")
    private String file = "";

    @Option(names = "--format", paramLabel = "md|html|svg")
    private PageFormat format = PageFormat.MD;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locale locale = language.in(terminal);
        LocalDate day = date.or(() -> asOf).orElseGet(() -> LocalDate.now(terminal.clock()));
        return new DocumentLoader(terminal, new Messages(locale)).run(file, document -> {
            terminal.out().print(pageOf(asOf(document), locale, day));
            return ExitCode.OK;
        });
    }

    private Object asOf(Object document) {
        return document instanceof Agreement agreement && asOf.isPresent() ? agreement.asOf(asOf.get()) : document;
    }

    private String pageOf(Object document, Locale locale, LocalDate day) {
        return document instanceof Register register
                ? pageOf(register, locale, day)
                : pageOf((Agreement) document, locale, day);
    }

    private String pageOf(Register register, Locale locale, LocalDate day) {
        return switch (format) {
            case MD -> RegisterPage.of(register, locale, day);
            case HTML -> HtmlPage.of(register, locale, day);
            case SVG -> HtmlPage.timelineOf(register, locale, day);
        };
    }

    private String pageOf(Agreement agreement, Locale locale, LocalDate day) {
        return switch (format) {
            case MD -> AgreementPage.of(agreement, locale, day);
            case HTML -> HtmlPage.of(agreement, locale, day);
            case SVG -> HtmlPage.timelineOf(agreement, locale, day);
        };
    }
}
