package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The help is in the language that is asked for. */
class HelpTest {

    /** Three words of English in a row, which no name or value of an option is. */
    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z][a-z]+ [a-z]+ [a-z]+\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "show",
                "canonical",
                "diff",
                "query",
                "calendar",
                "parse",
                "import",
                "export",
                "schema",
                "sample"
            })
    void everyWordOfACommandIsTranslated(String command) {
        String help = Run.of(command, "--lang", "ja", "--help").out();

        assertThat(help).contains("使い方: renkei " + command, "終了コード:", "  0   ");
        assertThat(ENGLISH.matcher(help).results().map(words -> words.group())).isEmpty();
    }

    @Test
    void theCommandsAreListedInTheLanguageOfTheEnvironment() {
        String help = Run.in(Map.of("LANG", "ja_JP.UTF-8"), "--help").out();

        assertThat(help).contains("使い方: renkei", "コマンド:", "validate   文書を検証し").doesNotContain("終了コード:");
        assertThat(ENGLISH.matcher(help).results().map(words -> words.group())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyCommandAndEachOfItsOptionsHasAText(String language) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new Output(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                Map.of(),
                Run.CLOCK);
        Collection<CommandLine> commands = Renkei.commandLine(terminal, Locale.forLanguageTag(language))
                .getSubcommands()
                .values();

        assertThat(commands).hasSize(11).allSatisfy(command -> {
            assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
            assertThat(command.getCommandSpec().usageMessage().exitCodeList()).hasSizeGreaterThan(1);
            assertThat(command.getCommandSpec().args())
                    .allSatisfy(each -> assertThat(each.description()).isNotEmpty());
        });
    }

    @Test
    void theHelpIsEnglishOtherwise() {
        assertThat(Run.of("validate", "--help").out()).contains("Usage: renkei validate", "Exit codes:");
    }
}
