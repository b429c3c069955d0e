package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher itself, as a shell does. */
@Timeout(300)
class LauncherIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LAUNCHER = ROOT.resolve("examples/renkei");

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void haveNoInput() throws IOException {
        input = Files.createFile(folder.resolve("input"));
    }

    @Test
    void validatesThePublishedDocuments() throws Exception {
        Stream<String> documents = Run.documents().stream().map(document -> "examples/" + document);

        Run run = launch(
                ROOT,
                Map.of("LANG", "C"),
                Stream.concat(Stream.of("validate"), documents).toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).last().asString().startsWith("Documents: 9, valid: 9, errors: 0");
    }

    @Test
    void takesPathsFromTheFolderOfItsCaller() throws Exception {
        Files.writeString(folder.resolve("壊れた文書.json"), "{");

        Run run = launch(folder, Map.of("LANG", "C"), "validate", "壊れた文書.json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).first().asString().startsWith("壊れた文書.json:1:2 ERROR json.malformed ");
    }

    @Test
    void readsArgumentsInUtf8WhateverTheLocale() throws Exception {
        for (String locale : List.of("C", "ja_JP.eucJP", "C.UTF-8")) {
            Run run = launch(folder, Map.of("LC_ALL", locale), "parse", "date", "平成29年２月８日（水）");

            assertThat(run.out())
                    .as(locale)
                    .isEqualTo("{\"input\":\"平成29年２月８日（水）\",\"value\":\"2017-02-08\","
                            + "\"firstDay\":\"2017-02-08\",\"lastDay\":\"2017-02-08\"}\n");
        }
    }

    @Test
    void speaksTheLanguageOfTheLocale() throws Exception {
        assertThat(launch(folder, Map.of("LANG", "ja_JP.UTF-8"), "parse", "date", "x")
                        .out())
                .contains("日付は");
        assertThat(launch(folder, Map.of("LANG", "ja_JP.UTF-8", "LC_ALL", "C"), "parse", "date", "x")
                        .out())
                .contains("Date must");
    }

    @Test
    void readsStandardInput() throws Exception {
        Files.writeString(input, "24か所\n\n約26万部\n");

        Run run = launch(folder, Map.of("LANG", "C"), "parse", "quantity");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json())
                .extracting(each -> each.path("value").asString("-"))
                .containsExactly("24 か所", "-", "≈260000 部");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("renkei"), LAUNCHER);

        Run run = launch(folder, Map.of(), List.of(link.toString(), "--version"));
        Files.delete(link);

        assertThat(run.out()).startsWith("renkei ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void isNotBuiltAnewForTheService() throws Exception {
        Path source = ROOT.resolve("examples/service/pom.xml");
        FileTime before = Files.getLastModifiedTime(source);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now()));

        Run run = launch(folder, Map.of("LANG", "C"), "--version");
        Files.setLastModifiedTime(source, before);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void tellsThatThereIsNoJava() throws Exception {
        Run run = launch(folder, Map.of("JAVA_HOME", folder.toString()), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("renkei: JAVA_HOME must be a JDK 17 or newer but was ")
                .hasLineCount(1);
    }

    @Test
    void isQuietWhenNobodyReadsOn() throws Exception {
        Run run = launch(
                folder,
                Map.of("LAUNCHER", LAUNCHER.toString()),
                List.of("sh", "-c", "yes | \"$LAUNCHER\" parse date | head -n 1"));

        assertThat(run.lines()).singleElement().asString().startsWith("{\"input\":\"y\",");
        assertThat(run.err()).isEmpty();
    }

    /** That each command reads a pipe is tested in {@link StreamsTest}. */
    @Test
    void readsPipes() throws Exception {
        String script = "cat documents/all.json | \"$LAUNCHER\" query - --agreement isogo-2017";

        Run run = launch(
                Path.of("").toAbsolutePath(), Map.of("LAUNCHER", LAUNCHER.toString()), List.of("sh", "-c", script));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("isogo-2017\t").hasLineCount(1);
    }

    @Test
    void tellsThatAStreamIsClosedOrFull() throws Exception {
        String script = """
                "$LAUNCHER" validate - <&- ; echo "$?"
                "$LAUNCHER" --version >&- ; echo "$?"
                [ ! -e /dev/full ] || "$LAUNCHER" --help >/dev/full ; echo "$?"
                """;

        Run run = launch(folder, Map.of("LAUNCHER", LAUNCHER.toString()), List.of("sh", "-c", script));

        assertThat(run.lines())
                .containsExactly("Documents: 0, valid: 0, errors: 0, warnings: 0, infos: 0", "2", "2", "2");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("renkei: Standard input is closed or cannot be read: "),
                        line -> assertThat(line).startsWith("renkei: The output could not be written: "),
                        line -> assertThat(line).startsWith("renkei: The output could not be written: "));
    }

    @Test
    void takesOptionsForJava() throws Exception {
        Files.writeString(folder.resolve("large.json"), "[".repeat(40_000_000));

        Run run = launch(folder, Map.of("RENKEI_JAVA_OPTIONS", "-Xmx32m"), "validate", "large.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("renkei: Not enough memory. Allow more with RENKEI_JAVA_OPTIONS=");
    }

    private Run launch(Path directory, Map<String, String> variables, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return launch(directory, variables, command);
    }

    private Run launch(Path directory, Map<String, String> variables, List<String> command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        builder.environment().putAll(variables);
        int exitCode = builder.start().waitFor();
        return new Run(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
