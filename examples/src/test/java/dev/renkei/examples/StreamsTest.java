package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes as inputs, and outputs that take nothing. */
@Timeout(60)
class StreamsTest {

    private static final Path ISOGO = Path.of(Run.document("isogo-2017.json"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate -",
                "validate --ndjson -",
                "show -",
                "canonical -",
                "query - --party 磯子事業会",
                "diff - documents/isogo-2017.json"
            })
    void readsAPipe(String command) throws Exception {
        String expected =
                Run.withInput(Files.readString(ISOGO), command.split(" ")).out();

        try (InputStream pipe = new FileInputStream(pipeOf(ISOGO).toFile())) {
            assertThat(Run.with(pipe, Map.of(), command.split(" ")).out()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "canonical", "validate --format=problem"})
    void readsAFileThatIsAPipe(String command) throws Exception {
        Run expected = Run.of((command + " " + ISOGO).split(" "));

        assertThat(Run.of((command + " " + pipeOf(ISOGO)).split(" "))).isEqualTo(expected);
    }

    /** Returns a pipe into which a file is written once. */
    private Path pipeOf(Path file) throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        new ProcessBuilder("cp", file.toString(), pipe.toString()).start();
        return pipe;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "validate --help",
                "validate documents/isogo-2017.json",
                "validate --ndjson pom.xml",
                "show documents/isogo-2017.json",
                "canonical documents/isogo-2017.json",
                "diff documents/isogo-2017.json documents/osaka-izumi-2017.json",
                "query documents/all.json --in-force-on 2026-11-23",
                "parse date 2017",
                "schema",
                "sample"
            })
    void saysThatItsOutputCouldNotBeWritten(String command) {
        StringWriter err = new StringWriter();

        int exitCode = run(new Full(), err, command.split(" "));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err).hasToString("renkei: The output could not be written: No space left on device\n");
    }

    @Test
    void saysSoInTheLanguageThatWasAskedFor() {
        StringWriter err = new StringWriter();

        run(new Full(), err, "show", "--lang=ja", ISOGO.toString());

        assertThat(err).hasToString("renkei: 出力を書き込めませんでした: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "show documents/isogo-2017.json", "schema", "canonical documents/isogo-2017.json"})
    void endsQuietlyWhenNobodyReadsOn(String command) {
        StringWriter err = new StringWriter();

        assertThat(run(new ClosedPipe(), err, command.split(" "))).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private static int run(Writer out, StringWriter err, String... arguments) {
        return Renkei.run(
                new Terminal(InputStream.nullInputStream(), new Output(out), new PrintWriter(err), Map.of(), Run.CLOCK),
                arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate -", "validate --ndjson -", "show -", "canonical -", "query - --conflicts", "parse date"
            })
    void saysThatStandardInputCannotBeRead(String command) {
        InputStream closed = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Bad file descriptor");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        Run run = Run.with(closed, Map.of(), command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: Standard input is closed or cannot be read: Bad file descriptor\n");
    }

    @Test
    void saysThatAFileHasNoName() {
        for (List<String> command : List.of(
                List.of("validate", ""),
                List.of("show", ""),
                List.of("canonical", ""),
                List.of("query", "", "--conflicts"))) {
            Run run = Run.of(command.toArray(String[]::new));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("renkei: The name of the file is empty\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate FILE",
                "validate --ndjson FILE",
                "validate --policy FILE documents/isogo-2017.json",
                "show FILE",
                "canonical FILE",
                "query FILE --conflicts",
                "diff FILE documents/isogo-2017.json",
                "diff documents/isogo-2017.json FILE"
            })
    void tellsAFileThatCannotBeOpenedByItsExitCode(String command) {
        Run run = Run.of(command.replace("FILE", "missing.json").split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: missing.json: no such file\n");
    }

    /** A device that is full. */
    private static final class Full extends Writer {

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
