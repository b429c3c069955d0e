package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenkeiTest {

    @Test
    void tellsHowItIsUsedIfNoCommandIsNamed() {
        Run run = Run.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Usage: renkei")
                .contains("validate", "show", "diff", "query", "parse", "schema", "sample");
    }

    @Test
    void tellsItsCommandsOnRequest() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: renkei")
                .contains("validate", "show", "diff", "query", "parse", "schema", "sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "show", "diff", "query", "parse"})
    void tellsTheOptionsOfEachCommandOnRequest(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: renkei " + command)
                .contains("--lang=LANGUAGE", "The language of the words: en, ja.", "Exit codes:");
    }

    @Test
    void namesTheKindsThatItParses() {
        assertThat(Run.of("parse", "--help").out())
                .contains("date", "fiscal-year", "period", "quantity", "corporate-number", "local-government-code");
    }

    @Test
    void namesTheTypesThatHaveASchema() {
        assertThat(Run.of("schema", "--help").out()).contains("agreement, register", "Exit codes:");
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("renkei \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "show", "diff", "query", "parse", "schema", "sample"})
    void tellsItsVersionForEachCommand(String command) {
        assertThat(Run.of(command, "--version")).isEqualTo(Run.of("--version"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "validate",
                "validate --bogus x.json",
                "validate --format xml x.json",
                "validate --lang fr x.json",
                "validate --profile lax x.json",
                "show",
                "show a.json b.json",
                "diff a.json",
                "diff a.json b.json c.json",
                "query --conflicts",
                "query a.json",
                "validate --date 2026-02-30 x.json",
                "validate --ndjson --format sarif x.json",
                "show --date 2026-02-30 x.json",
                "show --date 2026-02 x.json",
                "show --date today x.json",
                "parse",
                "parse nonsense x",
                "parse date --base-year 17 x",
                "parse date --base-year 2017-02 x",
                "parse date --base-year 0000 x",
                "parse fiscal-year --fiscal-calendar 02-29 x",
                "parse fiscal-year --fiscal-calendar 4/1 x",
                "schema --type party",
                "schema agreement"
            })
    void tellsInOneLineWhatIsWrongWithTheArguments(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("renkei: ")
                .contains("--help)");
    }

    @Test
    void doesNotTakeAnArgumentForAFileOfArguments() {
        Run run = Run.of("parse", "date", "@" + Run.document("isogo-2017.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.onlyJson().get("input").asString()).startsWith("@");
    }

    @Test
    void tellsAFailureOfItsInputInOneLine() {
        InputStream broken = new FaultyInput(() -> {
            throw new IOException("cable\nunplugged");
        });

        Run run = Run.with(broken, Map.of(), "parse", "date");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("renkei: ")
                .endsWith("cable\\u000Aunplugged\n")
                .hasLineCount(1);
    }

    @Test
    void tellsAnUnexpectedFailureInOneLine() {
        InputStream faulty = new FaultyInput(() -> {
            throw new IllegalStateException("something odd");
        });

        Run run = Run.with(faulty, Map.of(), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: java.lang.IllegalStateException: something odd\n");
    }

    @Test
    void tellsWhatToDoIfTheMemoryIsUsedUp() {
        InputStream greedy = new FaultyInput(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        Run run = Run.with(greedy, Map.of(), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("renkei: Not enough memory. Allow more with RENKEI_JAVA_OPTIONS=-Xmx4g, or split the input:"
                        + " Java heap space\n");
    }

    /** Something that goes wrong. */
    private interface Fault {
        int raise() throws IOException;
    }

    /** An input of which nothing can be read. */
    private static final class FaultyInput extends InputStream {

        private final Fault fault;

        FaultyInput(Fault fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            return fault.raise();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return fault.raise();
        }
    }
}
