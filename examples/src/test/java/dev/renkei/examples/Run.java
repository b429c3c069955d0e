package dev.renkei.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What came of a run of the command line within this process.
 *
 * @param exitCode  the exit code
 * @param out  what was written to standard output
 * @param err  what was written to standard error
 */
public record Run(int exitCode, String out, String err) {

    /** The folder of the published documents. */
    static final Path DOCUMENTS = Path.of("documents");

    /** 2026-11-23 in Japan, though not yet in Greenwich. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:30:00Z"), ZoneId.of("Asia/Tokyo"));

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return with(in, Map.of(), arguments);
    }

    static Run in(Map<String, String> variables, String... arguments) {
        return with(InputStream.nullInputStream(), variables, arguments);
    }

    static Run with(InputStream in, Map<String, String> variables, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(in, new Output(out), new PrintWriter(err), variables, CLOCK);
        int exitCode = Renkei.run(terminal, arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Reads each line of standard output as JSON. */
    List<JsonNode> json() {
        return out.lines().map(JSON::readTree).toList();
    }

    /** Reads the only line of standard output as JSON. */
    JsonNode onlyJson() {
        List<JsonNode> all = json();
        if (all.size() != 1) {
            throw new AssertionError("Output must be one line but was:\n" + out);
        }
        return all.get(0);
    }

    /** Returns the published documents in the order of their names. */
    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns a command with all published documents behind it. */
    static String[] withDocuments(String command) throws IOException {
        return Stream.concat(Stream.of(command), documents().stream().map(Path::toString))
                .toArray(String[]::new);
    }

    static String document(String name) {
        return DOCUMENTS.resolve(name).toString();
    }
}
