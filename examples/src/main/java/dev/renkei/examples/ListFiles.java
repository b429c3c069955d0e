package dev.renkei.examples;

import dev.renkei.lists.InvalidMappingException;
import dev.renkei.lists.ListMapping;
import dev.renkei.lists.ListReader;
import dev.renkei.lists.ListRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;

/**
 * Opens lists and mappings that a command names, and the file that it writes.
 *
 * @param terminal  where {@code -} is read from and complaints go to
 * @param messages  the words of the complaints
 */
record ListFiles(Terminal terminal, Messages messages) {

    /**
     * Reads a list as the caller wants it. A file is read where it is; anything else is copied first.
     *
     * @return false if the list cannot be read, of which standard error tells
     */
    boolean read(String file, ListReader reader, Consumer<ListRows> consumer) {
        return new DocumentFiles(terminal, messages)
                .read(
                        file,
                        bytes -> {
                            try (ListRows rows = open(file, reader, bytes)) {
                                consumer.accept(rows);
                            }
                            return true;
                        },
                        terminal::complain)
                .orElse(false);
    }

    private static ListRows open(String file, ListReader reader, InputStream bytes) throws IOException {
        boolean isFile = !file.equals(DocumentFiles.STANDARD_INPUT) && Files.isRegularFile(Path.of(file));
        return isFile ? reader.open(Path.of(file)) : reader.open(bytes, file);
    }

    /** Reads a mapping; empty if the file cannot be read, or is none. */
    Optional<ListMapping> readMapping(String file) {
        Optional<byte[]> json = new DocumentFiles(terminal, messages).read(file);
        try {
            return json.map(ListMapping::parse);
        } catch (InvalidMappingException e) {
            terminal.complain(messages.get(
                    "mapping.invalid",
                    Map.of("file", file, "reason", e.getFailure().getMessage(messages.locale()))));
            return Optional.empty();
        }
    }

    /**
     * Requires that the file to be written is none of those that are read.
     *
     * @param output  the name of the file to be written
     * @param inputs  the names of all files that the command reads
     * @param command  the command
     */
    static void requireOtherFile(String output, Collection<String> inputs, CommandLine command) {
        inputs.stream().filter(input -> isSame(input, output)).findFirst().ifPresent(input -> {
            throw InvalidValue.of("value.output-is-input", Map.of("value", input))
                    .in(command);
        });
    }

    private static boolean isSame(String input, String output) {
        try {
            return !input.equals(DocumentFiles.STANDARD_INPUT)
                    && Files.isRegularFile(Path.of(input))
                    && Files.isSameFile(Path.of(input), Path.of(output));
        } catch (IOException | InvalidPathException e) {
            // One of the two is not there.
            return false;
        }
    }

    /**
     * Writes a file as the caller wants it. The file is opened, which empties it, when the first bytes are written or flushed.
     *
     * @return false if it cannot be written, of which standard error tells
     */
    boolean write(String file, FileWriter writer) {
        try (OutputStream out = new LateFile(Path.of(file))) {
            writer.write(out);
            return true;
        } catch (IOException e) {
            terminal.complain(messages.get("output.failed", Map.of("reason", String.valueOf(e.getMessage()))));
            return false;
        }
    }

    /** Writes the bytes of a file. */
    interface FileWriter {
        void write(OutputStream out) throws IOException;
    }
}
