package dev.renkei.examples;

import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the canonical form of a document, or its fingerprint.
 */
@Command(
        name = "canonical",
        description = "Writes the canonical form of a document (RFC 8785), without a line feed at its end.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the canonical form was written",
            "1:the document is too faulty, or has no canonical form",
            "2:could not run"
        })
final class CanonicalCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The document; - is standard input.")
    private String file = "";

    @Option(
            names = "--fingerprint",
            description = "Write the fingerprint in place of the form: SHA-256 over it, in hexadecimal digits.")
    private boolean fingerprint;

    @Mixin
    private LanguageOption language = new LanguageOption();

    CanonicalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(language.in(terminal));
        Optional<ReadResult<?>> result = new DocumentLoader(terminal, messages).read(file);
        if (result.isEmpty()) {
            return ExitCode.FAILED;
        }
        return result.get()
                .getValue()
                .map(document -> write(document, messages))
                .orElse(ExitCode.ERRORS);
    }

    private int write(Object document, Messages messages) {
        String text;
        try {
            text = fingerprint
                    ? RenkeiJson.fingerprint(document) + "\n"
                    : new String(RenkeiJson.canonical(document), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            terminal.complain(messages.get("canonical.none", Map.of("file", file, "reason", e.getMessage())));
            return ExitCode.ERRORS;
        }
        terminal.out().print(text);
        return ExitCode.OK;
    }
}
