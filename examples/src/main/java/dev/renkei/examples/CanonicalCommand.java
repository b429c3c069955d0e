package dev.renkei.examples;

import dev.renkei.json.RenkeiJson;
import dev.renkei.message.InvalidTextException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the canonical form of a document, or its fingerprint.
 */
@Command(name = "canonical", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CanonicalCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "document")
    private String file = "";

    @Option(names = "--fingerprint")
    private boolean fingerprint;

    @Mixin
    private LanguageOption language = new LanguageOption();

    CanonicalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(language.in(terminal));
        return new DocumentLoader(terminal, messages).run(file, document -> write(document, messages));
    }

    private int write(Object document, Messages messages) {
        String text;
        try {
            text = fingerprint
                    ? RenkeiJson.fingerprint(document) + "\n"
                    : new String(RenkeiJson.canonical(document), StandardCharsets.UTF_8);
        } catch (InvalidTextException e) {
            String reason = e.getFailure().getMessage(messages.locale());
            terminal.complain(messages.get("canonical.none", Map.of("file", file, "reason", reason)));
            return ExitCode.ERRORS;
        }
        terminal.out().print(text);
        return ExitCode.OK;
    }
}
