package dev.renkei.examples;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/**
 * What a command has around it: its streams, its environment and the time.
 *
 * @param in  standard input, in UTF-8
 * @param out  standard output
 * @param err  standard error
 * @param variables  the variables of the environment
 * @param clock  the clock that tells which day is today
 */
public record Terminal(InputStream in, Output out, PrintWriter err, Map<String, String> variables, Clock clock) {

    /**
     * Creates a terminal.
     *
     * @param in  standard input, not null
     * @param out  standard output, not null
     * @param err  standard error, not null
     * @param variables  the variables of the environment, not null
     * @param clock  the clock that tells which day is today, not null
     */
    public Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        variables = Map.copyOf(variables);
        Objects.requireNonNull(clock, "clock");
    }

    /** Obtains the terminal of this process, in UTF-8 whatever its locale, with the day that it is in Japan. */
    static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new Output(inUtf8(new FileOutputStream(FileDescriptor.out))),
                new PrintWriter(inUtf8(new FileOutputStream(FileDescriptor.err))),
                System.getenv(),
                Clock.system(ZoneId.of("Asia/Tokyo")));
    }

    private static Writer inUtf8(OutputStream stream) {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    /** Writes a line to standard output. */
    void print(String line) {
        out.print(line + '\n');
    }

    /** Writes a line to standard error, which begins with the name of the program. */
    void complain(String line) {
        err.print("renkei: " + Visible.of(line) + '\n');
        err.flush();
    }
}
