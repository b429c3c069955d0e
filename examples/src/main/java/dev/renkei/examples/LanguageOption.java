package dev.renkei.examples;

import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The option that sets the language of a command.
 */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            description =
                    "The language of the words. Without it, Japanese if LC_ALL, LC_MESSAGES or LANG, the first that is "
                            + "set, begins with ja, else English.")
    private Optional<Language> language = Optional.empty();

    Language in(Terminal terminal) {
        return language.orElseGet(() -> Language.ofEnvironment(terminal.variables()));
    }
}
