package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The options that the frequent questions name have a program print Japanese where the locale knows ASCII alone. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Its terminals have no locale")
class ConsoleEncodingTest {

    private static final Path PAGE = Path.of("../docs/faq.md");
    private static final Pattern OPTION = Pattern.compile("(?<=^java |^java \\S{1,80} )-D\\S+", Pattern.MULTILINE);

    /** A program as its author writes it. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.out.print("協定");
        }
    }

    @Test
    void withThemJapaneseIsPrinted() throws IOException, InterruptedException {
        List<String> options = OPTION.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(options).hasSize(2);
        assertThat(printed(options)).isEqualTo("協定");
    }

    @Test
    void withoutThemQuestionMarksAre() throws IOException, InterruptedException {
        assertThat(printed(List.of())).isEqualTo("??");
    }

    private static String printed(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
