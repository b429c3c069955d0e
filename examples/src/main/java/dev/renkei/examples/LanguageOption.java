package dev.renkei.examples;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The option that sets the language of a command.
 */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANGUAGE", completionCandidates = Tags.class)
    private Optional<Locale> language = Optional.empty();

    Locale in(Terminal terminal) {
        return language.orElseGet(() -> Language.ofEnvironment(terminal.variables()));
    }

    /** Lists the languages. */
    static final class Tags implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Language.tags().iterator();
        }
    }
}
