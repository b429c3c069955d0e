package dev.renkei.examples;

import dev.renkei.json.RenkeiSchema;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints the JSON Schema of a type of document.
 */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = "agreement", completionCandidates = Types.class)
    private RenkeiSchema schema = RenkeiSchema.all().get(0);

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(new String(schema.toBytes(), StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    /** The names of the types that have a schema. */
    static final class Types implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return RenkeiSchema.all().stream().map(RenkeiSchema::getName).iterator();
        }
    }
}
